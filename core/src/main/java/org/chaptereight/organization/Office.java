package org.chaptereight.organization;

import org.immutables.value.Value;

/** An office in an organization, whoever holds it: the Secretary-General of the CSTO. */
@Value.Immutable
public abstract class Office {

  Office() {}

  /** An office of an organization. */
  public static Office of(OfficeKind kind, OrganizationId organization) {
    return ImmutableOffice.make(kind, organization);
  }

  /** What the office is. */
  @Value.Parameter
  public abstract OfficeKind kind();

  /** The organization or organ in which it is. */
  @Value.Parameter
  public abstract OrganizationId organization();

  /** The office in short: {@code SECRETARY_GENERAL of CSTO}. */
  @Override
  public String toString() {
    return kind() + " of " + organization();
  }
}
