package org.chaptereight.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chaptereight.code.InvalidValueException;

/**
 * Who takes part in something, or is spoken of: a party, a person, the members of organizations, or
 * a set that nobody listed.
 *
 * <table>
 * <caption>The kinds of participant</caption>
 * <tr><th>kind</th><th>made by</th><th>who that is</th></tr>
 * <tr><td>{@link OfParty}</td><td>{@link #of(Party)}</td><td>one State or organization</td></tr>
 * <tr><td>{@link OfPerson}</td><td>{@link #of(PersonId)}</td><td>one person</td></tr>
 * <tr><td>{@link MembersOf}</td><td>{@link #membersOf}</td><td>whoever is a member on that date</td></tr>
 * <tr><td>{@link Unlisted}</td><td>{@link #of(OpenSet)}</td><td>cannot be listed</td></tr>
 * </table>
 */
public sealed interface Participant {

  /** A State or an organization. */
  static Participant of(Party party) {
    return new OfParty(party);
  }

  /** A person. */
  static Participant of(PersonId person) {
    return new OfPerson(person);
  }

  /** A set that is described and not listed. */
  static Participant of(OpenSet set) {
    return new Unlisted(set);
  }

  /**
   * The members of organizations, whoever they are at the time.
   *
   * @throws IllegalArgumentException if no organization is given
   */
  static Participant membersOf(List<OrganizationId> organizations) {
    return new MembersOf(organizations);
  }

  /** The party, if this is one. */
  default Optional<Party> asParty() {
    return Optional.empty();
  }

  /** The person, if this is one. */
  default Optional<PersonId> asPerson() {
    return Optional.empty();
  }

  /** The organizations of which the members are meant; empty if this is not such a set. */
  default List<OrganizationId> asMembersOf() {
    return ImmutableList.of();
  }

  /** The set, if this is one that is not listed. */
  default Optional<OpenSet> asOpenSet() {
    return Optional.empty();
  }

  /** One State or organization. */
  record OfParty(Party party) implements Participant {

    /** Keeps the party. */
    public OfParty {
      requireNonNull(party, "party");
    }

    @Override
    public Optional<Party> asParty() {
      return Optional.of(party);
    }

    @Override
    public String toString() {
      return party.toString();
    }
  }

  /** One person. */
  record OfPerson(PersonId person) implements Participant {

    /** Keeps the person. */
    public OfPerson {
      requireNonNull(person, "person");
    }

    @Override
    public Optional<PersonId> asPerson() {
      return Optional.of(person);
    }

    @Override
    public String toString() {
      return person.toString();
    }
  }

  /** The members of organizations at the time. */
  record MembersOf(List<OrganizationId> organizations) implements Participant {

    /** Keeps a copy of the list, which holds at least one organization. */
    public MembersOf {
      organizations = ImmutableList.copyOf(organizations);
      if (organizations.isEmpty()) {
        throw InvalidValueException.of(
            "participant.organizations", "members are those of at least one organization");
      }
    }

    @Override
    public List<OrganizationId> asMembersOf() {
      return organizations;
    }

    @Override
    public String toString() {
      return "members of " + organizations;
    }
  }

  /** A set that is described and not listed. */
  record Unlisted(OpenSet set) implements Participant {

    /** Keeps the description. */
    public Unlisted {
      requireNonNull(set, "set");
    }

    @Override
    public Optional<OpenSet> asOpenSet() {
      return Optional.of(set);
    }

    @Override
    public String toString() {
      return set.toString();
    }
  }
}
