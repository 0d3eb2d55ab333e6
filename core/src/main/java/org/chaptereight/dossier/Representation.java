package org.chaptereight.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.Speaker;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.time.Certainty;
import org.immutables.value.Value;

/**
 * Who acts for whom in a debate, and through whom each member of the organizations that it is about
 * is represented.
 *
 * <p>A member is represented through itself, if it is a member of the Council or invited by name,
 * and through each organization of which it is a member and for which somebody acts; who acts for
 * an organ acts for the organization that it is a part of. A suspended member counts as a member.
 * An invitation to all members of an organization, or to a set that nobody listed, is no
 * representation: nobody knows who will come.
 *
 * <pre>{@code
 * Representation who = dossier.representationIn(DebateId.of("2016-10-28-csto-sco-cis"));
 * who.through(Party.of(StateCode.of("UZB"))).certain(); // [CIS, SCO]
 * who.severalTimes().certain();                          // those represented twice or more
 * }</pre>
 */
@Value.Immutable
public abstract class Representation {

  Representation() {}

  /**
   * For whom each participant acts: the members of the Council first, then the speakers and those
   * invited, in the order in which they are announced.
   */
  public abstract Map<Participant, Collection<Party>> actors();

  /**
   * The members of the organizations that the debate is about, in their natural order; {@link
   * Answer#isComplete complete} if {@link Dossier#membersOn} is for each, and so are the answers
   * which of them are represented how often.
   */
  public abstract Answer<Party> members();

  /** For each member, the parties through which it is represented. */
  abstract Map<Party, Answer<Party>> channels();

  static Representation of(Dossier dossier, DebateAgenda debate, CouncilRoster council) {
    ImmutableSetMultimap<Participant, Party> actors = actors(debate, council);
    Set<Party> actedFor = new TreeSet<>();
    actors.values().forEach(party -> actedFor.add(counted(party, dossier)));
    Map<Party, Certainty> members = new TreeMap<>();
    boolean complete = !debate.subjects().isEmpty();
    for (OrganizationId subject : debate.subjects()) {
      if (dossier.find(subject).isEmpty()) {
        complete = false;
      } else {
        Answer<Party> then = dossier.membersOn(subject, debate.date());
        complete &= then.isComplete();
        then.certain().forEach(one -> members.put(one, Certainty.YES));
        then.unknown().forEach(one -> members.putIfAbsent(one, Certainty.CANNOT_BE_KNOWN));
      }
    }
    ImmutableMap.Builder<Party, Answer<Party>> channels = ImmutableMap.builder();
    members
        .keySet()
        .forEach(member -> channels.put(member, channels(member, actedFor, dossier, debate)));
    return ImmutableRepresentation.builder()
        .actors(actors.asMap())
        .members(Answer.of(members).completeIf(complete))
        .channels(channels.buildOrThrow())
        .build();
  }

  private static ImmutableSetMultimap<Participant, Party> actors(
      DebateAgenda debate, CouncilRoster council) {
    ImmutableSetMultimap.Builder<Participant, Party> actors = ImmutableSetMultimap.builder();
    council
        .members(debate.date().year())
        .forEach(state -> actors.put(Participant.of(Party.of(state)), Party.of(state)));
    for (Speaker speaker : debate.speakers()) {
      actors.put(Participant.of(speaker.person()), speaker.office().actsFor());
      actors.putAll(Participant.of(speaker.person()), speaker.onBehalfOf());
    }
    for (Invitation invitation : debate.invitations()) {
      Participant invitee = invitation.invitee();
      invitee.asParty().ifPresent(party -> actors.put(invitee, party));
      actors.putAll(invitee, invitation.onBehalfOf());
    }
    return actors.build();
  }

  /**
   * The organization of which the members count when somebody acts for a party: of an organ, which
   * has none of its own, the organization that it is a part of.
   */
  private static Party counted(Party party, Dossier dossier) {
    Set<OrganizationId> seen = new HashSet<>();
    Optional<OrganizationId> next = party.asOrganization();
    while (next.isPresent() && seen.add(next.get())) {
      Optional<Organization> found = dossier.find(next.get());
      if (found.filter(one -> !one.memberships().isEmpty()).isPresent()) {
        return Party.of(next.get());
      }
      next = found.flatMap(Organization::parent);
    }
    return party;
  }

  private static Answer<Party> channels(
      Party member, Set<Party> actedFor, Dossier dossier, DebateAgenda debate) {
    Map<Party, Certainty> channels = new TreeMap<>();
    for (Party party : actedFor) {
      channels.put(
          party,
          party.equals(member)
              ? Certainty.YES
              : party
                  .asOrganization()
                  .flatMap(dossier.index()::standings)
                  .map(standings -> standings.isMemberOn(member, debate.date()))
                  .orElse(Certainty.NO));
    }
    return Answer.of(channels);
  }

  /**
   * The parties through which a member is represented: itself, or organizations; nobody if it is no
   * member of an organization that the debate is about.
   */
  public Answer<Party> through(Party member) {
    requireNonNull(member, "member");
    return channels().getOrDefault(member, Answer.of(ImmutableList.of(), ImmutableList.of()));
  }

  /** The members that are represented twice or more, in their natural order. */
  public Answer<Party> severalTimes() {
    return ofMembers(
        through ->
            through.certain().size() > 1
                ? Certainty.YES
                : through.certain().size() + through.unknown().size() > 1
                    ? Certainty.CANNOT_BE_KNOWN
                    : Certainty.NO);
  }

  /** The members that nobody represents, in their natural order. */
  public Answer<Party> notAtAll() {
    return ofMembers(
        through ->
            !through.certain().isEmpty()
                ? Certainty.NO
                : through.unknown().isEmpty() ? Certainty.YES : Certainty.CANNOT_BE_KNOWN);
  }

  /** Of whom it is so: who is a member, and is represented so. */
  private Answer<Party> ofMembers(Function<Answer<Party>, Certainty> question) {
    Map<Party, Certainty> answers = new TreeMap<>();
    channels().forEach((member, through) -> answers.put(member, question.apply(through)));
    members()
        .unknown()
        .forEach(member -> answers.merge(member, Certainty.CANNOT_BE_KNOWN, Certainty::and));
    return Answer.of(answers).completeIf(members().isComplete());
  }
}
