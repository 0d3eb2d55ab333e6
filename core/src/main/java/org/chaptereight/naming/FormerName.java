package org.chaptereight.naming;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A name that was given up, and the day on which another took its place.
 *
 * <p>It was borne up to the day before {@link #until}; since when is told by the end of the name
 * before it. Lists of former names are in the order of time, the oldest first.
 *
 * <pre>{@code
 * FormerName.builder()
 *     .name(MultilingualText.of(ENGLISH, "Turkey"))
 *     .until(PartialDate.parse("2022-06-01"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class FormerName {

  FormerName() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name, by language. */
  public abstract MultilingualText name();

  /** The acronym or short form that went with it, by language. */
  public abstract Optional<MultilingualText> acronyms();

  /** The first day on which another name was borne. */
  public abstract PartialDate until();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /**
   * The name in use on a day, of those that were given up and the one that is borne now; if the day
   * is known in part only, on the first it can be.
   *
   * <p>No name is older than the oldest that is recorded: before that one was first borne, this
   * answers with it all the same.
   *
   * @param former the names that were given up, in any order
   */
  public static MultilingualText nameOn(
      PartialDate day, List<FormerName> former, MultilingualText now) {
    requireNonNull(day, "day");
    requireNonNull(now, "now");
    return former.stream()
        .filter(name -> day.isBefore(name.until()) != Certainty.NO)
        .min(comparing(FormerName::until))
        .map(FormerName::name)
        .orElse(now);
  }

  /** Builds a {@link FormerName}. */
  public static final class Builder extends ImmutableFormerName.Builder {
    Builder() {}
  }
}
