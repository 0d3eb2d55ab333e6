package org.chaptereight.briefing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final String HEAD = "{\"chapterEight\":\"1.0\",\"id\":\"d\",\"asOf\":\"2016\"";

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
        .startsWith("The United Nations and the CSTO, the SCO and the CIS, 2016\n\nRecords as of ")
        .contains(
            """
            Members as of 23 November 2026
              Collective Security Treaty Organization: 6 members
            """,
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
        "fr | 28 octobre 2016, 7796e séance | Présidence\u00a0: Fédération de Russie",
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

  /** Each broken in another way, so that one run is told what to mend in all of them. */
  private static final Map<String, byte[]> BROKEN =
      Map.of(
          "syntax", bytes(HEAD + ",\n \"title\":{\"en\":\"x\",}}"),
          "field", bytes(HEAD + ",\n \"council\":[{\"year\":2016,\"member\":[]}]}"),
          "date", bytes(HEAD.replace("2016", "2016-02-30") + "}"),
          "missing", bytes("{\"chapterEight\":\"1.0\",\n \"id\":\"d\"}"),
          "version", bytes(HEAD.replace("1.0", "2.0") + "}"),
          "cut", bytes(HEAD + ",\n \"title\":{\"en\":\"x\""),
          "latin", (HEAD + ",\n \"title\":{\"en\":\"\u00E9\"}}").getBytes(ISO_8859_1));

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | syntax | syntax cannot be read: 1 problem / 2:20 /title SYNTAX: this is not JSON: expected a name in double quotes, found "}" (U+007D) / Reading stopped there; there may be more problems
          en | field | field cannot be read: 1 problem / 2:26 /council/0/member UNKNOWN_FIELD: CouncilYear has no field "member"; did you mean "members"? It has year, members, presidencies, provenance
          en | date | date cannot be read: 1 problem / 1:39 /asOf BAD_DATE: "2016-02-30" is not a date: day 30 is not in 2016-02, which has 29 days
          en | missing | missing cannot be read: 1 problem / 1:1 MISSING_FIELD: Dossier lacks the field "asOf"
          en | version | version cannot be read: 1 problem / 1:17 /chapterEight UNSUPPORTED_VERSION: version "2.0" is not read here; expected "1.0" / Reading stopped there; there may be more problems
          en | cut | cut cannot be read: 1 problem / 2:19 /title UNEXPECTED_END: the input ends before the document does / Reading stopped there; there may be more problems
          en | latin | latin cannot be read: 1 problem / 2:17 /title/en ENCODING: expected UTF-8, found byte 0xE9 at offset 62 / Reading stopped there; there may be more problems
          en | directory | directory is a directory, not a file
          en | absent | There is no file absent
          fr | syntax | syntax ne peut être lu\u00a0: 1 problème / 2:20 /title SYNTAX\u00a0: Ceci n'est pas du JSON. Attendu\u00a0: un nom entre guillemets doubles\u00a0; trouvé\u00a0: "}" (U+007D). / La lecture s'est arrêtée là\u00a0; il peut y avoir d'autres problèmes
          fr | field | field ne peut être lu\u00a0: 1 problème / 2:26 /council/0/member UNKNOWN_FIELD\u00a0: Le champ "member" n'existe pas ici\u00a0; s'agit-il de "members"\u00a0? Champs connus\u00a0: year, members, presidencies, provenance.
          fr | date | date ne peut être lu\u00a0: 1 problème / 1:39 /asOf BAD_DATE\u00a0: "2016-02-30" n'est pas une date\u00a0: le jour 30 n'existe pas en 2016-02, qui compte 29 jours.
          fr | missing | missing ne peut être lu\u00a0: 1 problème / 1:1 MISSING_FIELD\u00a0: Il manque le champ asOf.
          fr | version | version ne peut être lu\u00a0: 1 problème / 1:17 /chapterEight UNSUPPORTED_VERSION\u00a0: La version "2.0" du format n'est pas lue ici\u00a0; version attendue\u00a0: "1.0". / La lecture s'est arrêtée là\u00a0; il peut y avoir d'autres problèmes
          fr | cut | cut ne peut être lu\u00a0: 1 problème / 2:19 /title UNEXPECTED_END\u00a0: Le texte s'arrête avant la fin du document. / La lecture s'est arrêtée là\u00a0; il peut y avoir d'autres problèmes
          fr | latin | latin ne peut être lu\u00a0: 1 problème / 2:17 /title/en ENCODING\u00a0: L'encodage attendu est UTF-8\u00a0; trouvé\u00a0: octet 0xE9 à la position 62. / La lecture s'est arrêtée là\u00a0; il peut y avoir d'autres problèmes
          fr | directory | directory est un répertoire, et non un fichier
          fr | absent | Le fichier absent n’existe pas
          es | syntax | syntax no puede leerse: 1 problema / 2:20 /title SYNTAX: Esto no es JSON. Se esperaba: un nombre entre comillas dobles; se encontró: "}" (U+007D). / La lectura se detuvo ahí; puede haber más problemas
          es | field | field no puede leerse: 1 problema / 2:26 /council/0/member UNKNOWN_FIELD: El campo "member" no existe aquí; ¿se trata de members? Campos conocidos: year, members, presidencies, provenance.
          es | date | date no puede leerse: 1 problema / 1:39 /asOf BAD_DATE: "2016-02-30" no es una fecha: el día 30 no existe en 2016-02, que tiene 29 días.
          es | missing | missing no puede leerse: 1 problema / 1:1 MISSING_FIELD: Falta el campo asOf.
          es | version | version no puede leerse: 1 problema / 1:17 /chapterEight UNSUPPORTED_VERSION: La versión "2.0" del formato no se lee aquí; versión esperada: "1.0". / La lectura se detuvo ahí; puede haber más problemas
          es | cut | cut no puede leerse: 1 problema / 2:19 /title UNEXPECTED_END: El texto termina antes que el documento. / La lectura se detuvo ahí; puede haber más problemas
          es | latin | latin no puede leerse: 1 problema / 2:17 /title/en ENCODING: La codificación debe ser UTF-8; se encontró el byte 0xE9 en la posición 62. / La lectura se detuvo ahí; puede haber más problemas
          es | directory | directory es un directorio, no un archivo
          es | absent | No existe el archivo absent
          ru | syntax | syntax не читается: 1 ошибка / 2:20 /title SYNTAX: Это не JSON. Ожидалось: имя в двойных кавычках; найдено: "}" (U+007D). / На этом чтение прервано; возможны и другие ошибки
          ru | field | field не читается: 1 ошибка / 2:26 /council/0/member UNKNOWN_FIELD: Поля "member" здесь нет; имелось в виду members? Известные поля: year, members, presidencies, provenance.
          ru | date | date не читается: 1 ошибка / 1:39 /asOf BAD_DATE: "2016-02-30" — не дата: дня 30 нет в 2016-02 (дней: 29).
          ru | missing | missing не читается: 1 ошибка / 1:1 MISSING_FIELD: Не хватает поля asOf.
          ru | version | version не читается: 1 ошибка / 1:17 /chapterEight UNSUPPORTED_VERSION: Версия формата "2.0" здесь не читается; ожидается: "1.0". / На этом чтение прервано; возможны и другие ошибки
          ru | cut | cut не читается: 1 ошибка / 2:19 /title UNEXPECTED_END: Текст обрывается до конца документа. / На этом чтение прервано; возможны и другие ошибки
          ru | latin | latin не читается: 1 ошибка / 2:17 /title/en ENCODING: Ожидается кодировка UTF-8; найден байт 0xE9 в позиции 62. / На этом чтение прервано; возможны и другие ошибки
          ru | directory | directory — каталог, а не файл
          ru | absent | Файла absent нет
          zh | syntax | 无法读取syntax：1个问题 / 2:20 /title SYNTAX：这不是 JSON：应为双引号中的名称，实际为 "}" (U+007D)。 / 读取在此停止；可能还有其他问题
          zh | field | 无法读取field：1个问题 / 2:26 /council/0/member UNKNOWN_FIELD：此处没有字段 "member"；是否应为 members？已知字段：year, members, presidencies, provenance。
          zh | date | 无法读取date：1个问题 / 1:39 /asOf BAD_DATE："2016-02-30" 不是日期：2016-02 没有 30 日，该月有 29 天。
          zh | missing | 无法读取missing：1个问题 / 1:1 MISSING_FIELD：缺少字段 asOf。
          zh | version | 无法读取version：1个问题 / 1:17 /chapterEight UNSUPPORTED_VERSION：此处不支持格式版本 "2.0"，应为 "1.0"。 / 读取在此停止；可能还有其他问题
          zh | cut | 无法读取cut：1个问题 / 2:19 /title UNEXPECTED_END：内容在文件结束之前中断。 / 读取在此停止；可能还有其他问题
          zh | latin | 无法读取latin：1个问题 / 2:17 /title/en ENCODING：编码应为 UTF-8；在位置 62 发现字节 0xE9。 / 读取在此停止；可能还有其他问题
          zh | directory | directory 是目录，不是文件
          zh | absent | 没有文件 absent
          ar | syntax | تعذرت قراءة \u2068syntax\u2069: مشكلة واحدة / \u20682:20 /title SYNTAX\u2069: هذا ليس JSON. المتوقع: اسم بين علامتي اقتباس مزدوجتين؛ الموجود: \u2068"}" (U+007D)\u2069. / توقفت القراءة هنا؛ وقد توجد مشاكل أخرى
          ar | field | تعذرت قراءة \u2068field\u2069: مشكلة واحدة / \u20682:26 /council/0/member UNKNOWN_FIELD\u2069: لا يوجد هنا حقل \u2068"member"\u2069؛ فهل المقصود \u2068members\u2069؟ الحقول المعروفة: \u2068year, members, presidencies, provenance\u2069.
          ar | date | تعذرت قراءة \u2068date\u2069: مشكلة واحدة / \u20681:39 /asOf BAD_DATE\u2069: \u2068"2016-02-30"\u2069 ليس تاريخا: اليوم \u206830\u2069 ليس في \u20682016-02\u2069 (عدد أيامه: \u206829\u2069).
          ar | missing | تعذرت قراءة \u2068missing\u2069: مشكلة واحدة / \u20681:1 MISSING_FIELD\u2069: ينقص الحقل \u2068asOf\u2069.
          ar | version | تعذرت قراءة \u2068version\u2069: مشكلة واحدة / \u20681:17 /chapterEight UNSUPPORTED_VERSION\u2069: لا تُقرأ هنا صيغة الإصدار \u2068"2.0"\u2069؛ الإصدار المتوقع: \u2068"1.0"\u2069. / توقفت القراءة هنا؛ وقد توجد مشاكل أخرى
          ar | cut | تعذرت قراءة \u2068cut\u2069: مشكلة واحدة / \u20682:19 /title UNEXPECTED_END\u2069: ينتهي النص قبل نهاية الوثيقة. / توقفت القراءة هنا؛ وقد توجد مشاكل أخرى
          ar | latin | تعذرت قراءة \u2068latin\u2069: مشكلة واحدة / \u20682:17 /title/en ENCODING\u2069: الترميز المتوقع هو UTF-8؛ والموجود هو البايت \u20680xE9\u2069 في الموضع \u206862\u2069. / توقفت القراءة هنا؛ وقد توجد مشاكل أخرى
          ar | directory | \u2068directory\u2069 مجلد وليس ملفا
          ar | absent | لا يوجد ملف \u2068absent\u2069
          """)
  void tells_what_to_mend_in_the_language_asked_for(String language, String broken, String told)
      throws IOException {
    Path file = directory.resolve(broken);
    if (BROKEN.containsKey(broken)) {
      Files.write(file, BROKEN.get(broken));
    } else if (broken.equals("directory")) {
      Files.createDirectory(file);
    }
    assertThat(run("--lang", language, file.toString())).isEqualTo(2);
    assertThat(err().replace(directory + File.separator, "").strip().replaceAll("\n +", " / "))
        .isEqualTo(told);
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | error DUPLICATE-ID /persons/1/id: The identifier p occurs twice in persons; first at /persons/0/id
          fr | erreur DUPLICATE-ID /persons/1/id\u00a0: L'identifiant p figure deux fois dans persons\u00a0; d'abord à /persons/0/id
          es | error DUPLICATE-ID /persons/1/id: El identificador p figura dos veces en persons; primero en /persons/0/id
          ru | ошибка DUPLICATE-ID /persons/1/id: Идентификатор p встречается в persons дважды; впервые: /persons/0/id
          zh | 错误 DUPLICATE-ID /persons/1/id：标识p在persons中重复出现；首次出现于/persons/0/id
          ar | خطأ DUPLICATE-ID \u2068/persons/1/id\u2069: المعرف \u2068p\u2069 مكرر في \u2068persons\u2069؛ وأول وروده في \u2068/persons/0/id\u2069
          """)
  void tells_in_the_language_asked_for_what_is_twice(String language, String told) {
    String file =
        file(
            HEAD
                + ",\"persons\":[{\"id\":\"p\",\"name\":{\"en\":\"P\"}},"
                + "{\"id\":\"p\",\"name\":{\"en\":\"Q\"}}]}");
    assertThat(run("--lang", language, file)).isEqualTo(1);
    assertThat(out().replaceAll("\n +", " ")).contains(told);
    assertThat(err()).isEmpty();
  }

  @Test
  void shows_what_hides_in_the_name_of_a_file() {
    assertThat(run("none\n\u202Esuch.json")).isEqualTo(2);
    assertThat(run("--none\u001Bsuch")).isEqualTo(2);
    assertThat(err())
        .startsWith(
            "There is no file none\\u000A\\u202Esuch.json\nunknown option --none\\u001Bsuch\n");
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
                    + java.util.regex.Pattern.compile("\\{\\w+(?=[,}])")
                        .matcher(labels.getProperty(key).replace("{ordinal}", ""))
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .distinct()
                        .sorted()
                        .toList())
        .collect(Collectors.toSet());
  }
}
