package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.rules.Base.dossier;
import static org.chaptereight.rules.Base.membership;
import static org.chaptereight.rules.Base.organization;
import static org.chaptereight.text.UnLanguage.ARABIC;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.FRENCH;
import static org.chaptereight.text.UnLanguage.RUSSIAN;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Subject;
import org.chaptereight.validation.Validator;
import org.junit.jupiter.api.Test;

/** Codes are told in the language of the message. */
final class CodesInMessagesTest {

  private static Finding only(Dossier dossier, String code) {
    return Base.VALIDATOR.validate(dossier).findings().stream()
        .filter(finding -> finding.code().equals(RuleCode.of(code)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_format_is_told_in_words_of_each_language() {
    Finding found =
        only(
            dossier().addDebate(Base.debate().format(MeetingFormat.CONSULTATIONS).build()).build(),
            "AGENDA-FORMAT-RECORD");
    assertThat(found.argument("format").orElseThrow().value()).isEqualTo("CONSULTATIONS");
    assertThat(Stream.of(UnLanguage.values()).map(found::message))
        .containsExactly(
            "الجلسة التي شكلها «مشاورات» ليس لها محضر حرفي؛ ولا يمكن أن يكون \u2068S/PV.7796\u2069 محضرها"
                + " \u2068(S/96/Rev.7, rule 49)\u2069",
            "形式为“磋商”的会议没有逐字记录；S/PV.7796不能是其记录 (S/96/Rev.7, rule 49)",
            "A meeting of the format \"consultations\" has no verbatim record; S/PV.7796 cannot be"
                + " its record (S/96/Rev.7, rule 49)",
            "Une séance du format «\u00a0consultations\u00a0» n'a pas de compte rendu sténographique\u00a0;"
                + " S/PV.7796 ne peut pas être le sien (S/96/Rev.7, rule 49)",
            "У заседания в формате «консультации» нет стенографического отчета; S/PV.7796 не может"
                + " быть его отчетом (S/96/Rev.7, rule 49)",
            "Una sesión con el formato «consultas» no tiene acta literal; S/PV.7796 no puede ser la"
                + " suya (S/96/Rev.7, rule 49)");
  }

  @Test
  void a_code_unknown_to_this_version_is_told_as_it_is_and_isolated() {
    Finding found =
        only(
            dossier()
                .organizations(
                    List.of(
                        organization()
                            .existence(DateInterval.parse("2001/.."))
                            .addMembership(
                                membership(
                                    "CHN", MembershipStatus.of("HONORARY_GUEST"), "1996/1997"))
                            .build()))
                .build(),
            "MEMBERSHIP-BEFORE-ORG");
    assertThat(found.message(ENGLISH)).contains("cannot have the status \"HONORARY_GUEST\" in");
    assertThat(found.message(ARABIC)).contains("هي «\u2068HONORARY_GUEST\u2069» في");
  }

  @Test
  void the_members_of_organizations_are_told_by_the_names_of_these() {
    Participant members =
        Participant.membersOf(List.of(OrganizationId.of("SCO"), OrganizationId.of("NO-SUCH")));
    Finding found =
        only(
            dossier()
                .addDebate(
                    Base.debate()
                        .addInvitation(Base.invitation(members, ParticipationBasis.RULE_39))
                        .build())
                .build(),
            "AGENDA-RULE39-PERSON");
    assertThat(found.message(ENGLISH))
        .startsWith(
            "Rule 39 is for persons; invited under it: members of Shanghai Cooperation Organization,"
                + " NO-SUCH (");
  }

  /** What a rule of a test says of an argument. */
  private static String said(
      UnLanguage language,
      java.util.function.Function<org.chaptereight.validation.Examination, Argument> argument) {
    Rule rule =
        Rule.of("OURS", Severity.INFO)
            .says(Base.text("{it}"))
            .on(
                Subject.dossier(),
                (dossier, examination) ->
                    examination.report(examination.place(), argument.apply(examination)));
    return Validator.of(List.of(rule))
        .validate(dossier().build())
        .findings()
        .get(0)
        .argument("it")
        .flatMap(Argument::label)
        .orElseThrow()
        .in(language)
        .text();
  }

  @Test
  void what_is_not_known_is_told_in_words_of_each_language() {
    Finding told =
        Base.VALIDATOR
            .tellingWhatIsNotChecked()
            .validate(
                dossier()
                    .organizations(
                        List.of(
                            organization()
                                .addMembership(
                                    membership("XKX", MembershipStatus.MEMBER, "2010/.."))
                                .build()))
                    .build())
            .findings()
            .get(0);
    assertThat(told.argument("missing").orElseThrow().value()).isEqualTo("state XKX");
    assertThat(told.message(ARABIC)).endsWith("لعدم توفر: بيانات الدولة \u2068XKX\u2069");
    assertThat(told.message(FRENCH)).endsWith("faute de\u00a0: État XKX");
  }

  @Test
  void an_office_is_told_with_whom_it_represents_and_where() {
    Office office =
        Office.representing(
            Party.of(StateCode.of("FRA")),
            OfficeKind.PERMANENT_REPRESENTATIVE,
            OrganizationId.of("UN"));
    PartialDate day = PartialDate.parse("2016-10-28");
    assertThat(said(FRENCH, examination -> Names.office("it", office, day, examination)))
        .isEqualTo("Représentant permanent (France, Organisation des Nations Unies)");
  }

  @Test
  void of_many_things_the_first_twenty_are_told() {
    List<Argument> many = Collections.nCopies(21, Argument.of("", "a"));
    assertThat(said(RUSSIAN, examination -> Names.list("it", many)))
        .isEqualTo("a, ".repeat(20) + "…");
    assertThat(said(ARABIC, examination -> Names.list("it", many.subList(0, 2))))
        .isEqualTo("\u2068a\u2069، \u2068a\u2069");
  }
}
