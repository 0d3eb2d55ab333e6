package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.json.Faults.document;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.JsonLibrary;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.Utf8Document;
import org.chaptereight.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names that have one hash in Jackson's table of names, whatever its seed: the table mixes it in
 * only when it has put the two halves of a name of eight bytes together.
 */
final class CollidingNamesTest {

  private static final int INVERSE_OF_33 = 0x3E0F83E1;

  /** An object with that many fields, of which all names collide. */
  private static String object(int count, int hash) {
    return object(0, count, hash);
  }

  /** The same, with other names than those of the first objects. */
  private static String object(int skipped, int count, int hash) {
    return IntStream.iterate(0, i -> i + 1)
        .map(CollidingNamesTest::letters)
        .filter(first -> isPlain(second(first, hash)))
        .skip(skipped)
        .limit(count)
        .mapToObj(first -> name(first, second(first, hash)))
        .collect(joining("\":1,\"", "{\"", "\":1}"));
  }

  private static int letters(int i) {
    int quad = 0;
    for (int letter = 0, rest = i; letter < 4; letter++, rest /= 26) {
      quad = quad << 8 | 'a' + rest % 26;
    }
    return quad;
  }

  /** What must follow the first four bytes of a name for it to have the hash. */
  private static int second(int first, int hash) {
    int mixed = first + (first >>> 15);
    mixed ^= mixed >>> 9;
    return (hash - mixed) * INVERSE_OF_33;
  }

  /** Whether four bytes are printed ASCII that JSON does not escape, and no apostrophes. */
  private static boolean isPlain(int quad) {
    for (int shift = 0; shift < 32; shift += 8) {
      int c = quad >>> shift & 0xFF;
      if (c < ' ' || c > '~' || c == '"' || c == '\'' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static String name(int first, int second) {
    return new String(ByteBuffer.allocate(8).putInt(first).putInt(second).array(), ISO_8859_1);
  }

  @Test
  void a_document_of_7_kilobytes_is_refused_with_its_place() {
    String json = document("'x':{'y':" + object(550, 0x12345678) + "}");
    assertThat(json).hasSizeLessThan(8_000);
    assertThat(Both.strict().tryRead(Dossier.class, json).problems())
        .extracting(Faults::brief)
        .containsExactly("UNKNOWN_FIELD 1:46 /x", "LIMIT_COLLISIONS 1:55 /x/y");
    assertThat(Both.lenient().tryRead(Dossier.class, json).problems())
        .extracting(Faults::brief)
        .containsExactly("LIMIT_COLLISIONS 1:55 /x/y");
  }

  @Test
  void a_hundred_thousand_of_them_cost_no_more() {
    String json = document("'x':" + object(100_000, 0x0BADCAFE));
    assertThat(Both.strict().tryRead(Dossier.class, json).problems())
        .extracting(problem -> problem.code().name())
        .containsExactly("UNKNOWN_FIELD", "LIMIT_COLLISIONS");
  }

  @Test
  void no_other_document_suffers() {
    Both json = Both.of(ReadLimits.standard(), ReadSettings.STRICT);
    // Each attack aims at another place in the table; what is left of one would refuse many names.
    for (int attack = 0; attack < 50; attack++) {
      assertThat(json.tryRead(Dossier.class, document("'x':" + object(600, attack))).problems())
          .extracting(Faults::brief)
          .containsExactly("UNKNOWN_FIELD 1:46 /x", "LIMIT_COLLISIONS 1:50 /x");
    }
    String many =
        IntStream.range(0, 5_000).mapToObj(i -> "'n" + i * 7_919 + "':1").collect(joining(","));
    assertThat(json.leniently().tryRead(Dossier.class, document("'x':{" + many + "}")).problems())
        .isEmpty();
  }

  @Test
  void a_document_is_read_though_the_one_before_has_nearly_filled_the_table() {
    Both.Lenient json = Both.of(ReadLimits.standard(), ReadSettings.STRICT).leniently();
    String first = document("'x':" + object(500, 0x12345678));
    String second = document("'x':" + object(500, 100, 0x12345678));
    for (int time = 0; time < 3; time++) {
      assertThat(json.tryRead(Dossier.class, first).problems()).isEmpty();
      assertThat(json.tryRead(Dossier.class, second).problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_document_is_read_though_what_reads_it_throws_at_the_collision(JsonLibrary library) {
    String first = document("'x':" + object(500, 0x12345678));
    String second = document("'x':" + object(500, 100, 0x12345678));
    for (String json : List.of(first, second)) {
      Dossier read =
          library.read(
              Utf8Document.of(json.getBytes(UTF_8)),
              ReadSettings.STRICT.leniently(),
              in -> in.document(Types.table(Dossier.class), null));
      assertThat(read).isEqualTo(ChapterEightJson.strict().readDossier(document("'regions':[]")));
    }
  }

  static Stream<JsonLibrary> libraries() {
    return Stream.of(new Jackson3(ReadLimits.standard()), new Jackson2(ReadLimits.standard()));
  }

  @Test
  void no_other_line_of_a_stream_is_lost() {
    String lines =
        Stream.of("{\"from\":\"2010\"}", "{\"x\":" + object(600, 7) + "}", "{\"from\":\"2012\"}")
            .collect(joining("\n"));
    List<String> read =
        ChapterEightJson.strict()
            .lines()
            .read(DateInterval.class, new ByteArrayInputStream(lines.getBytes(UTF_8)))
            .map(line -> line.number() + " " + line.value().map(Object::toString).orElse("refused"))
            .toList();
    assertThat(read).containsExactly("1 2010/..", "2 refused", "3 2012/..");
  }
}
