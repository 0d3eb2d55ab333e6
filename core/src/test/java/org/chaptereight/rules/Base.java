package org.chaptereight.rules;

import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.Person;
import org.chaptereight.organization.PersonId;
import org.chaptereight.organization.Tenure;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Profile;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.validation.Validator;

/** A debate and an organization in which nothing is wrong, to be changed in one respect. */
final class Base {

  static final OrganizationId CSTO = OrganizationId.of("CSTO");
  static final Office HEAD_OF_CSTO = Office.of(OfficeKind.SECRETARY_GENERAL, CSTO);
  static final PersonId BORDYUZHA = PersonId.of("P-BORDYUZHA");

  /** All rules but two: these dossiers tell no sources, and do not hold all that they refer to. */
  static final Validator VALIDATOR =
      StandardRules.validator()
          .by(
              Profile.standard()
                  .without(RuleCode.of("PROVENANCE-MISSING"), RuleCode.of("UNKNOWN-REFERENCE")));

  private Base() {}

  /** What is found if one thing is changed in the debate of 28 October 2016. */
  static List<String> findings(UnaryOperator<DebateAgenda.Builder> change) {
    return findings(dossier().addDebate(change.apply(debate()).build()).build());
  }

  /** How to mend what is found if one thing is changed in the debate. */
  static List<String> repairs(UnaryOperator<DebateAgenda.Builder> change) {
    return repairs(dossier().addDebate(change.apply(debate()).build()).build());
  }

  static List<String> repairs(Dossier dossier) {
    return VALIDATOR.validate(dossier).findings().stream()
        .flatMap(finding -> finding.repair().stream())
        .map(Object::toString)
        .toList();
  }

  /** What a rule could not check. */
  static List<String> notChecked(Dossier dossier) {
    return VALIDATOR.tellingWhatIsNotChecked().validate(dossier).findings().stream()
        .filter(finding -> finding.code().toString().equals("NOT-CHECKED"))
        .map(Finding::toString)
        .toList();
  }

  /** A debate of which nothing is told but that there was one. */
  static DebateAgenda.Builder bare() {
    return DebateAgenda.builder()
        .id(DebateId.of("d"))
        .theme(text("Cooperation"))
        .format(MeetingFormat.DEBATE)
        .date(PartialDate.parse("2016-10-28"));
  }

  /** What is found in an organization, made of these memberships. */
  static List<String> findings(String existence, Membership... memberships) {
    return findings(
        dossier()
            .organizations(
                List.of(
                    organization()
                        .existence(DateInterval.parse(existence))
                        .addMemberships(memberships)
                        .build()))
            .build());
  }

  static List<String> findings(Dossier dossier) {
    return VALIDATOR.validate(dossier).findings().stream().map(Finding::toString).toList();
  }

  static Dossier.Builder dossier() {
    return Dossier.builder()
        .id(DossierId.of("base"))
        .asOf(PartialDate.parse("2026-11-23"))
        .addOrganization(organization().build())
        .addPerson(
            Person.builder()
                .id(BORDYUZHA)
                .name(text("Nikolai N. Bordyuzha"))
                .addTenure(
                    Tenure.builder()
                        .office(HEAD_OF_CSTO)
                        .during(DateInterval.parse("2003-04-28/2017-01-01"))
                        .build())
                .build());
  }

  static Organization.Builder organization() {
    return Organization.builder()
        .id(CSTO)
        .kind(OrganizationKind.REGIONAL)
        .existence(DateInterval.ongoing())
        .name(text("Collective Security Treaty Organization"));
  }

  static Membership membership(String state, MembershipStatus status, String during) {
    return Membership.builder()
        .holder(Party.of(StateCode.of(state)))
        .status(status)
        .during(DateInterval.parse(during))
        .build();
  }

  static DebateAgenda.Builder debate() {
    return DebateAgenda.builder()
        .id(DebateId.of("d"))
        .theme(text("Cooperation"))
        .format(MeetingFormat.DEBATE)
        .date(PartialDate.parse("2016-10-28"))
        .record(DocumentSymbol.of("S/PV.7796"))
        .convener(StateCode.of("RUS"))
        .presidency(presidency("RUS", "2016-10"))
        .isSignatureEvent(true)
        .addItem(AgendaItem.builder().kind(AgendaItemKind.ADOPTION_OF_AGENDA).build())
        .addItem(AgendaItem.builder().kind(AgendaItemKind.SUBSTANTIVE).build())
        .addSpeaker(
            Speaker.builder()
                .person(PersonId.of("P-BAN"))
                .office(Office.of(OfficeKind.SECRETARY_GENERAL, OrganizationId.of("UN")))
                .basis(ParticipationBasis.SECRETARIAT)
                .build())
        .addSpeaker(
            Speaker.builder()
                .person(BORDYUZHA)
                .office(HEAD_OF_CSTO)
                .basis(ParticipationBasis.RULE_39)
                .build())
        .addInvitation(invitation(state("BLR"), ParticipationBasis.RULE_37));
  }

  static Presidency presidency(String state, String month) {
    return Presidency.of(StateCode.of(state), YearMonth.parse(month));
  }

  static Participant state(String code) {
    return Participant.of(Party.of(StateCode.of(code)));
  }

  static Invitation invitation(Participant invitee, ParticipationBasis basis) {
    return Invitation.builder().invitee(invitee).basis(basis).build();
  }

  static MultilingualText text(String english) {
    return MultilingualText.of(ENGLISH, english);
  }
}
