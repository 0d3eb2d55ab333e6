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
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.time.DateInterval;
import org.junit.jupiter.api.Test;

/**
 * Names that have one hash in Jackson's table of names, whatever its seed: the table mixes it in
 * only when it has put the two halves of a name of eight bytes together.
 */
final class CollidingNamesTest {

  private static final int INVERSE_OF_33 = 0x3E0F83E1;

  /** An object with that many fields, of which all names collide. */
  private static String object(int count, int hash) {
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(i -> name(i, hash))
        .filter(name -> name.matches("[ !#-&(-\\[\\]-~]{8}"))
        .limit(count)
        .collect(joining("\":1,\"", "{\"", "\":1}"));
  }

  private static String name(int i, int hash) {
    int first = IntStream.iterate(i, rest -> rest / 26).limit(4).reduce(0, CollidingNamesTest::add);
    int mixed = first + (first >>> 15);
    mixed ^= mixed >>> 9;
    byte[] bytes =
        ByteBuffer.allocate(8).putInt(first).putInt((hash - mixed) * INVERSE_OF_33).array();
    return new String(bytes, ISO_8859_1);
  }

  private static int add(int quad, int rest) {
    return quad << 8 | 'a' + rest % 26;
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
