package org.chaptereight.instrument;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.PlainText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A treaty, whatever its title: what subjects of international law bind themselves by.
 *
 * <p>The dates are those of the treaty as a whole; what each party did, and when it was bound, is
 * with the {@link #parties}. A date that is empty is not known. Signature and being bound are two
 * things, and so are the entry into force of the treaty and that for a party. The builder refuses
 * by an {@link IllegalArgumentException} a period of notice that is not positive, a depositary that
 * cannot be printed, and a registration of what is known not to be registered.
 *
 * <pre>{@code
 * Treaty.builder()
 *     .id(InstrumentId.of("CSTO-CHARTER"))
 *     .kind(InstrumentKind.CHARTER)
 *     .title(MultilingualText.of(ENGLISH, "Charter of the Collective Security Treaty Organization"))
 *     .signed(PartialDate.parse("2002-10-07"))
 *     .inForce(DateInterval.parse("2003-09-18/.."))
 *     .build();
 * }</pre>
 *
 * @see <a href="https://legal.un.org/ilc/texts/instruments/english/conventions/1_1_1969.pdf">Vienna
 *     Convention on the Law of Treaties</a>
 */
@Value.Immutable
public abstract non-sealed class Treaty implements LegalInstrument {

  Treaty() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract InstrumentId id();

  @Override
  public abstract InstrumentKind kind();

  @Override
  public abstract MultilingualText title();

  @Override
  public abstract Optional<DocumentSymbol> symbol();

  @Override
  public abstract Optional<PartialDate> adopted();

  /** When it was signed, or opened for signature. */
  public abstract Optional<PartialDate> signed();

  /** The place of signature or adoption. */
  public abstract Optional<MultilingualText> place();

  /** The depositary, as one names it. */
  public abstract Optional<String> depositary();

  /** When it was applied provisionally as a whole (Vienna Convention, Art. 25); half-open. */
  public abstract Optional<DateInterval> provisional();

  /** What has to happen before it enters into force. */
  public abstract Optional<EntryTerms> entryTerms();

  /** From its entry into force to its termination; half-open. */
  public abstract Optional<DateInterval> inForce();

  /**
   * When its operation was suspended (Vienna Convention, Art. 57 to 60); half-open. It stays in
   * force.
   */
  public abstract List<DateInterval> suspensions();

  /** The time from the notice of withdrawal of a party to its effect. */
  public abstract Optional<Period> withdrawalNotice();

  /** Its registration under Article 102 of the Charter, where there is one. */
  public abstract Optional<Registration> registration();

  /**
   * Whether it is known not to be registered. That there is neither this nor a {@link
   * #registration} means that it is not told.
   */
  @Value.Default
  public boolean isUnregistered() {
    return false;
  }

  /** What changed it, in the order of the source. */
  public abstract List<Amendment> amendments();

  /** The instruments over which it says that it prevails. */
  public abstract List<InstrumentId> prevailsOver();

  /**
   * The provisions with which it was declared to be incompatible, by an organ or a party; that it
   * is so is their judgement.
   */
  public abstract List<Provision> incompatibleWith();

  /** Who has to do with it, in the order of the source. */
  public abstract List<TreatyParty> parties();

  /** Whether all parties there are or were are known to be listed. */
  @Value.Default
  public boolean isPartyListComplete() {
    return false;
  }

  @Override
  public abstract List<Provision> basis();

  @Override
  public abstract List<ExternalId> externalIds();

  @Override
  public abstract Optional<Provenance> provenance();

  @Value.Check
  void check() {
    depositary().ifPresent(PlainText::require);
    withdrawalNotice()
        .filter(period -> period.isZero() || period.isNegative())
        .ifPresent(
            period -> {
              throw InvalidValueException.of(
                  "treaty.notice",
                  "a period of notice is positive, that of {id} is {period}",
                  "id",
                  id(),
                  "period",
                  period);
            });
    if (isUnregistered() && registration().isPresent()) {
      throw InvalidValueException.of(
          "treaty.registration",
          "{id} is known not to be registered and has a registration",
          "id",
          id());
    }
  }

  @Override
  public Optional<Treaty> asTreaty() {
    return Optional.of(this);
  }

  /**
   * Whether the treaty as a whole is in force on a day, as a record tells that was made on a date.
   *
   * <p>It is not before it is signed or adopted; if only that is known, it cannot be known after.
   */
  public Certainty isInForceOn(PartialDate day, PartialDate asOf) {
    requireNonNull(day, "day");
    requireNonNull(asOf, "asOf");
    return inForce()
        .map(period -> period.contains(day, asOf))
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
   * Whether the treaty is in force for a party on a day, as a record tells that was made on a date.
   *
   * <p>For who is not among the parties it is not if these are all there are, and cannot be known
   * else.
   */
  public Certainty isInForceFor(Party party, PartialDate day, PartialDate asOf) {
    requireNonNull(party, "party");
    return parties().stream()
        .filter(one -> one.party().equals(party))
        .map(one -> isInForceFor(one, day, asOf))
        .reduce(Certainty::or)
        .orElseGet(() -> isInForceForUnlisted(day, asOf));
  }

  /**
   * The same for one of the {@link #parties}, by its record.
   *
   * <p>It is not in force for a party when it is not in force at all. If when the party was bound
   * is not known, it cannot be known while the treaty is in force.
   */
  public Certainty isInForceFor(TreatyParty party, PartialDate day, PartialDate asOf) {
    Certainty asWhole = isInForceOn(day, asOf);
    if (party.bound().isEmpty()) {
      return asWhole.and(Certainty.CANNOT_BE_KNOWN);
    }
    Certainty bound =
        party.bound().stream()
            .map(period -> period.contains(day, asOf))
            .reduce(Certainty.NO, Certainty::or);
    // Without a date of its entry into force, that it binds somebody is what tells that it is.
    return inForce().isPresent() || asWhole == Certainty.NO ? bound.and(asWhole) : bound;
  }

  /** Whether the treaty is in force on a day for somebody who is not among the parties listed. */
  public Certainty isInForceForUnlisted(PartialDate day, PartialDate asOf) {
    return isPartyListComplete()
        ? Certainty.NO
        : isInForceOn(day, asOf).and(Certainty.CANNOT_BE_KNOWN);
  }

  /** Builds a {@link Treaty}. */
  public static final class Builder extends ImmutableTreaty.Builder {
    Builder() {}
  }
}
