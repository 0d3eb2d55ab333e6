package org.chaptereight.json.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.code.Reason;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.Sources;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.Definitions;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.chaptereight.validation.MessageBundle;
import org.chaptereight.vote.Ballot;
import org.junit.jupiter.api.Test;

/** What is said of problems in the official languages. */
final class ProblemMessagesTest {

  private static final MessageBundle MESSAGES =
      MessageBundle.read(ProblemMessages.class::getResourceAsStream, "problems");

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\w+}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertWorded(MessageBundle messages, Set<String> keys) {
    assertThat(messages.keys()).containsExactlyInAnyOrderElementsOf(keys);
    for (String key : keys) {
      Set<String> french =
          arguments(messages.message(key).exactly(UnLanguage.FRENCH.tag()).orElseThrow());
      for (UnLanguage language : UnLanguage.values()) {
        if (language != UnLanguage.ENGLISH) {
          String text = messages.message(key).exactly(language.tag()).orElseThrow();
          assertThat(arguments(text)).as(key + " " + language).isEqualTo(french);
        }
      }
    }
  }

  @Test
  void no_line_breaks_before_a_french_sign() {
    assertThat(
            MESSAGES.keys().stream()
                .map(key -> MESSAGES.message(key).exactly(UnLanguage.FRENCH.tag()).orElseThrow())
                .filter(Pattern.compile("[ \\u202f][:;?!»]|«[ \\u202f]").asPredicate()))
        .isEmpty();
  }

  @Test
  void all_languages_have_words_for_each_reason_of_the_reader_and_no_other() {
    Set<String> keys = Sources.reasonKeys("../serialization");
    Stream.of(ProblemCode.values())
        .map(Enum::name)
        .filter(code -> code.startsWith("LIMIT_"))
        .forEach(keys::add);
    Definitions definitions = new Definitions(any -> "");
    Types.all().forEach(type -> addTexts(Types.table(type).schema(definitions), keys));
    addTexts(definitions.all(), keys);
    keys.add("TYPE.JSON-Pointer"); // Read by mappers of hosts only.
    assertWorded(MESSAGES, keys);
  }

  /** The keys of the words for what is written as a text, which the tables tell in English. */
  private static void addTexts(Object schema, Set<String> keys) {
    if (schema instanceof Map<?, ?> map) {
      map.values().forEach(part -> addTexts(part, keys));
      if ("string".equals(map.get("type"))
          && map.containsKey("description")
          && !map.containsKey("enum")
          && !map.containsKey("const")) {
        String words = String.valueOf(map.get("description")).replaceFirst("^: ", "");
        keys.add(
            "TYPE."
                + words
                    .replaceFirst("^(?:a|an|the) ", "")
                    .replaceAll(" \\(.*\\)|[\",]", "")
                    .replace(' ', '-'));
      }
    }
  }

  @Test
  void all_languages_have_words_for_each_reason_of_the_types_and_no_other() {
    assertWorded(MessageBundle.reasons(), Sources.reasonKeys("../core"));
  }

  /** A resource of the rules, which are in another module. */
  private static InputStream ofRules(String name) {
    try {
      return Files.newInputStream(
          Path.of("../core/src/main/resources/org/chaptereight/rules", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_vocabulary_is_called_the_same_in_problems_and_in_findings() {
    MessageBundle findings = MessageBundle.read(ProblemMessagesTest::ofRules, "messages");
    Map<String, String> called =
        Map.ofEntries(
            Map.entry("kind-of-agenda-item", "AgendaItemKind"),
            Map.entry("cadence", "Cadence"),
            Map.entry("kind-of-enforcement", "EnforcementKind"),
            Map.entry("kind-of-exit", "ExitKind"),
            Map.entry("frequency", "Frequency"),
            Map.entry("scheme-of-identifiers", "IdentifierScheme"),
            Map.entry("kind-of-instrument", "InstrumentKind"),
            Map.entry("condition", "MandateCondition"),
            Map.entry("format", "MeetingFormat"),
            Map.entry("status", "MembershipStatus"),
            Map.entry("modality", "Modality"),
            Map.entry("kind-of-office", "OfficeKind"),
            Map.entry("open-set", "OpenSet"),
            Map.entry("kind-of-organization", "OrganizationKind"),
            Map.entry("kind-of-outcome", "OutcomeKind"),
            Map.entry("basis-of-participation", "ParticipationBasis"),
            Map.entry("quality", "Quality"),
            Map.entry("kind-of-registration", "RegistrationKind"),
            Map.entry("kind-of-statement", "StatementKind"),
            Map.entry("kind-of-succession", "SuccessionKind"),
            Map.entry("kind-of-action", "TreatyActionKind"));
    assertThat(findings.keys().stream().filter(key -> key.startsWith("MISSPELT-CODE.")))
        .containsExactlyInAnyOrderElementsOf(
            called.values().stream().map("MISSPELT-CODE."::concat).toList());
    called.forEach(
        (words, vocabulary) -> {
          for (UnLanguage language : UnLanguage.values()) {
            if (language != UnLanguage.ENGLISH) {
              assertThat(MESSAGES.message("TYPE." + words).exactly(language.tag()))
                  .as(vocabulary + " " + language)
                  .isEqualTo(
                      findings.message("MISSPELT-CODE." + vocabulary).exactly(language.tag()));
            }
          }
        });
  }

  private static Problem unknownField(String field, String known) {
    Reason reason =
        Reason.of(
            "UNKNOWN_FIELD",
            "{type} has no field {field}; it has {known}",
            "type",
            "Person",
            "field",
            field,
            "known",
            known);
    return new Problem(ProblemCode.UNKNOWN_FIELD, JsonPointer.ROOT, 1, 1, 0, field, known, reason);
  }

  @Test
  void the_words_are_those_of_the_language() {
    Problem problem = unknownField("\"colour\"", "id, name");
    assertThat(problem.message()).isEqualTo("Person has no field \"colour\"; it has id, name");
    assertThat(problem.message(UnLanguage.ENGLISH)).isEqualTo(problem.message());
    assertThat(problem.message(UnLanguage.FRENCH))
        .isEqualTo("Le champ \"colour\" n'existe pas ici\u00a0; champs connus\u00a0: id, name.");
    assertThat(problem.message(UnLanguage.ARABIC))
        .isEqualTo(
            "لا يوجد هنا حقل \u2068\"colour\"\u2069؛ الحقول المعروفة: \u2068id, name\u2069.");
  }

  private static Problem wrongType(Class<?> type, String json) {
    return ChapterEightJson.strict().tryRead(type, json).problems().get(0);
  }

  @Test
  void a_wrong_type_is_told_with_what_was_expected_and_found_in_words_of_the_language() {
    Problem record = wrongType(Membership.class, "[]");
    assertThat(record.message()).isEqualTo("expected an object (Membership), found a list");
    assertThat(record.expected()).isEqualTo("object");
    assertThat(record.message(UnLanguage.FRENCH))
        .isEqualTo("Attendu\u00a0: objet (Membership)\u00a0; trouvé\u00a0: liste.");
    assertThat(record.message(UnLanguage.ARABIC))
        .isEqualTo("المتوقع: كائن (\u2068Membership\u2069)؛ الموجود: قائمة.");
    Problem choice = wrongType(Party.class, "\"RUS\"");
    assertThat(choice.message())
        .isEqualTo("expected an object (a party is one of state, organization), found a text");
    assertThat(choice.message(UnLanguage.SPANISH))
        .isEqualTo(
            "Se esperaba: objeto con uno de estos campos: state, organization; se encontró: texto.");
    Problem code = wrongType(StateCode.class, "1.5");
    assertThat(code.message()).isEqualTo("expected a State code, found a fraction");
    assertThat(code.expected()).isEqualTo("string");
    assertThat(code.message(UnLanguage.RUSSIAN))
        .isEqualTo("Ожидалось: код государства; найдено: дробное число.");
    Problem constant = wrongType(Ballot.Choice.class, "true");
    assertThat(constant.message(UnLanguage.CHINESE))
        .isEqualTo("应为：以下值之一：IN_FAVOUR, AGAINST, ABSTAINING, NOT_VOTING；实际为：true 或 false。");
  }

  @Test
  void a_null_is_told_with_the_advice_to_leave_the_field_out_where_that_can_be_done() {
    Problem required = wrongType(DateInterval.class, "{\"from\":null}");
    assertThat(required.message()).isEqualTo("expected a date or \"unknown\", found null");
    assertThat(required.message(UnLanguage.ARABIC))
        .isEqualTo("المتوقع: تاريخ أو \u2068\"unknown\"\u2069؛ الموجود: \u2068null\u2069.");
    assertThat(required.message(UnLanguage.CHINESE)).isEqualTo("应为：日期或 \"unknown\"；实际为：null。");
    Problem optional = wrongType(DateInterval.class, "{\"from\":\"2003\",\"to\":null}");
    assertThat(optional.message())
        .isEqualTo(
            "expected a date, \"past\" or \"unknown\", found null; leave the field out instead");
    assertThat(optional.message(UnLanguage.ARABIC))
        .isEqualTo(
            "المتوقع: تاريخ أو \u2068\"past\"\u2069 أو \u2068\"unknown\"\u2069؛ الموجود:"
                + " \u2068null\u2069. والصواب ترك الحقل.");
  }

  @Test
  void a_symbol_that_can_be_repaired_is_offered() {
    Problem problem = wrongType(DocumentSymbol.class, "\"S/PV8711\"");
    assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
    assertThat(problem.expected()).isEqualTo("S/PV.8711");
    assertThat(UnLanguage.values())
        .extracting(problem::message)
        .containsExactly(
            "\u2068\"S/PV8711\"\u2069 ليس رمز وثيقة: \u2068\"PV8711\"\u2069 غير صحيح (المحرف \u20683\u2069)."
                + " فهل المقصود \u2068S/PV.8711\u2069؟",
            "\"S/PV8711\" 不是文件文号：第 3 个字符起的 \"PV8711\" 有误。是否应为 S/PV.8711？",
            "\"S/PV8711\" is not a document symbol: component \"PV8711\" at character 3: expected a body"
                + " or a series, and its number as in other symbols; did you mean \"S/PV.8711\"?",
            "\"S/PV8711\" n'est pas une cote de document\u00a0: \"PV8711\" n'est pas correct (caractère 3)."
                + " S'agit-il de S/PV.8711\u00a0?",
            "\"S/PV8711\" — не условное обозначение документа: \"PV8711\" неверно (знак 3). Имелось в"
                + " виду S/PV.8711?",
            "\"S/PV8711\" no es una signatura de documento: \"PV8711\" no es correcto (carácter 3). ¿Se"
                + " trata de S/PV.8711?");
    assertThat(wrongType(DocumentSymbol.class, "\"hello\"").message())
        .doesNotContain("did you mean");
  }

  @Test
  void what_runs_against_the_words_is_isolated() {
    assertThat(unknownField("\"لون\"", "id").message(UnLanguage.FRENCH))
        .isEqualTo("Le champ \u2068\"لون\"\u2069 n'existe pas ici\u00a0; champs connus\u00a0: id.");
  }

  @Test
  void what_stands_in_the_document_is_not_looked_at_again() {
    assertThat(unknownField("\"{known}\"", "{field}").message(UnLanguage.SPANISH))
        .isEqualTo("El campo \"{known}\" no existe aquí; campos conocidos: {field}.");
  }

  @Test
  void a_reason_that_has_words_in_english_only_is_told_in_english() {
    Problem problem =
        new Problem(
            ProblemCode.INVALID_VALUE,
            JsonPointer.ROOT,
            1,
            1,
            0,
            "",
            "",
            Reason.of("ours", "no {thing} here", "thing", "cat"));
    assertThat(problem.message(UnLanguage.RUSSIAN)).isEqualTo("no cat here");
  }
}
