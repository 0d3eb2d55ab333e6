package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of records: each line by itself, in order, with its number. */
final class JsonLinesTest {

  private static final JsonLines LINES = ChapterEightJson.strict().lines();

  @TempDir private Path folder;

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static Region region(int number) {
    return Region.builder()
        .id(RegionId.of("R" + number))
        .name(MultilingualText.of(UnLanguage.ARABIC, "\u0628".repeat(1 + number % 50)))
        .build();
  }

  private static List<String> brief(Stream<? extends Line<?>> lines) {
    return lines
        .map(
            line ->
                line.number()
                    + line.value().map(value -> " " + value).orElse("")
                    + line.problems().stream().map(one -> " " + Faults.brief(one)).toList())
        .toList();
  }

  private static List<String> intervals(String text) {
    List<String> alone = brief(LINES.read(DateInterval.class, stream(text)));
    assertThat(brief(LINES.parallel().read(DateInterval.class, stream(text)))).isEqualTo(alone);
    return alone;
  }

  @Test
  void a_bad_line_in_the_middle_loses_no_other() {
    assertThat(
            intervals(
                """
                {"from":"2010"}
                {"from":"2010-13"}
                {"from":"20
                {"from":"2012"} {}
                {"from":"2012"}
                """))
        .containsExactly(
            "1 2010/..[]",
            "2[ BAD_DATE 2:9 /from]",
            "3[ UNEXPECTED_END 3:12 /from]",
            "4[ TRAILING_INPUT 4:17]",
            "5 2012/..[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void blank_lines_are_counted_and_the_last_line_needs_no_end(String end) {
    assertThat(
            intervals(
                String.join(end, "", "{\"from\":\"2010\"}", " \t", "", "{\"from\":\"2011\"}")))
        .containsExactly("2 2010/..[]", "5 2011/..[]");
    assertThat(intervals(end + end)).isEmpty();
    assertThat(intervals("")).isEmpty();
  }

  @Test
  void a_byte_order_mark_stands_before_the_first_line_only() {
    assertThat(
            intervals("\uFEFF{\"from\":\"2010\"}\n\uFEFF{\"from\":\"2011\"}\n{\"from\":\"2012\"}"))
        .containsExactly("1 2010/..[]", "2[ ENCODING 2:1]", "3 2012/..[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", " \t\n"})
  void a_blank_line_behind_a_byte_order_mark_is_blank_all_the_same(String blank) {
    assertThat(intervals("\uFEFF" + blank + "{\"from\":\"2010\"}\n[]"))
        .containsExactly("2 2010/..[]", "3[ WRONG_TYPE 3:1]");
    assertThat(intervals("\uFEFF")).isEmpty();
    assertThat(intervals("\uFEFF\uFEFF{}")).containsExactly("1[ ENCODING 1:1]");
  }

  @Test
  void places_in_the_first_line_are_counted_from_behind_the_byte_order_mark() {
    Line<DateInterval> line = LINES.read(DateInterval.class, stream("\uFEFF[]")).toList().get(0);
    assertThat(brief(Stream.of(line))).containsExactly("1[ WRONG_TYPE 1:1]");
    assertThat(line.problems().get(0).offset()).isEqualTo(3);
  }

  @Test
  void a_carriage_return_within_a_line_ends_no_line() {
    assertThat(
            intervals("{\"from\":\r\"\u0628\"\r,\"x\":1}\n{\"from\":\r\"2010\"}\r\n\r[]\r\r\n[]"))
        .containsExactly(
            "1[ BAD_DATE 1:10 /from,  UNKNOWN_FIELD 1:15 /x]",
            "2 2010/..[]",
            "3[ WRONG_TYPE 3:2]",
            "4[ WRONG_TYPE 4:1]");
  }

  @Test
  void bytes_that_are_not_utf_8_are_told_with_their_offset_in_the_stream() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("{\"from\":\"2010\"}\n{\"from\":\"".getBytes(UTF_8));
    bytes.write(0xFF);
    bytes.write("\"}\n{\"from\":\"2012\"}".getBytes(UTF_8));
    List<Line<DateInterval>> lines =
        LINES.read(DateInterval.class, new ByteArrayInputStream(bytes.toByteArray())).toList();
    assertThat(brief(lines.stream()))
        .containsExactly("1 2010/..[]", "2[ ENCODING 2:10 /from]", "3 2012/..[]");
    assertThat(lines.get(1).problems().get(0).offset()).isEqualTo(25);
  }

