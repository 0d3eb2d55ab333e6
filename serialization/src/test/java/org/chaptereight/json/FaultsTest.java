package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chaptereight.json.Faults.HEAD;
import static org.chaptereight.json.Faults.problems;

import com.google.common.primitives.Bytes;
import java.util.List;
import java.util.Locale;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bad document gets: each problem with its code and its place, and no other exception. */
final class FaultsTest {

  @Test
  void finds_five_faults_at_once_each_at_its_place() {
    String document =
        """
        {
          "chapterEight": "1.0",
          "id": "d",
          "asOf": "2016-02-30",
          "id": "again",
          "persons": [
            {"name": {"ar": "بان كي - مون", "en": null}}
          ],
          "colour": {"of": ["money"]}
        }
        """;
    assertThat(problems(document))
        .containsExactly(
            "BAD_DATE 4:11 /asOf",
            "DUPLICATE_FIELD 5:3 /id",
            "MISSING_FIELD 7:5 /persons/0",
            "WRONG_TYPE 7:43 /persons/0/name/en",
            "UNKNOWN_FIELD 9:3 /colour");
  }

  @Test
  void says_what_was_expected() {
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> Both.strict().readDossier(HEAD + ",\"title\":{\"en\":null}}"));
    assertThat(refused)
        .hasMessage(
            "the document has a problem:\n"
                + "  1:60 /title/en WRONG_TYPE: expected a text, found null; leave the field out"
                + " instead");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'title':null | /title | an object of texts by language; leave the field out instead",
        "'debates':null | /debates | a list; leave the field out instead",
        "'debates':[null] | /debates/0 | an object (DebateAgenda)",
        "'persons':[{'externalIds':null}] | /persons/0/externalIds | a list; leave the field out instead",
        "'persons':[{'id':null,'name':{'en':'a'}}] | /persons/0/id | the id of a person",
      })
  void advises_to_leave_out_a_null_only_where_a_field_may_lack(
      String field, String pointer, String expected) {
    String words = expected.replaceFirst("(;.*)?$", ", found null$1");
    String problem = pointer + " WRONG_TYPE: expected " + words;
    assertThat(Faults.words(Faults.document(field)))
        .filteredOn(told -> told.contains("WRONG_TYPE"))
        .singleElement()
        .asString()
        .endsWith(problem);
    assertThat(Both.lenient().tryRead(Dossier.class, Faults.document(field)).problems())
        .extracting(Problem::toString)
        .filteredOn(told -> told.contains("WRONG_TYPE"))
        .singleElement()
        .asString()
        .endsWith(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t \r\n"})
  void finds_no_document_in_blanks(String blank) {
    assertThat(problems(blank)).containsExactly("EMPTY_INPUT 1:1");
  }

  @Test
  void refuses_what_follows_the_document_at_its_beginning() {
    assertThat(problems(HEAD + "}\n []")).containsExactly("TRAILING_INPUT 2:2");
    assertThat(problems(HEAD + "} x")).containsExactly("TRAILING_INPUT 1:47");
  }

  @Test
  void refuses_every_proper_prefix_of_a_document_at_its_end() {
    String document = HEAD + ",\"title\":{\"ar\":\"\u0628\",\"en\":\"\\u00e9\"},\"debates\":[]}";
    byte[] bytes = document.getBytes(UTF_8);
    int cutCharacter = document.indexOf('\u0628') + 1;
    for (int length = 1; length < bytes.length; length++) {
      List<String> problems = problems(java.util.Arrays.copyOf(bytes, length));
      int column = length < cutCharacter + 1 ? length + 1 : length;
      String code = length == cutCharacter ? "ENCODING" : "UNEXPECTED_END";
      assertThat(problems)
          .as(document.substring(0, Math.min(length, document.length())))
          .hasSize(1)
          .first()
          .asString()
          .startsWith(code + " 1:" + (length == cutCharacter ? cutCharacter : column));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "'x'",
        "// c\n1",
        "/* c */1",
        "+1",
        "01",
        "1.",
        "tru"
      })
  void refuses_what_is_not_json(String value) {
    assertThat(problems(HEAD + ",\"id2\":" + value + "}")).last().asString().startsWith("SYNTAX ");
  }

  @Test
  void refuses_a_comma_that_trails() {
    assertThat(problems(HEAD + ",}")).containsExactly("SYNTAX 1:46");
    assertThat(problems(HEAD + ",\"areas\":[],}"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("SYNTAX");
  }

  @Test
  void refuses_bytes_that_are_not_utf_8_at_their_place() {
    byte[] bytes = (HEAD + ",\"title\":{\"en\":\"x?\"}}").getBytes(UTF_8);
    for (int bad : new int[] {0xFF, 0xC0, 0x80, 0xED}) {
      byte[] broken = bytes.clone();
      broken[Bytes.indexOf(broken, (byte) '?')] = (byte) bad;
      assertThat(problems(broken)).as("%x", bad).containsExactly("ENCODING 1:62 /title/en");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "? | ENCODING 1:1",
        "{? | ENCODING 1:2",
        "{'x':1,'y':'a?'} | UNKNOWN_FIELD 1:2 /x, UNKNOWN_FIELD 1:8 /y, ENCODING 1:14",
        "{'x':1?} | UNKNOWN_FIELD 1:2 /x, ENCODING 1:7",
        "{'x':tr?ue} | ENCODING 1:8 /x",
        "{'x':1} ? | MISSING_FIELD 1:1, MISSING_FIELD 1:1, MISSING_FIELD 1:1, UNKNOWN_FIELD 1:2 /x, ENCODING 1:9",
        "{'chapterEight':'9.0','x':'?'} | UNSUPPORTED_VERSION 1:17 /chapterEight",
      },
      quoteCharacter = '`')
  void reads_up_to_bytes_that_are_not_utf_8(String document, String expected) {
    byte[] bytes = document.replace('\'', '"').getBytes(UTF_8);
    bytes[Bytes.indexOf(bytes, (byte) '?')] = (byte) 0xFF;
    assertThat(String.join(", ", problems(bytes))).isEqualTo(expected);
  }

  @Test
  void refuses_utf_16() {
    assertThat(problems(("\uFEFF" + HEAD + "}").getBytes(UTF_16LE)))
        .containsExactly("ENCODING 1:1");
    assertThat(problems((HEAD + "}").getBytes(UTF_16LE))).containsExactly("ENCODING 1:1");
  }

  @Test
  void refuses_half_of_a_surrogate_pair_in_a_string_and_in_an_escape() {
    String raw = HEAD + ",\"title\":{\"en\":\"\uD800\"}}";
    assertThat(
            catchThrowableOfType(
                    InvalidDocumentException.class, () -> Both.strict().readDossier(raw))
                .problems())
        .extracting(Faults::brief)
        .containsExactly("ENCODING 1:61");
    assertThat(problems(HEAD + ",\"title\":{\"en\":\"\\ud800\"}}"))
        .containsExactly("BAD_TEXT 1:60 /title/en");
  }

  @Test
  void tells_where_half_of_a_surrogate_pair_is_in_a_string() {
    ReadResult<Dossier> result =
        Both.strict().tryRead(Dossier.class, "\uFEFF{\r\n\"\u0628\uD83D\uDE00\uDE00\"}");
    assertThat(result.isComplete()).isFalse();
    assertThat(result.problems()).extracting(Faults::brief).containsExactly("ENCODING 2:4");
    assertThat(result.problems()).extracting(Problem::offset).containsExactly(13L);
    assertThat(Both.strict().tryRead(Dossier.class, "\uD800").problems())
        .extracting(Faults::brief)
        .containsExactly("ENCODING 1:1");
    assertThat(Both.strict().tryRead(Dossier.class, "{}\n\uDC00\uD800").problems())
        .extracting(Faults::brief)
        .containsExactly("ENCODING 2:1");
  }

  @Test
  void takes_one_byte_order_mark_and_counts_columns_behind_it() {
    assertThat(problems("\uFEFF" + HEAD + ",\"x\":1}")).containsExactly("UNKNOWN_FIELD 1:46 /x");
    assertThat(problems("\uFEFF\uFEFF" + HEAD + "}")).containsExactly("ENCODING 1:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "persons | {} | WRONG_TYPE 1:56 /persons",
        "persons | [1] | WRONG_TYPE 1:57 /persons/0",
        "persons | [null] | WRONG_TYPE 1:57 /persons/0",
        "persons | [[{}]] | WRONG_TYPE 1:57 /persons/0",
        "title | []  | WRONG_TYPE 1:54 /title",
        "title | {} | MISSING_FIELD 1:54 /title",
        "title | {'en':1} | WRONG_TYPE 1:60 /title/en",
        "title | {'en':' '} | BAD_TEXT 1:60 /title/en",
        "title | {'en':'\\u0000'} | BAD_TEXT 1:60 /title/en",
        "title | {'en':'a','EN':'b'} | DUPLICATE_FIELD 1:64 /title/EN",
        "title | {'e n':'a'} | BAD_LANGUAGE 1:55 /title/e n",
        "areas | [{'code':'X','label':{'en':'x'}}] | INVALID_VALUE 1:63 /areas/0/code",
        "mandates | [{'id':'M','holder':'O'}] | MISSING_FIELD 1:58 /mandates/0",
        "cooperation | [{'id':'c','modality':'ACTUAL','parties':[],'areas':[]}] | INVALID_VALUE 1:61 /cooperation/0",
      })
  void locates_a_value_of_the_wrong_shape(String field, String value, String expected) {
    String json = HEAD + ",\"%s\":%s}".formatted(field, value.replace('\'', '"'));
    assertThat(problems(json)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-02-30 | day 30 is not in 2016-02, which has 29 days",
        "2016-13 | month 13 is not from 01 to 12",
        "0000 | there is no year 0",
        "2016-1-5 | expected yyyy, yyyy-mm or yyyy-mm-dd",
      })
  void names_the_part_of_a_date_that_is_wrong(String date, String why) {
    assertThat(
            catchThrowableOfType(
                    InvalidDocumentException.class,
                    () ->
                        Both.strict()
                            .readDossier(HEAD.replace("\"2016\"", "\"" + date + "\"") + "}"))
                .problems())
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("\"%s\" is not a date: %s".formatted(date, why));
  }

  @Test
  void refuses_a_version_that_it_does_not_read_by_name() {
    assertThat(
            catchThrowableOfType(
                    InvalidDocumentException.class,
                    () -> Both.strict().readDossier(HEAD.replace("1.0", "2.0") + "}"))
                .problems())
        .singleElement()
        .hasToString(
            "1:17 /chapterEight UNSUPPORTED_VERSION: version \"2.0\" is not read here; expected"
                + " \"1.0\"");
  }

  @Test
  void refuses_what_exceeds_a_limit_at_its_place() {
    assertThat(problems(HEAD + ",\"x\":" + "[".repeat(100_000)))
        .last()
        .asString()
        .startsWith("LIMIT_DEPTH 1:");
    assertThat(problems(HEAD + ",\"x\":" + "9".repeat(1_001) + "}"))
        .last()
        .asString()
        .startsWith("LIMIT_NUMBER 1:");
    assertThat(problems(HEAD + ",\"" + "n".repeat(60_000) + "\":1}"))
        .last()
        .asString()
        .startsWith("LIMIT_NAME 1:");
    assertThat(problems(HEAD + ",\"title\":{\"en\":\"" + "t".repeat(1_000_001) + "\"}}"))
        .last()
        .asString()
        .startsWith("LIMIT_STRING 1:");
  }

  @Test
  void stops_after_a_hundred_problems() {
    assertThat(problems(HEAD + ",\"persons\":[" + "1,".repeat(1_000) + "1]}")).hasSize(100);
  }

  @Test
  void refuses_a_number_out_of_range_and_a_fraction() {
    String debate =
        HEAD
            + ",\"debates\":[{\"id\":\"d\",\"theme\":{\"en\":\"t\"},\"format\":\"DEBATE\","
            + "\"date\":\"2016\",\"meeting\":%s}]}";
    for (String number : List.of("7796.0", "1e3", "1e999999999", "99999999999")) {
      assertThat(problems(debate.formatted(number)))
          .as(number)
          .containsExactly("NUMBER_RANGE 1:128 /debates/0/meeting");
    }
    assertThat(problems(debate.formatted("0"))).containsExactly("INVALID_VALUE 1:57 /debates/0");
    assertThat(problems(debate.formatted("\"7796\"")))
        .containsExactly("WRONG_TYPE 1:128 /debates/0/meeting");
  }

  @Test
  void wants_exactly_one_choice() {
    String speaker =
        HEAD
            + ",\"organizations\":[{\"id\":\"O\",\"kind\":\"REGIONAL\",\"name\":{\"en\":\"o\"},"
            + "\"memberships\":[{\"holder\":%s,\"status\":\"MEMBER\",\"during\":{\"from\":\"2001\"}}]}]}";
    assertThat(problems(speaker.formatted("{}")))
        .containsExactly("MISSING_FIELD 1:134 /organizations/0/memberships/0/holder");
    assertThat(problems(speaker.formatted("{\"state\":\"RUS\",\"organization\":\"EU\"}")))
        .containsExactly(
            "DUPLICATE_FIELD 1:149 /organizations/0/memberships/0/holder/organization");
    assertThat(problems(speaker.formatted("{\"person\":\"P\"}")))
        .containsExactly("UNKNOWN_FIELD 1:135 /organizations/0/memberships/0/holder/person");
  }

  @Test
  void counts_columns_in_code_points_and_lines_by_any_ending() {
    assertThat(problems(HEAD + ",\"title\":{\"en\":\"\uD83D\uDD4A\u0651\"},\r\"x\":1}"))
        .containsExactly("UNKNOWN_FIELD 2:1 /x");
    assertThat(problems(HEAD + ",\r\n\"title\":{\"en\":\"\uD83D\uDD4A\u0651\"},\"x\":1}"))
        .containsExactly("UNKNOWN_FIELD 2:21 /x");
  }

  @Test
  void says_the_same_in_every_locale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(
              catchThrowableOfType(
                  InvalidDocumentException.class,
                  () ->
                      Both.strict().readDossier(HEAD.replace("2016", "2016-02-30") + ",\"x\":1}")))
          .hasMessage(
              "the document has 2 problems:\n"
                  + "  1:39 /asOf BAD_DATE: \"2016-02-30\" is not a date: day 30 is not in 2016-02,"
                  + " which has 29 days\n"
                  + "  1:52 /x UNKNOWN_FIELD: Dossier has no field \"x\"; it has chapterEight, id,"
                  + " title, asOf, states, successions, withdrawnCodes, regions, organizations,"
                  + " persons, areas, instruments, instrumentSets, series, mandates, cooperation,"
                  + " activities, referrals, statements, council, debates");
    } finally {
      Locale.setDefault(locale);
    }
  }
}
