package org.chaptereight.organization;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office in an organization, whoever holds it: the Secretary-General of the CSTO.
 *
 * <p>Some offices are those of a party at an organization: the Permanent Representative of the
 * Russian Federation to the United Nations. These {@link #represents represent} the party, and
 * {@link #actsFor act for} it and not for the organization.
 */
@Value.Immutable
public abstract class Office {

  Office() {}

  /** An office of an organization. */
  public static Office of(OfficeKind kind, OrganizationId organization) {
    return ImmutableOffice.make(kind, organization, Optional.empty());
  }

  /** An office in which one represents a party to an organization. */
  public static Office representing(Party party, OfficeKind kind, OrganizationId organization) {
    return ImmutableOffice.make(kind, organization, Optional.of(party));
  }

  /** What the office is. */
  @Value.Parameter
  public abstract OfficeKind kind();

  /** The organization or organ in which it is. */
  @Value.Parameter
  public abstract OrganizationId organization();

  /** The party that whoever holds the office represents to the organization. */
  @Value.Parameter
  public abstract Optional<Party> represents();

  /**
   * For whom the holder of the office acts: the party represented, or else the organization.
   *
   * @return one party
   */
  public Party actsFor() {
    return represents().orElseGet(() -> Party.of(organization()));
  }

  /**
   * The office in short: {@code SECRETARY_GENERAL of CSTO}, {@code PERMANENT_REPRESENTATIVE of RUS
   * to UN}.
   */
  @Override
  public String toString() {
    return represents()
        .map(party -> kind() + " of " + party + " to " + organization())
        .orElseGet(() -> kind() + " of " + organization());
  }
}
