package org.chaptereight.organization;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chaptereight.state.StateCode;

/**
 * A subject that can hold a status, bind itself or cooperate: a State or an organization.
 *
 * <p>The natural order puts States before organizations, each by their code.
 */
public sealed interface Party extends Comparable<Party> {

  /** A State as a party. */
  static Party of(StateCode state) {
    return new OfState(state);
  }

  /** An organization as a party. */
  static Party of(OrganizationId organization) {
    return new OfOrganization(organization);
  }

  /** The State, if this is one. */
  default Optional<StateCode> asState() {
    return Optional.empty();
  }

  /** The organization, if this is one. */
  default Optional<OrganizationId> asOrganization() {
    return Optional.empty();
  }

  @Override
  default int compareTo(Party other) {
    if (asState().isPresent() != other.asState().isPresent()) {
      return asState().isPresent() ? -1 : 1;
    }
    return toString().compareTo(other.toString());
  }

  /** A State as a party; its text is the State's code. */
  record OfState(StateCode state) implements Party {

    /** Keeps the code. */
    public OfState {
      requireNonNull(state, "state");
    }

    @Override
    public Optional<StateCode> asState() {
      return Optional.of(state);
    }

    @Override
    public String toString() {
      return state.toString();
    }
  }

  /** An organization as a party; its text is the organization's identifier. */
  record OfOrganization(OrganizationId organization) implements Party {

    /** Keeps the identifier. */
    public OfOrganization {
      requireNonNull(organization, "organization");
    }

    @Override
    public Optional<OrganizationId> asOrganization() {
      return Optional.of(organization);
    }

    @Override
    public String toString() {
      return organization.toString();
    }
  }
}
