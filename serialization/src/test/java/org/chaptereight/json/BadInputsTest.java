package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaptereight.json.Faults.HEAD;
import static org.chaptereight.json.Faults.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentKind;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.organization.Membership;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.OrganizationKind;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.SymbolReading;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What each kind of bad input gets: one test, or more, for each number of the list. */
final class BadInputsTest {

  private static final Both JSON = Both.strict();

  private static List<String> strict(byte[] bytes) {
    return JSON.tryRead(Dossier.class, bytes).problems().stream().map(Faults::brief).toList();
  }

  private static List<String> lenient(byte[] bytes) {
    return Both.lenient().tryRead(Dossier.class, bytes).problems().stream()
        .map(Faults::brief)
        .toList();
  }

  /** The problems in strict reading, which are those of lenient reading. */
  private static List<String> both(byte[] bytes) {
    assertThat(lenient(bytes)).isEqualTo(strict(bytes));
    return strict(bytes);
  }

  private static List<String> both(String json) {
    return both(json.getBytes(UTF_8));
  }

  private static List<String> strict(String json) {
    return strict(json.getBytes(UTF_8));
  }

  /** The codes and pointers of what the rules find. */
  private static List<String> findings(String field) {
    return StandardRules.validator().validate(JSON.readDossier(document(field))).findings().stream()
        .map(finding -> finding.code() + " " + finding.pointer())
        .toList();
  }

  private static String organization(String id, String more) {
    return "{'id':'%s','kind':'REGIONAL','name':{'en':'%s'},'provenance':{'source':'t'}%s}"
        .formatted(id, id, more);
  }

  @Nested
  final class SyntaxAndEncoding {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \t"})
    void no_1_nothing(String nothing) {
      assertThat(both(nothing)).containsExactly("EMPTY_INPUT 1:1");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{}", "{", "[[", "x", "}", "]", ",", ":", "\"", "\"a\"", "\\", "'a'", "1", "1.", "-",
          "0123", "tru", "nullx", "NaN", "// end", "\u0000", "\u0007", "\u0628", "\uFEFF"
        })
    void no_2_text_after_the_document(String text) {
      String json = HEAD + "}\n  " + text;
      assertThat(both(json)).containsExactly("TRAILING_INPUT 2:3");
      assertThat(JSON.tryRead(Dossier.class, json).isComplete()).isTrue();
      assertThat(JSON.tryRead(Dossier.class, new ByteArrayInputStream(json.getBytes(UTF_8))))
          .hasToString(JSON.tryRead(Dossier.class, json).toString());
    }

    @Test
    void no_2_a_number_over_its_limit_and_what_is_wrong_before_the_end() {
      assertThat(both(HEAD + "} " + "1".repeat(2_000))).containsExactly("TRAILING_INPUT 1:47");
      assertThat(both(HEAD + ",\"asOf\":1} x"))
          .containsExactly("DUPLICATE_FIELD 1:46 /asOf", "TRAILING_INPUT 1:56");
      assertThat(JSON.tryRead(OrganizationId.class, "\"A\" x").problems())
          .extracting(Object::toString)
          .containsExactly("1:5 TRAILING_INPUT: the document has ended; nothing may follow");
    }

    @Test
    void no_3_a_document_cut_off_anywhere() {
      byte[] whole = document("'title':{'en':'t'},'council':[]").getBytes(UTF_8);
      for (int length = 1; length < whole.length; length++) {
        assertThat(both(Arrays.copyOf(whole, length)))
            .singleElement()
            .asString()
            .startsWith("UNEXPECTED_END 1:" + (length + 1));
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "NaN",
          "Infinity",
          "-Infinity",
          "1 // c",
          "/* c */ 1",
          "'t'",
          "[1,]",
          "{'a':1,}"
        })
    void no_4_what_is_not_json(String value) {
      assertThat(lenient((HEAD + ",\"x\":" + value + "}").getBytes(UTF_8)))
          .singleElement()
          .asString()
          .startsWith("SYNTAX 1:");
    }

