package org.chaptereight.instrument;

import java.util.List;
import java.util.Optional;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A treaty, declaration, resolution or other text that parties or organs adopt.
 *
 * <p>The dates are those of the instrument as a whole; a party that signed or was bound at another
 * time says so itself. A date that is empty is not known or does not exist: a joint declaration of
 * two secretariats never enters into force.
 */
@Value.Immutable
public abstract class LegalInstrument {

  LegalInstrument() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract InstrumentId id();

  /** What kind of text it is. */
  public abstract InstrumentKind kind();

  /** The title by language. */
  public abstract MultilingualText title();

  /** The symbol of the document that holds it. */
  public abstract Optional<DocumentSymbol> symbol();

  /** When its text was adopted. */
  public abstract Optional<PartialDate> adopted();

  /** When it was signed. */
  public abstract Optional<PartialDate> signed();

  /** When it entered into force. */
  public abstract Optional<PartialDate> inForce();

  /** The place of signature or adoption. */
  public abstract Optional<MultilingualText> place();

  /** Its parties, in the order of the source. */
  public abstract List<InstrumentParty> parties();

  /** The provisions that it rests on. */
  public abstract List<Provision> basis();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /**
   * Whether the instrument as a whole is in force on a day, as a record tells that was made on a
   * date.
   *
   * <p>It is not before it is signed or adopted; if only that is known, it cannot be known after.
   */
  public Certainty isInForceOn(PartialDate day, PartialDate asOf) {
    return inForce()
        .map(entry -> DateInterval.since(entry).contains(day, asOf))
        .orElseGet(
            () ->
                isTooEarly(signed(), day) || isTooEarly(adopted(), day)
                    ? Certainty.NO
                    : Certainty.CANNOT_BE_KNOWN);
  }

  private static boolean isTooEarly(Optional<PartialDate> made, PartialDate day) {
    return made.filter(date -> day.isBefore(date) == Certainty.YES).isPresent();
  }

  /**
   * Whether the instrument is in force for a party on a day, as a record tells that was made on a
   * date: NO for who is not among the parties.
   */
  public Certainty isInForceFor(Party party, PartialDate day, PartialDate asOf) {
    return parties().stream()
        .filter(one -> one.party().equals(party))
        .map(
            one ->
                one.bound()
                    .map(bound -> bound.contains(day, asOf))
                    .orElseGet(() -> isInForceOn(day, asOf).and(Certainty.CANNOT_BE_KNOWN)))
        .reduce(Certainty.NO, Certainty::or);
  }

  /** Builds a {@link LegalInstrument}. */
  public static final class Builder extends ImmutableLegalInstrument.Builder {
    Builder() {}
  }
}
