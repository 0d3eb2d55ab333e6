package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.rules.Base.findings;
import static org.chaptereight.rules.Base.invitation;
import static org.chaptereight.rules.Base.membership;
import static org.chaptereight.rules.Base.notChecked;
import static org.chaptereight.rules.Base.organization;
import static org.chaptereight.rules.Base.repairs;
import static org.chaptereight.rules.Base.state;

import java.util.List;
import java.util.stream.Stream;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.cooperation.Quality;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.cooperation.StatementKind;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.provenance.ExternalId;
import org.chaptereight.provenance.IdentifierScheme;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule about codes that look like slips. */
final class CodeRulesTest {

  private static Dossier with(String status) {
    return Base.dossier()
        .organizations(
            List.of(
                organization()
                    .addMembership(membership("ARM", MembershipStatus.of(status), "2003/.."))
                    .build()))
        .build();
  }

  private static Finding only(Dossier dossier) {
    List<Finding> found = Base.VALIDATOR.validate(dossier).findings();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void tells_a_code_that_is_spelled_nearly_as_a_known_one() {
    assertThat(findings(with("OBSERVR")))
        .containsExactly(
            "MISSPELT-CODE at /organizations/0/memberships/0/status: OBSERVR is no code that is"
                + " known here (status in an organization); unless it is a new one, this may be"
                + " meant: OBSERVER");
    assertThat(findings(debate -> debate.format(MeetingFormat.of("OPEN_DEBATES"))))
        .containsExactly(
            "MISSPELT-CODE at /debates/0/format: OPEN_DEBATES is no code that is known here (format"
                + " of a meeting); unless it is a new one, this may be meant: OPEN_DEBATE");
  }

  @Test
  void mends_it_if_one_known_code_alone_is_one_slip_away() {
    assertThat(repairs(with("MEMEBR")))
        .containsExactly(
            "[{\"op\":\"test\",\"path\":\"/organizations/0/memberships/0/status\","
                + "\"value\":\"MEMEBR\"},{\"op\":\"replace\","
                + "\"path\":\"/organizations/0/memberships/0/status\",\"value\":\"MEMBER\"}]");
    assertThat(only(with("OBSERVR")).repair()).isPresent();
    assertThat(only(with("OBSERVERR")).repair()).isPresent();
    assertThat(only(with("OBSARVER")).repair()).isPresent();
  }

  private static void assertToldAndNotMended(Finding far, String nearest) {
    assertThat(far.argument("nearest").orElseThrow().value()).isEqualTo(nearest);
    assertThat(far.repair()).isEmpty();
  }

  private static Dossier with(DebateAgenda.Builder debate) {
    return Base.dossier().addDebate(debate.build()).build();
  }

  @Test
  void mends_nothing_that_may_be_meant_as_it_is_written() {
    assertToldAndNotMended(only(with("CANDIDACIES")), "CANDIDATE");
    assertToldAndNotMended(
        only(with(Base.debate().format(MeetingFormat.of("FORMAL_DIALOGUE")))), "INFORMAL_DIALOGUE");
    ExternalId another = ExternalId.of(IdentifierScheme.of("ISO_3166_1_ALPHA_3"), "RUS");
    assertToldAndNotMended(only(with(Base.debate().addExternalId(another))), "ISO_3166_1_ALPHA_2");
  }

  @Test
  void mends_nothing_if_two_known_codes_are_near() {
    Invitation invitation = invitation(state("BLR"), ParticipationBasis.of("RULE_38"));
    assertToldAndNotMended(
        only(with(Base.debate().invitations(List.of(invitation)))), "RULE_37, RULE_39");
  }

  @ParameterizedTest
  @CsvSource({"RULE37, RULE_37", "RULE_3_9, RULE_39"})
  void means_the_one_known_code_that_is_joined_in_another_way(String written, String meant) {
    Invitation invitation = invitation(state("BLR"), ParticipationBasis.of(written));
    Finding slip =
        only(
            Base.dossier()
                .addDebate(Base.debate().invitations(List.of(invitation)).build())
                .build());
    assertThat(slip.severity()).isEqualTo(Severity.WARNING);
    assertThat(slip.argument("nearest").orElseThrow().value()).isEqualTo(meant);
    assertThat(slip.repair().orElseThrow().toString()).contains("\"value\":\"" + meant + "\"}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEMBER", "PARTICIPATING_STATE", "GUEST", "HONORARY_MEMBER", "X"})
  void is_silent_about_codes_that_are_known_and_those_that_the_world_may_have_added(String status) {
    assertThat(findings(with(status))).isEmpty();
  }

  @Test
  void is_silent_about_a_known_code_beside_one_that_is_not() {
    Statement statement =
        Statement.builder()
            .id(StatementId.of("s"))
            .kind(StatementKind.COOPERATION)
            .modality(Modality.ACTUAL)
            .provenance(Provenance.of("S/2016/867"))
            .qualities(List.of(Quality.ACTIVE, Quality.of("GLOBALL"), Quality.STRONG))
            .build();
    assertThat(findings(Base.dossier().addStatement(statement).build()))
        .containsExactly(
            "MISSPELT-CODE at /statements/0/qualities/1: GLOBALL is no code that is known here"
                + " (quality); unless it is a new one, this may be meant: GLOBAL");
  }

  @Test
  void tells_on_request_that_nothing_is_known_of_a_code() {
    assertThat(notChecked(with("GUEST")))
        .containsExactly(
            "NOT-CHECKED at /organizations/0/memberships/0/status: MISSPELT-CODE was not checked,"
                + " for lack of: the code GUEST (status in an organization)");
  }

  @Test
  void says_it_in_each_language() {
    Finding found = only(with("OBSERVR"));
    assertThat(found.argument("vocabulary").orElseThrow().value()).isEqualTo("MembershipStatus");
    assertThat(Stream.of(UnLanguage.values()).map(found::message))
        .containsExactly(
            "الرمز \u2068OBSERVR\u2069 (الصفة في المنظمة) غير معروف هنا؛ وما لم يكن جديدا فلعل المقصود:"
                + " \u2068OBSERVER\u2069",
            "OBSERVR不是此处已知的代码（在组织中的身份）；如果不是新代码，所指可能是：OBSERVER",
            "OBSERVR is no code that is known here (status in an organization); unless it is a new"
                + " one, this may be meant: OBSERVER",
            "Le code OBSERVR (statut dans une organisation) n'est pas connu ici\u00a0; s'il n'est pas"
                + " nouveau, il s'agit peut-être de\u00a0: OBSERVER",
            "Код OBSERVR (статус в организации) здесь неизвестен; если он не новый, возможно,"
                + " имеется в виду: OBSERVER",
            "El código OBSERVR (condición en una organización) no se conoce aquí; salvo que sea"
                + " nuevo, puede que se trate de: OBSERVER");
  }

  @Test
  void all_codes_of_the_reference_data_are_known() {
    Dossier shipped = ReferenceData.shipped().dossier();
    assertThat(Validator.of(CodeRules.ALL).tellingWhatIsNotChecked().validate(shipped).findings())
        .isEmpty();
  }
}
