package org.chaptereight.organization;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.immutables.value.Value;

/**
 * How an organization stands to Chapter VIII of the Charter (Art. 52 to 54), and who says so.
 *
 * <p>No organ decides in general what is a regional arrangement in the sense of Article 52, so this
 * is never a yes or no.
 */
@Value.Immutable
public abstract class ChapterEightStanding {

  /** The ways to stand to Chapter VIII. */
  public enum Claim {
    /** The organization declared itself an arrangement in the sense of Chapter VIII. */
    DECLARED,
    /** Organs of the United Nations treat it as one. */
    TREATED_AS,
    /** It, or its members, invoke the Chapter for it. */
    CLAIMED,
    /** Nobody claims it to be one. */
    NOT_CLAIMED
  }

  ChapterEightStanding() {}

  /** A standing without a source. */
  public static ChapterEightStanding of(Claim claim) {
    return of(claim, Optional.empty());
  }

  /** A standing and the text that shows it. */
  public static ChapterEightStanding of(Claim claim, Optional<Provenance> source) {
    return ImmutableChapterEightStanding.make(claim, source);
  }

  /** How the organization stands. */
  @Value.Parameter
  public abstract Claim claim();

  /** The text that declares or shows it. */
  @Value.Parameter
  public abstract Optional<Provenance> source();
}