  @Test
  void a_line_over_the_limit_is_passed_over() {
    String line = "{\"from\":\"2010\"}";
    JsonLines limited =
        ChapterEightJson.strict().within(ReadLimits.standard().lineBytes(line.length())).lines();
    String text = line + "\r\n " + line + "\n" + "x".repeat(1_000_000) + "\n" + line;
    assertThat(brief(limited.read(DateInterval.class, stream(text))))
        .containsExactly("1 2010/..[]", "2[ LIMIT_LINE 2:1]", "3[ LIMIT_LINE 3:1]", "4 2010/..[]");
    assertThat(brief(limited.parallel().read(DateInterval.class, stream(text))))
        .containsExactly("1 2010/..[]", "2[ LIMIT_LINE 2:1]", "3[ LIMIT_LINE 3:1]", "4 2010/..[]");
  }

  private static final class FailingStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the disk is gone");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return read();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void if_the_stream_fails_the_lines_before_were_delivered(boolean parallel) {
    InputStream failing =
        new SequenceInputStream(
            stream("{\"from\":\"2010\"}\n{\"from\":\"2011\"}\n{\"fr"), new FailingStream());
    JsonLines lines = parallel ? LINES.parallel() : LINES;
    List<Object> delivered = new ArrayList<>();
    assertThatThrownBy(
            () ->
                lines
                    .read(DateInterval.class, failing)
                    .forEach(line -> delivered.add(line.orElseThrow())))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the disk is gone");
    assertThat(delivered).hasToString("[2010/.., 2011/..]");
  }

  @Test
  void many_records_come_back_in_order_alone_and_in_parallel() throws IOException {
    Path file = folder.resolve("regions.ndjson");
    List<Region> regions = IntStream.range(0, 30_000).mapToObj(JsonLinesTest::region).toList();
    assertThat(LINES.write(regions.stream(), file)).isEqualTo(30_000);
    assertThat(Files.size(file)).isGreaterThan(2_000_000);
    try (Stream<Line<Region>> alone = LINES.read(Region.class, file);
        Stream<Line<Region>> parallel = LINES.parallel().read(Region.class, file)) {
      assertThat(alone.map(Line::orElseThrow).toList()).isEqualTo(regions);
      assertThat(parallel.map(Line::orElseThrow).toList()).isEqualTo(regions);
    }
  }

  @Test
  void lines_are_read_as_they_are_asked_for() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = "{\"from\":\"2010\"}\n".getBytes(UTF_8);
          private int next;

          @Override
          public int read() {
            return line[next++ % line.length];
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
              into[offset + i] = (byte) read();
            }
            return length;
          }
        };
    assertThat(LINES.read(DateInterval.class, endless).limit(3)).hasSize(3);
    assertThat(LINES.parallel().read(DateInterval.class, endless).limit(20_000)).hasSize(20_000);
  }

  @Test
  void a_file_is_closed_with_the_stream_and_a_stream_is_not() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    LINES.read(Region.class, in).close();
    assertThat(closed[0]).isFalse();
    Path file = folder.resolve("one.ndjson");
    LINES.write(Stream.of(region(1)), file);
    Iterator<Line<Region>> after;
    try (Stream<Line<Region>> lines = LINES.read(Region.class, file)) {
      after = lines.iterator();
    }
    assertThatThrownBy(after::next).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void a_file_that_is_not_there_is_told_at_once() {
    assertThatThrownBy(() -> LINES.read(Region.class, folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none");
  }

  @Test
  void records_of_all_kinds_stand_in_one_stream() {
    Dossier dossier =
        ChapterEightJson.strict()
            .readDossier(
                Faults.document(
                    "'regions':[{'id':'R','name':{'en':'r'}}],"
                        + "'areas':[{'code':'counter-terrorism','label':{'en':'a'}}]"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LINES.write(DossierRecord.in(dossier), out);
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            {"regions":{"id":"R","name":{"en":"r"}}}
            {"areas":{"code":"counter-terrorism","label":{"en":"a"}}}
            """);
    Dossier.Builder again = Dossier.builder().id(dossier.id()).asOf(dossier.asOf());
    LINES
        .readRecords(stream(out.toString(UTF_8)))
        .map(Line::orElseThrow)
        .forEach(record -> record.addTo(again));
    assertThat(again.build()).isEqualTo(dossier);
    assertThat(brief(LINES.readRecords(stream("{\"colours\":{}}"))))
        .containsExactly("1[ UNKNOWN_FIELD 1:2 /colours]");
  }

  @Test
  void both_libraries_give_the_same_lines() {
    String text =
        "{\"from\":\"2010\"}\n\n{\"from\":[}\n{\"from\":\"2010\",\"to\":\"2009\"}\n\u0628";
    JsonLines two = StrictJson.of(new Jackson2(ReadLimits.standard()), ReadSettings.STRICT).lines();
    assertThat(two.read(DateInterval.class, stream(text)).map(Line::toString))
        .hasSize(4)
        .containsExactlyElementsOf(
            LINES.read(DateInterval.class, stream(text)).map(Line::toString).toList());
  }

  @Test
  void a_record_knows_its_list() {
    DossierRecord record = DossierRecord.of(region(7));
    assertThat(record.list()).isEqualTo("regions");
    assertThat(record.as(Region.class)).contains(region(7));
    assertThat(record.as(Dossier.class)).isEmpty();
    assertThat(record).isEqualTo(DossierRecord.of(region(7)));
    assertThatThrownBy(() -> DossierRecord.of("text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a dossier has no list of java.lang.String");
  }

  @Test
  void lenient_lines_keep_what_is_unknown() {
    LenientLines lenient = ChapterEightJson.lenient().lines();
    String text = "{\"from\":\"2010\",\"x\":[1]}\n";
    List<Document<DateInterval>> documents =
        lenient.read(DateInterval.class, stream(text)).map(Line::orElseThrow).toList();
    assertThat(documents).hasSize(1);
    assertThat(ChapterEightJson.lenient().toJson(documents.get(0)) + "\n").isEqualTo(text);
    assertThat(lenient.parallel().read(DateInterval.class, stream(text)).map(Line::orElseThrow))
        .containsExactlyElementsOf(documents);
  }

  private static String written(Stream<Document<DossierRecord>> documents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChapterEightJson.lenient().indented().lines().write(documents, out);
    return out.toString(UTF_8);
  }

  @Test
  void lenient_records_of_all_kinds_come_back_as_they_were() {
    String text =
        """
        {"regions":{"id":"R","name":{"en":"r"},"seas":[{"id":1}]},"page":7}
        {"areas":{"code":"counter-terrorism","label":{"en":"a"}}}
        """;
    LenientLines lenient = ChapterEightJson.lenient().lines();
    List<Document<DossierRecord>> documents =
        lenient.readRecords(stream(text)).map(Line::orElseThrow).toList();
    assertThat(documents).extracting(one -> one.value().list()).containsExactly("regions", "areas");
    assertThat(documents.get(0).kept()).hasToString("{/regions/seas=[{\"id\":1}], /page=7}");
    assertThat(written(documents.stream())).isEqualTo(text);
    assertThat(lenient.parallel().readRecords(stream(text)).map(Line::orElseThrow))
        .containsExactlyElementsOf(documents);
  }

  @Test
  void a_lenient_record_of_an_unknown_list_is_a_line_with_a_problem_that_names_it() {
    List<Problem> problems =
        ChapterEightJson.lenient()
            .lines()
            .readRecords(stream("\uFEFF{\"colours\":{}}\n  {\"debate\":[]}\n[]"))
            .flatMap(line -> line.problems().stream())
            .toList();
    String known =
        "a record is one of states, successions, withdrawnCodes, regions, organizations, persons,"
            + " areas, instruments, instrumentSets, series, mandates, cooperation, activities,"
            + " referrals, statements, council, debates";
    assertThat(problems)
        .map(Problem::toString)
        .containsExactly(
            "1:2 /colours UNKNOWN_FIELD: unknown field \"colours\"; " + known,
            "2:4 /debate UNKNOWN_FIELD: unknown field \"debate\" (did you mean \"debates\"?); "
                + known,
            "3:1 WRONG_TYPE: expected an object (" + known + "), found a list");
    assertThat(problems.get(1).message(UnLanguage.SPANISH))
        .startsWith("El campo \"debate\" no existe aquí; ¿se trata de debates? Campos");
  }

  @Test
  void what_is_not_utf_8_is_told_with_its_offset_in_the_stream() {
    byte[] latin = "{\"from\":\"2010\"}\n{\"\u00E9\":1}\n".getBytes(ISO_8859_1);
    Problem problem =
        LINES
            .read(DateInterval.class, new ByteArrayInputStream(latin))
            .toList()
            .get(1)
            .problems()
            .get(0);
    assertThat(problem.offset()).isEqualTo(18);
    assertThat(problem).hasToString("2:3 ENCODING: expected UTF-8, found byte 0xE9 at offset 18");
    assertThat(problem.message(UnLanguage.FRENCH)).contains("18");
  }

  @Test
  void lenient_documents_are_written_to_a_file_and_read_from_it() throws IOException {
    LenientLines lenient = ChapterEightJson.lenient().lines();
    Path file = folder.resolve("later.ndjson");
    String text = "{\"from\":\"2010\",\"x\":1}\n{\"from\":\"2011\"}\n";
    assertThat(
            lenient.write(
                lenient.read(DateInterval.class, stream(text)).map(Line::orElseThrow), file))
        .isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(text);
    try (Stream<Line<Document<DateInterval>>> again = lenient.read(DateInterval.class, file)) {
      assertThat(again.map(line -> line.orElseThrow().value()).toList())
          .hasToString("[2010/.., 2011/..]");
    }
    Files.writeString(file, "{\"regions\":{\"id\":\"R\",\"name\":{\"en\":\"r\"}}}");
    try (Stream<Line<Document<DossierRecord>>> records = lenient.readRecords(file)) {
      assertThat(records.map(line -> line.orElseThrow().value().list())).containsExactly("regions");
    }
  }

  @Test
  void strict_writing_of_a_document_tells_to_write_it_leniently() {
    Document<DateInterval> document =
        ChapterEightJson.lenient().read(DateInterval.class, "{\"from\":\"2010\"}");
    String told =
        "a Document is written by ChapterEightJson.lenient(), which gives back what was kept of it";
    assertThatThrownBy(() -> ChapterEightJson.strict().toJson(document))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told);
    assertThatThrownBy(() -> LINES.write(Stream.of(document), new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told);
  }

  @Test
  void a_file_is_not_touched_if_there_is_nothing_to_write() throws IOException {
    Path file = Files.writeString(folder.resolve("kept"), "as it was");
    assertThatThrownBy(() -> LINES.write(nothing(), file)).hasMessage("values");
    assertThatThrownBy(() -> ChapterEightJson.lenient().lines().write(nothing(), file))
        .hasMessage("documents");
    assertThatThrownBy(() -> LINES.write(Stream.of(1), folder.resolve("none").resolve("none")))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(file).hasContent("as it was");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // As others may call us.
  private static <T> T nothing() {
    return null;
  }

  @Test
  void what_was_written_before_a_failure_is_there_in_whole_lines() throws IOException {
    Path file = folder.resolve("some");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> LINES.write(Stream.of(DateInterval.ongoing(), "text"), file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.String has no form in JSON of its own");
    assertThatThrownBy(() -> LINES.write(Stream.of(DateInterval.ongoing(), "text"), out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                LINES.write(
                    Stream.of(1, 2)
                        .map(
                            number -> {
                              if (number == 2) {
                                throw new IllegalStateException("no more");
                              }
                              return DateInterval.ongoing();
                            }),
                    out))
        .hasMessage("no more");
    assertThat(file).hasContent("{\"from\":\"unknown\"}\n");
    assertThat(out.toString(UTF_8)).isEqualTo("{\"from\":\"unknown\"}\n".repeat(2));
  }

  @Test
  void of_two_failures_the_first_is_told() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    assertThatThrownBy(() -> LINES.write(Stream.of(DateInterval.ongoing(), "text"), failing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasSuppressedException(new IOException("the disk is full"));
    assertThatThrownBy(() -> LINES.write(Stream.of(DateInterval.ongoing()), failing))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the disk is full");
  }

  @Test
  void a_line_that_has_problems_throws_them_when_asked_for_its_value() {
    Line<DateInterval> line = LINES.read(DateInterval.class, stream("[]")).toList().get(0);
    assertThatThrownBy(line::orElseThrow)
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("1:1 WRONG_TYPE");
    assertThat(line).asString().startsWith("Line 1: ");
  }

  /** The message, without the words of the problems. */
  private static String refusal(Line<?> line) {
    return shortened(
        catchThrowableOfType(InvalidDocumentException.class, line::orElseThrow).getMessage());
  }

  private static String shortened(@Nullable Object message) {
    return String.valueOf(message).replaceAll("([A-Z_]{3}): [^\n;]*[^\n;\\]]", "$1");
  }

  @Test
  void a_refusal_speaks_of_the_line() {
    String text = "\n[]\n{\"from\":7,\"to\":8}\n{\"from\":7\n".concat("x".repeat(21));
    assertThat(
            ChapterEightJson.strict()
                .within(ReadLimits.standard().lineBytes(20))
                .lines()
                .read(DateInterval.class, stream(text))
                .map(JsonLinesTest::refusal))
        .containsExactly(
            "line 2 has a problem:\n  2:1 WRONG_TYPE",
            "line 3 has 2 problems:\n  3:9 /from WRONG_TYPE\n  3:16 /to WRONG_TYPE",
            "line 4 has 2 problems:\n  4:9 /from WRONG_TYPE\n  4:10 UNEXPECTED_END"
                + "\n  the rest of the line was not looked at; there may be more",
            "line 5 has a problem:\n  5:1 LIMIT_LINE"
                + "\n  the rest of the line was not looked at; there may be more");
  }

  @Test
  void a_result_shows_its_value_or_its_problems_and_whether_there_may_be_more() {
    StrictJson json = ChapterEightJson.strict().collecting(2);
    assertThat(json.tryRead(DateInterval.class, "{\"from\":\"2010\"}"))
        .hasToString("ReadResult[2010/..]");
    assertThat(shortened(json.tryRead(DateInterval.class, "[]")))
        .isEqualTo("ReadResult[1:1 WRONG_TYPE]");
    assertThat(shortened(json.tryRead(DateInterval.class, "{\"from\":1,\"to\":2,\"c\":3}")))
        .isEqualTo("ReadResult[1:9 /from WRONG_TYPE; 1:16 /to WRONG_TYPE; there may be more]");
    assertThat(shortened(LINES.read(DateInterval.class, stream("\n{")).toList()))
        .isEqualTo("[Line 2: ReadResult[2:2 UNEXPECTED_END; there may be more]]");
  }

  @Test
  void progress_is_told_in_bytes_of_the_stream() {
    List<Long> told = new ArrayList<>();
    String text = "{\"from\":\"2010\"}\n".repeat(3);
    ChapterEightJson.strict()
        .reporting(told::add)
        .lines()
        .read(DateInterval.class, stream(text))
        .forEach(Line::orElseThrow);
    assertThat(told).containsExactly(16L, 32L, 48L, 48L);
    told.clear();
    ChapterEightJson.strict()
        .reporting(told::add)
        .lines()
        .parallel()
        .read(DateInterval.class, stream("\uFEFF" + text + "\n \n"))
        .forEach(Line::orElseThrow);
    assertThat(told).isSorted().endsWith(54L);
  }
}
