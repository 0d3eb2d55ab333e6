package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Rules about who takes part in a meeting of the Council, and on what basis. */
final class ParticipationRules {

  static final Rule RULE37_MEMBER =
      Rule.of("AGENDA-RULE37-MEMBER", Severity.ERROR)
          .requires(
              "A member of the Council takes part as such, and not by an invitation under rule 37")
          .cites("S/96/Rev.7", "rule 37")
          .cites("UN-CHARTER", "Art. 31")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, ParticipationRules::rule37Member);

  static final Rule RULE37_NOT_UN_MEMBER =
      Rule.of("AGENDA-RULE37-NOT-UN-MEMBER", Severity.ERROR)
          .requires("Rule 37 is for Members of the United Nations")
          .cites("S/96/Rev.7", "rule 37")
          .cites("UN-CHARTER", "Art. 31")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, ParticipationRules::rule37NotUnMember);

  static final Rule RULE39_PERSON =
      Rule.of("AGENDA-RULE39-PERSON", Severity.ERROR)
          .requires("Rule 39 is for persons")
          .cites("S/96/Rev.7", "rule 39")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, ParticipationRules::rule39Person);

  static final Rule SPEAKER_OFFICE_DATE =
      Rule.of("AGENDA-SPEAKER-OFFICE-DATE", Severity.ERROR)
          .requires("A person speaks in an office that the person holds on the day of the meeting")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, ParticipationRules::speakerOfficeDate);

  static final Rule FORMAT_PARTICIPANTS =
      Rule.of("AGENDA-FORMAT-PARTICIPANTS", Severity.WARNING)
          .requires(
              "Only those speak whom the note on working methods of the day has speak in the format")
          .cites("S/2006/507", "formats of meetings")
          .cites("S/2010/507", "formats of meetings")
          .cites("S/2017/507", "formats of meetings")
          .cites("S/2024/507", "formats of meetings")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, ParticipationRules::formatParticipants);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          RULE37_MEMBER,
          RULE37_NOT_UN_MEMBER,
          RULE39_PERSON,
          SPEAKER_OFFICE_DATE,
          FORMAT_PARTICIPANTS);

  /** Of formats that do not admit all: on what basis those who are not members may speak. */
  private static final ImmutableSetMultimap<MeetingFormat, ParticipationBasis> ADMITTED =
      ImmutableSetMultimap.<MeetingFormat, ParticipationBasis>builder()
          .putAll(
              MeetingFormat.BRIEFING,
              ParticipationBasis.SECRETARIAT,
              ParticipationBasis.RULE_39,
              ParticipationBasis.PRACTICE)
          .putAll(
              MeetingFormat.ADOPTION,
              ParticipationBasis.SECRETARIAT,
              ParticipationBasis.RULE_39,
              ParticipationBasis.PRACTICE)
          .put(MeetingFormat.CONSULTATIONS, ParticipationBasis.SECRETARIAT)
          .build();

  private ParticipationRules() {}

  /** What a check does with one invitee on the basis it is about. */
  private interface InviteeCheck {
    void check(Participant invitee, int index);
  }

  private static void forEachInvitee(
      DebateAgenda debate, ParticipationBasis basis, InviteeCheck check) {
    List<Invitation> invitations = debate.invitations();
    for (int i = 0; i < invitations.size(); i++) {
      Invitation invitation = invitations.get(i);
      if (invitation.basis().filter(basis::equals).isPresent()) {
        check.check(invitation.invitee(), i);
      }
    }
  }

  private static JsonPointer inviteeAt(int index, Examination examination) {
    return examination.place().field("invitations").index(index).field("invitee");
  }

  private static void rule37Member(DebateAgenda debate, Examination examination) {
    int year = debate.date().year();
    CouncilRoster council = examination.reference().council();
    forEachUnderRule37(
        debate,
        examination,
        party ->
            party instanceof Party.OfState of && council.isMember(of.state(), year) != Certainty.NO,
        (party, place) -> {
          StateCode state = party.asState().orElseThrow();
          if (council.isMember(state, year) == Certainty.YES) {
            examination.report(
                place,
                Names.state("state", state, debate.date(), examination),
                Argument.of("year", year));
          } else {
            Known.missCouncil(year, place, examination);
          }
        });
  }

  /** Whether a State that the reference data lacks is a UN Member cannot be known. */
  private static void rule37NotUnMember(DebateAgenda debate, Examination examination) {
    ReferenceData reference = examination.reference();
    forEachUnderRule37(
        debate,
        examination,
        party -> {
          State state = state(party, reference);
          return state == null || state.isUnMemberOn(debate.date()) == Certainty.NO;
        },
        (party, place) -> {
          Optional<StateCode> code = party.asState();
          if (code.isPresent() && reference.state(code.get()).isEmpty()) {
            Known.missState(code.get(), place, examination);
          } else {
            examination.report(place, Names.party("party", party, debate.date(), examination));
          }
        });
  }

  private static @Nullable State state(Party party, ReferenceData reference) {
    return party instanceof Party.OfState of ? reference.state(of.state()).orElse(null) : null;
  }

  /** Tells those who are invited under rule 37, and those for whom one speaks under it. */
  private static void forEachUnderRule37(
      DebateAgenda debate,
      Examination examination,
      Predicate<Party> isOfInterest,
      BiConsumer<Party, JsonPointer> tell) {
    forEachInvitee(
        debate,
        ParticipationBasis.RULE_37,
        (invitee, index) -> {
          if (invitee instanceof Participant.OfParty of && isOfInterest.test(of.party())) {
            tell.accept(of.party(), inviteeAt(index, examination));
          }
        });
    List<Speaker> speakers = debate.speakers();
    for (int i = 0; i < speakers.size(); i++) {
      Speaker speaker = speakers.get(i);
      if (speaker.basis().equals(ParticipationBasis.RULE_37)
          && isOfInterest.test(speaker.office().actsFor())) {
        tell.accept(
            speaker.office().actsFor(),
            examination.place().field("speakers").index(i).field("basis"));
      }
    }
  }

  private static void rule39Person(DebateAgenda debate, Examination examination) {
    forEachInvitee(
        debate,
        ParticipationBasis.RULE_39,
        (invitee, index) -> {
          // An organization is let pass: it stands for those who will speak for it.
          Optional<Party> state = invitee.asParty().filter(party -> party.asState().isPresent());
          if (state.isPresent()) {
            examination.report(
                inviteeAt(index, examination),
                Names.party("party", state.get(), debate.date(), examination));
          } else if (invitee.asOpenSet().isPresent() || !invitee.asMembersOf().isEmpty()) {
            examination.report(
                inviteeAt(index, examination),
                Names.participant("party", invitee, debate.date(), examination));
          }
        });
  }

  private static void speakerOfficeDate(DebateAgenda debate, Examination examination) {
    List<Speaker> speakers = debate.speakers();
    for (int i = 0; i < speakers.size(); i++) {
      Speaker speaker = speakers.get(i);
      Person person = examination.dossier().find(speaker.person()).orElse(null);
      if (person != null && person.held(speaker.office(), debate.date()) == Certainty.NO) {
        examination.report(
            examination.place().field("speakers").index(i).field("office"),
            Argument.of("person", person.id(), person.name()),
            Names.code("office", speaker.office().kind()),
            Names.organization(
                "organization", speaker.office().organization(), debate.date(), examination),
            Argument.of("date", debate.date()));
      }
    }
  }

  private static void formatParticipants(DebateAgenda debate, Examination examination) {
    if (!ADMITTED.containsKey(debate.format())) {
      return;
    }
    List<LegalInstrument> notes =
        examination.reference().dossier().workingMethodsOn(debate.date()).certain();
    for (int i = 0; i < debate.speakers().size(); i++) {
      Speaker speaker = debate.speakers().get(i);
      if (!speaker.basis().isKnown() || ADMITTED.containsEntry(debate.format(), speaker.basis())) {
        continue;
      }
      JsonPointer place = examination.place().field("speakers").index(i).field("basis");
      if (notes.isEmpty()) {
        examination.notChecked(
            place,
            "note 507 on " + debate.date(),
            () -> Messages.missing("note", Argument.of("date", debate.date())));
      } else {
        InstrumentId note = notes.get(0).id();
        examination.report(
            place,
            cited -> cited.instrument().equals(note),
            Names.code("format", debate.format()),
            Names.party("party", speaker.office().actsFor(), debate.date(), examination),
            Names.code("basis", speaker.basis()),
            Argument.of("note", note));
      }
    }
  }
}
