package org.chaptereight.instrument;

import java.util.List;
import java.util.Optional;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.citation.Provision;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A text that parties agree on and that is not a treaty: a joint declaration of secretariats, a
 * memorandum, a political document such as the Helsinki Final Act.
 *
 * <p>It does not bind in law: there is no ratification, no entry into force and no registration
 * under Article 102 of the Charter, and this type has no place for them.
 *
 * <pre>{@code
 * NonTreatyInstrument.builder()
 *     .id(InstrumentId.of("UN-SCO-2010"))
 *     .kind(InstrumentKind.JOINT_DECLARATION)
 *     .title(MultilingualText.of(ENGLISH, "Joint declaration on cooperation"))
 *     .signed(PartialDate.parse("2010-04-05"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class NonTreatyInstrument implements LegalInstrument {

  NonTreatyInstrument() {}

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

  /** When it was signed. */
  public abstract Optional<PartialDate> signed();

  /** The place of signature or adoption. */
  public abstract Optional<MultilingualText> place();

  /** Who signed or adopted it, in the order of the source. */
  public abstract List<Signatory> signatories();

  @Override
  public abstract List<Provision> basis();

  @Override
  public abstract List<ExternalId> externalIds();

  @Override
  public abstract Optional<Provenance> provenance();

  @Override
  public Optional<NonTreatyInstrument> asNonTreaty() {
    return Optional.of(this);
  }

  /** Builds a {@link NonTreatyInstrument}. */
  public static final class Builder extends ImmutableNonTreatyInstrument.Builder {
    Builder() {}
  }
}
