package org.chaptereight.instrument;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * An act of a party about a treaty: that it signs it, ratifies it, accedes to it or gives notice.
 *
 * <p>The act, its deposit and its effect are three days, and none is reckoned from another (Vienna
 * Convention, Art. 16 and 78). A day that is not known is empty.
 *
 * <pre>{@code
 * TreatyAction.builder()
 *     .kind(TreatyActionKind.WITHDRAWAL)
 *     .date(PartialDate.parse("2008-08-18"))
 *     .effect(PartialDate.parse("2009-08-18"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class TreatyAction {

  TreatyAction() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it did. */
  public abstract TreatyActionKind kind();

  /** The day of the act itself. */
  public abstract Optional<PartialDate> date();

  /** The day on which the depositary received it, which is another. */
  public abstract Optional<PartialDate> deposited();

  /** The day on which it takes effect, such as the end of a period of notice. */
  public abstract Optional<PartialDate> effect();

  /** What it says, if it is a reservation or a declaration. */
  public abstract Optional<MultilingualText> text();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link TreatyAction}. */
  public static final class Builder extends ImmutableTreatyAction.Builder {
    Builder() {}
  }
}
