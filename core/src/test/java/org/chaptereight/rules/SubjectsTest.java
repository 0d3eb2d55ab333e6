package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.FRENCH;

import java.util.List;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.organization.Party;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Subject;
import org.chaptereight.validation.Validator;
import org.junit.jupiter.api.Test;

/** Users' rules can be about what records hold, wherever it stands. */
final class SubjectsTest {

  private static final DebateAgenda DEBATE =
      DebateAgenda.builder()
          .id(DebateId.of("D"))
          .theme(MultilingualText.builder().put(ENGLISH, "Theme").put(FRENCH, "Thème").build())
          .format(MeetingFormat.DEBATE)
          .date(PartialDate.parse("2016-10-28"))
          .record(DocumentSymbol.of("S/PV.7796"))
          .convener(StateCode.of("RUS"))
          .addSubject(OrganizationId.of("OURS"))
          .provenance(Provenance.builder().source("S/2016/867").note("Note").build())
          .build();

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id(DossierId.of("sample"))
          .title(MultilingualText.of(ENGLISH, "Title"))
          .asOf(PartialDate.parse("2016-11-01"))
          .addOrganization(
              Organization.builder()
                  .id(OrganizationId.of("OURS"))
                  .kind(OrganizationKind.REGIONAL)
                  .name(MultilingualText.of(ENGLISH, "Ours"))
                  .addMembership(
                      Membership.builder()
                          .holder(Party.of(StateCode.of("SUN")))
                          .status(MembershipStatus.MEMBER)
                          .during(DateInterval.parse("1970/1991"))
                          .build())
                  .build())
          .addDebate(DEBATE)
          .build();

  private static <T> Validator showing(Subject<T> subject) {
    return Validator.of(
        List.of(
            Rule.of("OUR-VALUE", Severity.INFO)
                .says(MultilingualText.of(ENGLISH, "{value}"))
                .on(
                    subject,
                    (value, examination) ->
                        examination.report(examination.place(), Argument.of("value", value)))));
  }

  private static <T> List<String> met(Subject<T> subject) {
    return showing(subject).validate(DOSSIER).findings().stream()
        .map(finding -> finding.pointer() + " " + finding.argument("value").orElseThrow().value())
        .toList();
  }

  @Test
  void all_texts_language_by_language() {
    assertThat(met(Subjects.TEXTS))
        .containsExactly(
            "/title/en Title",
            "/organizations/0/name/en Ours",
            "/debates/0/theme/en Theme",
            "/debates/0/theme/fr Thème",
            "/debates/0/provenance/source S/2016/867",
            "/debates/0/provenance/note Note");
  }

  @Test
  void all_provenances() {
    assertThat(met(Subjects.PROVENANCES))
        .containsExactly("/debates/0/provenance Provenance{source=S/2016/867, note=Note}");
  }

  @Test
  void all_symbols_with_the_dates_of_their_documents() {
    assertThat(met(Subjects.DATED_SYMBOLS))
        .containsExactly("/debates/0/record DatedSymbol[symbol=S/PV.7796, date=2016-10-28]");
  }

  @Test
  void all_states_with_the_times_of_which_records_speak() {
    assertThat(met(Subjects.STATE_USES))
        .containsExactly(
            "/organizations/0/memberships/0/holder/state"
                + " StateUse[code=SUN, when=[1970/1991], isMembership=true]",
            "/debates/0/convener StateUse[code=RUS, when=[2016-10-28/], isMembership=false]");
  }

  @Test
  void all_references() {
    assertThat(met(Subjects.REFERENCES))
        .containsExactly(
            "/organizations/0/memberships/0/holder/state SUN",
            "/debates/0/convener RUS",
            "/debates/0/subjects/0 OURS");
  }

  @Test
  void all_codes_that_the_world_can_extend() {
    assertThat(met(Subjects.OPEN_CODES))
        .containsExactly(
            "/organizations/0/kind REGIONAL",
            "/organizations/0/memberships/0/status MEMBER",
            "/debates/0/format DEBATE");
  }

  @Test
  void what_a_single_record_holds() {
    assertThat(showing(Subjects.REFERENCES).validate(Subjects.DEBATES, DEBATE, DOSSIER).findings())
        .extracting(finding -> finding + " of " + finding.record().orElseThrow())
        .containsExactly("OUR-VALUE at /convener: RUS of D", "OUR-VALUE at /subjects/0: OURS of D");
    assertThat(showing(Subjects.TEXTS).validate(Subjects.DEBATES, DEBATE, DOSSIER).findings())
        .hasSize(4);
  }

  @Test
  void references_of_a_single_record_are_looked_up_in_the_dossier() {
    DebateAgenda lost =
        DebateAgenda.builder()
            .from(DEBATE)
            .addSubject(OrganizationId.of("OUR"))
            .convener(StateCode.of("ZZQ"))
            .build();
    Validator validator = Validator.of(List.of(ReferenceRules.UNKNOWN));
    assertThat(validator.validate(Subjects.DEBATES, DEBATE, DOSSIER).findings()).isEmpty();
    assertThat(validator.validate(Subjects.DEBATES, lost, DOSSIER).findings())
        .extracting(Object::toString)
        .containsExactly(
            "UNKNOWN-REFERENCE at /convener: There is no record ZZQ",
            "UNKNOWN-REFERENCE at /subjects/1: There is no record OUR; nearest known: OURS");
  }
}
