package org.chaptereight.state;

import java.util.List;
import java.util.Optional;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.immutables.value.Value;

/**
 * A part of the world: a region of the standard M49 of the United Nations, or one that texts name.
 *
 * <p>The code of M49, where there is one, is an {@linkplain #externalIds external identifier}; M49
 * has none for "Eurasia" or "the Far East". Which States are in a region is not told here.
 *
 * <pre>{@code
 * Region.builder()
 *     .id(RegionId.of("CENTRAL-ASIA"))
 *     .name(MultilingualText.of(ENGLISH, "Central Asia"))
 *     .addExternalId(ExternalId.of(IdentifierScheme.UN_M49, "143"))
 *     .build();
 * }</pre>
 *
 * @see <a href="https://unstats.un.org/unsd/methodology/m49/">Standard M49</a>
 */
@Value.Immutable
public abstract class Region {

  Region() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier, by which other records refer to this one. */
  public abstract RegionId id();

  /** The name by language. */
  public abstract MultilingualText name();

  /** The larger region of which this is a part. */
  public abstract Optional<RegionId> parent();

  /** Its identifiers in lists and registers of others. */
  public abstract List<ExternalId> externalIds();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link Region}. */
  public static final class Builder extends ImmutableRegion.Builder {
    Builder() {}
  }
}
