package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.text.UnLanguage.ARABIC;
import static org.chaptereight.text.UnLanguage.CHINESE;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.FRENCH;
import static org.chaptereight.text.UnLanguage.RUSSIAN;
import static org.chaptereight.text.UnLanguage.SPANISH;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.debate.OutcomeKind;
import org.chaptereight.debate.ParticipationBasis;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.instrument.TreatyActionKind;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.OfficeKind;
import org.chaptereight.organization.OpenSet;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for codes in the six official languages. */
final class TermsTest {

  /** The vocabularies of which codes are printed. */
  private static final List<Class<?>> VOCABULARIES =
      List.of(
          AgendaItemKind.class,
          InstrumentKind.class,
          MeetingFormat.class,
          MembershipStatus.class,
          Modality.class,
          OfficeKind.class,
          OpenSet.class,
          OrganizationKind.class,
          OutcomeKind.class,
          ParticipationBasis.class,
          TreatyActionKind.class,
          UnLanguage.class);

  @ParameterizedTest
  @EnumSource(UnLanguage.class)
  void each_code_of_each_vocabulary_has_a_term_and_nothing_else_has(UnLanguage language)
      throws IOException {
    Properties terms = new Properties();
    String resource = "terms_%s.properties".formatted(language.tag());
    try (var in = Objects.requireNonNull(Terms.class.getResourceAsStream(resource), resource)) {
      terms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(terms.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            VOCABULARIES.stream().flatMap(TermsTest::codes).toList());
  }

  private static Stream<String> codes(Class<?> vocabulary) {
    return Stream.of(vocabulary.getFields())
        .filter(field -> field.getType() == vocabulary)
        .map(field -> vocabulary.getSimpleName() + "." + field.getName());
  }

  @Test
  void a_code_is_told_in_each_language() {
    assertThat(Terms.of(MembershipStatus.OBSERVER))
        .hasValueSatisfying(
            term ->
                assertThat(Stream.of(UnLanguage.values()).map(term::in).map(Object::toString))
                    .containsExactly(
                        "مراقب", "观察员", "observer", "observateur", "наблюдатель", "observador"));
  }

  @Test
  void codes_of_two_vocabularies_are_not_confused() {
    assertThat(Terms.of(OutcomeKind.NOTE).orElseThrow().in(CHINESE).text()).isEqualTo("说明");
    assertThat(Terms.of(OrganizationKind.of("NOTE"))).isEmpty();
  }

  @Test
  void a_code_that_is_not_known_here_has_no_term() {
    assertThat(Terms.of(MeetingFormat.of("FIELD_VISIT"))).isEmpty();
  }

  @Test
  void treaty_actions_are_told_in_the_terms_of_the_vienna_convention() {
    var approval = Terms.of(TreatyActionKind.APPROVAL).orElseThrow();
    assertThat(
            Stream.of(ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH)
                .map(language -> approval.in(language).text()))
        .containsExactly("الموافقة", "赞同", "approval", "approbation", "утверждение", "aprobación");
  }
}