    @Test
    void no_5_a_key_twice() {
      assertThat(both(document("'id':'e'"))).containsExactly("DUPLICATE_FIELD 1:46 /id");
      assertThat(JSON.tryRead(Dossier.class, document("'id':'e'")).problems().get(0).found())
          .isEqualTo("\"id\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16"})
    void no_6_another_encoding(String name) {
      byte[] bytes = (HEAD + "}").getBytes(Charset.forName(name));
      assertThat(both(bytes)).singleElement().asString().startsWith("ENCODING 1:1");
      for (int length = 1; length < 8; length++) {
        assertThat(both(Arrays.copyOf(bytes, length))).hasSize(1);
      }
    }

    @Test
    void no_6_bytes_that_are_not_utf_8_are_told_with_their_offset() {
      byte[] bytes = document("'title':{'en':'t'}").getBytes(UTF_8);
      bytes[60] = (byte) 0xC3;
      assertThat(both(bytes)).containsExactly("ENCODING 1:61 /title/en");
      assertThat(JSON.tryRead(Dossier.class, bytes).problems().get(0).offset()).isEqualTo(60);
    }

    @Test
    void no_7_a_byte_order_mark() {
      assertThat(both("\uFEFF" + HEAD + "}")).isEmpty();
      assertThat(both("\uFEFF\uFEFF" + HEAD + "}")).containsExactly("ENCODING 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00\\ud800", "\\u0000", "\\u0007", "\\u009f"})
    void no_8_half_of_a_pair_or_a_control_character(String text) {
      assertThat(both(document("'title':{'en':'" + text + "'}")))
          .containsExactly("BAD_TEXT 1:60 /title/en");
    }
  }

  @Nested
  final class Size {

    @Test
    void no_9_nesting() {
      assertThat(lenient(document("'x':" + "[".repeat(100_000)).getBytes(UTF_8)))
          .containsExactly("LIMIT_DEPTH 1:149 /x" + "/0".repeat(99));
    }

    @Test
    void no_10_numbers() {
      String year = "'council':[{'year':%s,'members':[]}]";
      String place = " 1:65 /council/0/year";
      assertThat(strict(document(year.formatted("1" + "0".repeat(1_000)))).get(0))
          .isEqualTo("LIMIT_NUMBER" + place);
      for (String number : List.of("1e999999999", "2147483648", "1.5", "2016.0", "1E2")) {
        assertThat(strict(document(year.formatted(number))).get(0))
            .as(number)
            .isEqualTo("NUMBER_RANGE" + place);
      }
      assertThat(lenient(document("'x':1e999999999").getBytes(UTF_8)))
          .containsExactly("NUMBER_RANGE 1:50 /x");
    }

    @Test
    void no_11_a_string_and_a_name_over_their_limit() {
      assertThat(both(document("'title':{'en':'" + "t".repeat(2_000_000) + "'}")))
          .containsExactly("LIMIT_STRING 1:60 /title/en");
      assertThat(both(document("'" + "n".repeat(1_001) + "':1")))
          .singleElement()
          .asString()
          .startsWith("LIMIT_NAME 1:46 ");
    }

