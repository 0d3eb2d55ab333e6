package org.chaptereight.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.text.UnLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as it is run: its output, its complaints and its exit code. */
final class MainTest {

  private static final String DOCUMENT = new String(Fixtures.eurasia2016Json(), UTF_8);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path directory;

  private int run(String... args) {
    return new Main(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(args));
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private String file(String content) {
    try {
      return Files.writeString(directory.resolve("dossier.json"), content).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void prints_the_debate_that_ships_with_it() {
    assertThat(run()).isZero();
    assertThat(err()).isEmpty();
    assertThat(out())
        .contains(
            """
            Meeting
              28 October 2016, 7796th meeting, S/PV.7796
              Format: debate
              Presidency: Russian Federation
            """,
            """
            Speakers
              Ban Ki-moon, Secretary-General, United Nations, for the Secretariat
              Nikolai N. Bordyuzha, Secretary-General, Collective Security Treaty Organization, under rule 39
              Rashid K. Alimov, Secretary-General, Shanghai Cooperation Organization, under rule 39
              Sergei I. Ivanov, Deputy Chair, CIS Executive Committee, under rule 39
            """,
            """
              Members of the CSTO, 6:
                Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russian Federation, Tajikistan
              Members of the SCO, 6:
                China, Kazakhstan, Kyrgyzstan, Russian Federation, Tajikistan, Uzbekistan
            """,
            """
            Findings
              none
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | 28 تشرين الأول/أكتوبر 2016، الجلسة 7796 | الرئاسة: الاتحاد الروسي",
        "zh | 2016年10月28日，第7796次会议 | 主席：俄罗斯联邦",
        "en | 28 October 2016, 7796th meeting | Presidency: Russian Federation",
        "fr | 28 octobre 2016, 7796e séance | Présidence : Fédération de Russie",
        "ru | 28 октября 2016 года, 7796-е заседание | Председательство: Российская Федерация",
        "es | 28 de octubre de 2016, 7796ª sesión | Presidencia: Federación de Rusia",
      })
  void prints_it_in_each_official_language(String language, String when, String presidency) {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(run("--lang", language)).isZero();
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(out()).contains(when, presidency).doesNotContain("{").doesNotContain("\r");
  }

  @Test
  void reads_a_file_and_exits_with_1_if_it_finds_an_error() {
    String senegal =
        DOCUMENT.replaceFirst("(\"presidency\": \\{\\s+\"state\": )\"RUS\"", "$1\"SEN\"");
    assertThat(run(file(senegal))).isEqualTo(1);
    assertThat(out())
        .contains(
            """
            Findings
              error AGENDA-PRESIDENCY-ROTATION /debates/0/presidency: Senegal is not the President for 2016-10;
                expected Russian Federation (S/96/Rev.7, rule 18)
            """);
  }

  @Test
  void tells_a_finding_in_the_language_asked_for() {
    String senegal =
        DOCUMENT.replaceFirst("(\"presidency\": \\{\\s+\"state\": )\"RUS\"", "$1\"SEN\"");
    assertThat(run("--lang", "ar", file(senegal))).isEqualTo(1);
    assertThat(out())
        .contains(
            "\u2068/debates/0/presidency\u2069", "السنغال: لا تتولى", "المتوقع: الاتحاد الروسي")
        .doesNotContain("Senegal");
  }

  @Test
  void tells_what_to_mend_and_exits_with_2_if_the_file_cannot_be_read() {
    String file =
        file(
            DOCUMENT
                .replaceFirst("\"format\": \"DEBATE\"", "\"form\": \"DEBATE\"")
                .replaceFirst("\"letter\": \"2016-10-14\"", "\"letter\": \"2016-10-32\""));
    assertThat(run(file)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err().lines()).hasSize(4).first().isEqualTo(file + " cannot be read: 3 problems");
    assertThat(err())
        .contains(
            " /debates/0/form UNKNOWN_FIELD: DebateAgenda has no field \"form\"",
            " /debates/0 MISSING_FIELD: DebateAgenda lacks the field \"format\"",
            " /debates/0/conceptNote/letter BAD_DATE: \"2016-10-32\" is not a date: day 32 is not in"
                + " 2016-10, which has 31 days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Dossier lacks the field "asOf"
          fr | Il manque le champ asOf.
          es | Falta el campo asOf.
          ru | Не хватает поля asOf.
          zh | 缺少字段 asOf。
          ar | ينقص الحقل \u2068asOf\u2069.
          """)
  void tells_what_to_mend_in_a_broken_document_in_the_language_asked_for(
      String language, String words) throws IOException {
    Path file = directory.resolve("broken.json");
    Files.writeString(file, "{\"chapterEight\":\"1.0\",\n \"id\":\"d\"}");
    assertThat(run("--lang", language, file.toString())).isEqualTo(2);
    assertThat(err()).endsWith("\n  1:1 MISSING_FIELD: " + words + "\n");
  }

  @Test
  void complains_of_a_file_that_is_not_there_and_of_arguments_it_does_not_know() {
    assertThat(run(directory.resolve("none.json").toString())).isEqualTo(2);
    assertThat(err()).contains("none.json");
    assertThat(run("--lang", "de")).isEqualTo(2);
    assertThat(run("--lang")).isEqualTo(2);
    assertThat(run("--verbose")).isEqualTo(2);
    assertThat(run("a.json", "b.json")).isEqualTo(2);
    assertThat(err())
        .contains("--lang takes one of ar, zh, en, fr, ru, es", "unknown option --verbose");
    assertThat(out()).isEmpty();
  }

  @Test
  void explains_itself() {
    assertThat(run("--help")).isZero();
    assertThat(out()).startsWith("usage: briefing [--lang ar|zh|en|fr|ru|es] [dossier.json]\n");
  }

  @ParameterizedTest
  @EnumSource(UnLanguage.class)
  void says_in_each_language_what_it_says_in_english(UnLanguage language) {
    assertThat(placeholders(language)).isEqualTo(placeholders(UnLanguage.ENGLISH));
  }

  /**
   * The keys of a language, each with the values that its text takes; the ordinal is English only.
   */
  private static Set<String> placeholders(UnLanguage language) {
    Properties labels = new Properties();
    try (var in = Main.class.getResourceAsStream("labels_" + language.tag() + ".properties")) {
      labels.load(new java.io.InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return labels.stringPropertyNames().stream()
        .map(
            key ->
                key
                    + java.util.regex.Pattern.compile("\\{\\w+}")
                        .matcher(labels.getProperty(key).replace("{ordinal}", ""))
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .sorted()
                        .toList())
        .collect(Collectors.toSet());
  }
}
