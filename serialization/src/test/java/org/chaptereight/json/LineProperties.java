package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.time.DateInterval;

/** The laws of streams of records, whatever their lines are. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
final class LineProperties {

  private static final StrictJson JSON =
      ChapterEightJson.strict().within(ReadLimits.standard().lineBytes(6_000)).collecting(2);

  /** UTF-8 as Latin-1: {@code ï»¿} is a byte order mark. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  /** Good lines, blank ones, and bad ones of each kind; some so long that few fill a batch. */
  private static final List<String> LINES =
      List.of(
          "{\"from\":\"2010\"}",
          "{\"from\":\"2010\",\"to\":\"2012\"}" + " ".repeat(5_000),
          "",
          " \t",
          "\r",
          "{\"from\":\r\"2010-13\"}",
          "{\"from\":\"2010\",\"x\":{\"y\":1}}",
          "{\"from\":1,\"to\":2,\"x\":3}",
          "{\"from\":\"20",
          "{\"from\":\"\u00D8\u00A8\u00FF\"}",
          "{} {}",
          MARK + "{\"from\":\"2010\"}",
          "x".repeat(6_001));

  @Provide
  Arbitrary<String> streams() {
    Arbitrary<String> line =
        Combinators.combine(Arbitraries.of(LINES), Arbitraries.of("\n", "\r\n")).as(String::concat);
    return Combinators.combine(
            Arbitraries.of("", MARK),
            line.list().ofMaxSize(60),
            Arbitraries.of(LINES),
            Arbitraries.integers().between(1, 5))
        .as((mark, lines, last, times) -> mark + String.join("", lines).repeat(times) + last);
  }

  /** A stream that gives at most so many bytes at once. */
  private static InputStream stream(String bytes, int atOnce) {
    return new ByteArrayInputStream(bytes.getBytes(ISO_8859_1)) {
      @Override
      public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, atOnce));
      }
    };
  }

  private record Told(long number, Object value, String problems) {

    static List<Told> of(Stream<? extends Line<?>> lines) {
      return lines.<Told>map(Told::of).toList();
    }

    private static Told of(Line<?> line) {
      return new Told(line.number(), line.value(), line.problems() + line.toString());
    }
  }

  @Property(tries = 200)
  void sequential_and_parallel_reading_give_the_same(
      @ForAll("streams") String bytes, @ForAll @IntRange(min = 1, max = 100_000) int atOnce) {
    assertThat(Told.of(JSON.lines().parallel().read(DateInterval.class, stream(bytes, atOnce))))
        .isEqualTo(Told.of(JSON.lines().read(DateInterval.class, stream(bytes, 1 << 16))));
    LenientLines lenient = JSON.lenient().lines();
    assertThat(Told.of(lenient.parallel().read(DateInterval.class, stream(bytes, atOnce))))
        .isEqualTo(Told.of(lenient.read(DateInterval.class, stream(bytes, 1 << 16))));
  }

  @Property(tries = 200)
  void a_line_is_read_as_a_document_is(
      @ForAll("streams") String bytes, @ForAll @IntRange(min = 1, max = 100_000) int atOnce) {
    List<String> expected = new ArrayList<>();
    List<String> lines = List.of(bytes.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 && bytes.startsWith(MARK) ? lines.get(0).substring(3) : lines.get(i);
      if (!line.isBlank()) {
        expected.add((i + 1) + " " + told(line.replaceFirst("\r$", "")));
      }
    }
    assertThat(JSON.lines().read(DateInterval.class, stream(bytes, atOnce)))
        .extracting(line -> line.number() + " " + line.value().map(Object::toString).orElse("-"))
        .isEqualTo(expected);
  }

  private static String told(String line) {
    return line.startsWith(MARK) || line.length() > 6_000
        ? "-"
        : JSON.tryRead(DateInterval.class, line.getBytes(ISO_8859_1))
            .value()
            .map(Object::toString)
            .orElse("-");
  }
}