    @Test
    void no_11_a_document_over_its_limit_from_an_array_a_text_a_stream_and_a_zipped_stream()
        throws IOException {
      String json = document("'title':{'en':'" + "t".repeat(100_000) + "'}");
      Both small = JSON.within(ReadLimits.standard().documentBytes(10_000));
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
        zip.write(json.getBytes(UTF_8));
      }
      assertThat(zipped.size()).isLessThan(1_000);
      InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.toByteArray()));
      assertThat(
              Stream.of(
                  small.tryRead(Dossier.class, json),
                  small.tryRead(Dossier.class, json.getBytes(UTF_8)),
                  small.tryRead(Dossier.class, new ByteArrayInputStream(json.getBytes(UTF_8))),
                  small.tryRead(Dossier.class, unzipped)))
          .allSatisfy(
              result ->
                  assertThat(result.problems())
                      .extracting(Faults::brief)
                      .containsExactly("LIMIT_DOCUMENT 1:1"));
    }

    @Test
    void no_12_names_that_collide_in_a_hash_table() {
      // "Aa" and "BB" have the same hash code, and so have all texts made of 17 of them.
      String fields =
          IntStream.range(0, 100_000)
              .mapToObj(
                  i ->
                      IntStream.range(0, 17)
                          .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                          .collect(joining("", "'", "':1")))
              .collect(joining(","));
      byte[] json = document("'x':{" + fields + "}").getBytes(UTF_8);
      assertThat(lenient(json)).isEmpty();
      assertThat(strict(json)).containsExactly("UNKNOWN_FIELD 1:46 /x");
      assertThat(
              Both.lenient()
                  .within(ReadLimits.standard().fields(99_999))
                  .tryRead(Dossier.class, json)
                  .problems())
          .singleElement()
          .extracting(problem -> problem.code().name())
          .isEqualTo("LIMIT_FIELDS");
    }

    @Test
    void no_13_a_text_that_makes_a_regular_expression_backtrack() {
      String text = "S/" + "1/".repeat(400_000);
      assertThat(both(document("'title':{'en':'" + text + "'}"))).isEmpty();
      assertThat(
              strict(
                  document(
                      "'instruments':[{'act':{'id':'R','kind':'K','title':{'en':'t'},'organ':'O',"
                          + "'symbol':'%s'}}]".formatted(text))))
          .singleElement()
          .asString()
          .startsWith("INVALID_VALUE 1:");
      assertThat(SymbolReading.of(text).asSymbol()).isEmpty();
    }
  }

  @Nested
  final class Ndjson {

    private List<String> lines(String text, ReadLimits limits) {
      return ChapterEightJson.strict()
          .within(limits)
          .lines()
          .read(DateInterval.class, new ByteArrayInputStream(text.getBytes(UTF_8)))
          .map(
              line ->
                  line.number()
                      + line.value().map(value -> " " + value).orElse("")
                      + line.problems().stream().map(one -> " " + Faults.brief(one)).toList())
          .toList();
    }

    @Test
    void no_14_a_bad_line_in_the_middle() {
      assertThat(lines("{\"from\":\"2010\"}\n{\n{\"from\":\"2012\"}\n", ReadLimits.standard()))
          .containsExactly("1 2010/..[]", "2[ UNEXPECTED_END 2:2]", "3 2012/..[]");
    }

    @Test
    void no_15_a_line_over_the_limit() {
      String text = "{\"from\":\"2010\"}\n" + "x".repeat(10_000_000) + "\n{\"from\":\"2012\"}";
      assertThat(lines(text, ReadLimits.standard().lineBytes(100)))
          .containsExactly("1 2010/..[]", "2[ LIMIT_LINE 2:1]", "3 2012/..[]");
    }

    @Test
    void no_16_blank_lines_crlf_and_no_final_newline() {
      assertThat(
              lines("\r\n{\"from\":\"2010\"}\r\n\r\n \n{\"from\":\"201\"}", ReadLimits.standard()))
          .containsExactly("2 2010/..[]", "5[ BAD_DATE 5:9 /from]");
    }

    @Test
    void no_17_the_stream_fails_midway() {
      InputStream failing =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
              return read();
            }
          };
      InputStream in =
          new SequenceInputStream(
              new ByteArrayInputStream("{\"from\":\"2010\"}\n{".getBytes(UTF_8)), failing);
      List<Object> delivered = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  ChapterEightJson.strict()
                      .lines()
                      .read(DateInterval.class, in)
                      .forEach(line -> delivered.add(line.orElseThrow())))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("gone");
      assertThat(delivered).hasToString("[2010/..]");
    }
  }

  @Nested
  final class Text {

    @Test
    void no_18_an_override_that_is_left_open() {
      String field = "'title':{'en':'a\u202Eb'}";
      assertThat(JSON.readDossier(document(field)).title().orElseThrow().wordings().get(0).text())
          .isEqualTo("a\u202Eb");
      assertThat(findings(field)).containsExactly("BIDI-CONTROL /title/en");
    }

    @Test
    void no_19_texts_as_people_write_them() {
      String arabic = "\u0645\u0650\u0646\u0652\u0637\u064E\u0642\u0629 (\u200FS/2016/867\u200E)";
      String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
      String hebrew = "\u05E9\u05B8\u05C1\u05DC\u05D5\u05B9\u05DD";
      String field = "'title':{'ar':'%s','fa':'%s','he':'%s'}".formatted(arabic, persian, hebrew);
      assertThat(findings(field)).isEmpty();
      assertThat(JSON.toJson(JSON.readDossier(document(field)))).contains(arabic, persian, hebrew);
    }

    @Test
    void no_20_ids_that_are_one_after_normalization_or_look_alike() {
      assertThat(
              findings(
                  "'organizations':[%s,%s]"
                      .formatted(organization("CAF\u00C9", ""), organization("CAFE\u0301", ""))))
          .containsExactly("ID-COLLISION /organizations/1/id");
      assertThat(
              findings(
                  "'organizations':[%s,%s]"
                      .formatted(organization("OAS", ""), organization("\u041E\u0410S", ""))))
          .containsExactly("LOOK-ALIKE-ID /organizations/1/id");
    }

    @Test
    void no_21_a_language_tag_that_is_none() {
      assertThat(both(document("'title':{'english_':'t'}")))
          .containsExactly("BAD_LANGUAGE 1:55 /title/english_");
    }
  }

  @Nested
  final class Shape {

    @Test
    void no_22_an_unknown_field_or_kind_of_record() {
      String field = document("'x':{'y':1}");
      assertThat(strict(field)).containsExactly("UNKNOWN_FIELD 1:46 /x");
      assertThat(Both.lenient().toJson(Both.lenient().read(Dossier.class, field))).isEqualTo(field);
      String kind = document("'instruments':[{'memorandum':{}}]");
      assertThat(strict(kind)).containsExactly("UNKNOWN_FIELD 1:62 /instruments/0/memorandum");
      assertThat(Both.lenient().toJson(Both.lenient().read(Dossier.class, kind))).isEqualTo(kind);
    }

    @Test
    void no_23_an_unknown_value_of_an_open_code_and_of_a_closed_one() {
      assertThat(JSON.read(InstrumentKind.class, "\"AIDE_MEMOIRE\"")).hasToString("AIDE_MEMOIRE");
      ReadResult<Organization> closed =
          JSON.tryRead(
              Organization.class,
              organization("X", ",'chapterEight':{'claim':'PERHAPS'}").replace('\'', '"'));
      assertThat(closed.problems())
          .extracting(Faults::brief)
          .containsExactly("UNKNOWN_VALUE 1:99 /chapterEight/claim");
      assertThat(closed.problems().get(0).expected()).isNotEmpty();
      assertThat(closed.problems().get(0).message()).contains(closed.problems().get(0).expected());
    }

    @Test
    void no_24_a_required_field_that_is_missing() {
      ReadResult<Dossier> result = JSON.tryRead(Dossier.class, " {\"chapterEight\":\"1.0\"}");
      assertThat(result.problems())
          .extracting(Object::toString)
          .containsExactly(
              "1:2 MISSING_FIELD: Dossier lacks the field \"asOf\"",
              "1:2 MISSING_FIELD: Dossier lacks the field \"id\"");
    }

    @ParameterizedTest
    @CsvSource({
      "'title':7, /title",
      "'title':null, /title",
      "'title':[], /title",
      "'council':{}, /council",
      "'council':[null], /council/0",
      "'title':{'en':true}, /title/en"
    })
    void no_25_a_value_of_another_type(String field, String pointer) {
      assertThat(both(document(field)))
          .singleElement()
          .asString()
          .startsWith("WRONG_TYPE 1:")
          .endsWith(" " + pointer);
    }

    @Test
    void no_25_a_number_as_a_text() {
      assertThat(strict(document("'council':[{'year':'2016','members':[]}]")).get(0))
          .isEqualTo("WRONG_TYPE 1:65 /council/0/year");
    }

    @Test
    void no_26_names_of_classes_are_data() {
      String field = "'@class':'java.net.URL','@type':['x']";
      assertThat(strict(document(field)))
          .containsExactly("UNKNOWN_FIELD 1:46 /@class", "UNKNOWN_FIELD 1:70 /@type");
      assertThat(Both.lenient().read(Dossier.class, document(field)).kept().values())
          .containsExactly("\"java.net.URL\"", "[\"x\"]");
    }

    @Test
    void no_27_a_version_from_the_future() {
      String later = HEAD.replace("1.0", "1.7") + ",\"x\":1}";
      assertThat(strict(later)).containsExactly("UNSUPPORTED_VERSION 1:17 /chapterEight");
      assertThat(Both.lenient().toJson(Both.lenient().read(Dossier.class, later))).isEqualTo(later);
      assertThat(both(HEAD.replace("1.0", "2.0") + "}"))
          .containsExactly("UNSUPPORTED_VERSION 1:17 /chapterEight");
      String rest = "\"id\":7,\"x\":1,\"chapterEight\":\"2.0\",\"debates\":[null],\"y\":{";
      assertThat(both("{" + rest)).containsExactly("UNSUPPORTED_VERSION 1:30 /chapterEight");
      assertThat(JSON.tryRead(Dossier.class, "{" + rest).isComplete()).isFalse();
      assertThat(JSON.tryRead(Dossier.class, HEAD.replace("1.0", "2.0") + "}").problems().get(0))
          .hasToString(
              "1:17 /chapterEight UNSUPPORTED_VERSION: version \"2.0\" is not read here;"
                  + " expected \"1.0\"");
    }
  }

  @Nested
  final class DatesIdsAndGraphs {

    @ParameterizedTest
    @CsvSource({
      "2023-02-30, day 30",
      "2023-13, month 13",
      "0000, year",
      "2016-1-5, yyyy-mm",
      "2016-00-10, month 00"
    })
    void no_28_a_date_that_is_none(String date, String part) {
      ReadResult<DateInterval> result =
          JSON.tryRead(DateInterval.class, "{\"from\":\"%s\"}".formatted(date));
      assertThat(result.problems()).extracting(Faults::brief).containsExactly("BAD_DATE 1:9 /from");
      assertThat(result.problems().get(0).message()).contains(part);
    }

    @Test
    void no_29_an_interval_that_ends_before_it_starts() {
      ReadResult<DateInterval> result =
          JSON.tryRead(DateInterval.class, "{\"from\":\"2012\",\"to\":\"2010\"}");
      assertThat(result.problems())
          .extracting(Faults::brief)
          .containsExactly("INVALID_VALUE 1:9 /from", "INVALID_VALUE 1:21 /to");
      assertThat(result.problems().get(0).message())
          .isEqualTo(
              "the period ends (2010) before or when it begins (2012); its end is the day after"
                  + " its last");
      assertThat(
              strict(
                  document(
                      "'organizations':[\n"
                          + organization(
                              "\\\"}", ",'existence':{ 'to' : '2010',\n  'from' :\n '2012' }")
                          + "]")))
          .contains(
              "INVALID_VALUE 2:100 /organizations/0/existence/to",
              "INVALID_VALUE 4:2 /organizations/0/existence/from");
    }

    @Test
    void no_30_cycles_of_parents() {
      assertThat(findings("'organizations':[%s]".formatted(organization("A", ",'parent':'A'"))))
          .contains("CYCLE /organizations/0/parent");
      String three =
          "'organizations':[%s,%s,%s]"
              .formatted(
                  organization("A", ",'parent':'B'"),
                  organization("B", ",'parent':'C'"),
                  organization("C", ",'parent':'A'"));
      assertThat(StandardRules.validator().validate(JSON.readDossier(document(three))).findings())
          .singleElement()
          .asString()
          .contains("A → B → C → A");
    }

    @Test
    void no_31_a_chain_of_100_000_parents() {
      String chain =
          IntStream.range(0, 100_000)
              .mapToObj(
                  i -> organization("o" + i, i == 99_999 ? "" : ",'parent':'o%s'".formatted(i + 1)))
              .collect(joining(",", "'organizations':[", "]"));
      assertThat(findings(chain)).isEmpty();
    }

    @Test
    void no_32_a_reference_to_what_is_not_there() {
      String field =
          "'organizations':[%s,%s]"
              .formatted(organization("CSTO", ""), organization("A", ",'parent':'CTSO'"));
      assertThat(findings(field)).containsExactly("UNKNOWN-REFERENCE /organizations/1/parent");
      assertThat(StandardRules.validator().validate(JSON.readDossier(document(field))).findings())
          .singleElement()
          .asString()
          .contains("CSTO");
    }

    @Test
    void no_33_one_id_twice() {
      String field =
          "'organizations':[%s,%s]".formatted(organization("A", ""), organization("A", ""));
      assertThat(findings(field)).containsExactly("DUPLICATE-ID /organizations/1/id");
      assertThat(StandardRules.validator().validate(JSON.readDossier(document(field))).findings())
          .singleElement()
          .asString()
          .contains("/organizations/0");
    }

    @Test
    void no_34_a_symbol_that_is_none() {
      String field =
          "'instruments':[{'act':{'id':'R','kind':'K','title':{'en':'t'},'organ':'UNSC',"
              + "'symbol':'%s'}}]";
      ReadResult<Dossier> strict =
          JSON.tryRead(Dossier.class, document(field.formatted("S/RES/2167")));
      assertThat(strict.problems())
          .extracting(Faults::brief)
          .containsExactly("INVALID_VALUE 1:132 /instruments/0/act/symbol");
      String misspelt = document(field.formatted("s/res/2167 (2014)"));
      Document<Dossier> lenient = Both.lenient().read(Dossier.class, misspelt);
      assertThat(lenient.value().instruments().get(0).symbol().orElseThrow())
          .hasToString("S/RES/2167 (2014)");
      assertThat(Both.lenient().toJson(lenient)).contains("\"s/res/2167 (2014)\"");
    }
  }

  @Nested
  final class Misuse {

    /** The others are in {@link NullsTest}. */
    @Test
    @SuppressWarnings("NullAway") // As others may call us.
    void no_35_null() {
      assertThatThrownBy(() -> ChapterEightJson.strict().readDossier((String) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("json");
    }

    @Test
    void no_36_a_builder_that_lacks_parts() {
      assertThatIllegalStateException()
          .isThrownBy(() -> Membership.builder().build())
          .withMessageContaining("holder")
          .withMessageContaining("status")
          .withMessageContaining("during");
    }

    @Test
    void no_37_a_value_used_by_many_threads() {
      String json = document("'title':{'ar':'\u0628','en':'t'}");
      assertThat(
              IntStream.range(0, 2_000)
                  .parallel()
                  .mapToObj(i -> JSON.toJson(JSON.readDossier(json)))
                  .distinct())
          .hasSize(1);
    }

    @Test
    void no_38_a_collection_that_is_changed_afterwards() {
      List<StateCode> members = new ArrayList<>(List.of(StateCode.of("FRA")));
      CouncilYear year = CouncilYear.builder().year(2016).members(members).build();
      members.add(StateCode.of("ITA"));
      assertThat(year.members()).containsExactly(StateCode.of("FRA"));
    }

    @Test
    void no_39_a_mapper_of_the_host_that_is_lax() {
      JsonMapper lax =
          JsonMapper.builder()
              .addModule(new ChapterEightModule())
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
              .build();
      String json = "[{\"from\":2010},{\"FROM\":\"2010\"},{\"from\":\"2010\",\"x\":1}]";
      assertThatThrownBy(() -> lax.readValue(json, DateInterval[].class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("/0/from WRONG_TYPE");
      assertThatThrownBy(
              () -> lax.readValue(json.replace("2010}", "\"2010\"}"), DateInterval[].class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("/1/FROM UNKNOWN_FIELD");
    }

    @Test
    void no_40_java_serialization_is_refused() throws IOException {
      Organization organization =
          Organization.builder()
              .id(OrganizationId.of("A"))
              .kind(OrganizationKind.of("REGIONAL"))
              .name(MultilingualText.of(UnLanguage.ENGLISH, "a"))
              .build();
      try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
        assertThatThrownBy(() -> out.writeObject(organization))
            .isInstanceOf(NotSerializableException.class);
      }
    }
  }
}
