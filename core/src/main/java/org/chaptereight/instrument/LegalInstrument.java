package org.chaptereight.instrument;

import java.util.List;
import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
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

  /** Builds a {@link LegalInstrument}. */
  public static final class Builder extends ImmutableLegalInstrument.Builder {
    Builder() {}
  }
}
