package org.chaptereight.json.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chaptereight.code.JsonPointer;

/** Places in a document, asked for in any order. */
final class LinesProperties {

  private static final JsonPointer HERE = JsonPointer.ROOT.field("x");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "\u0628", "\uD83D\uDE00", "\n", "\r", "\r\n", "word ".repeat(300))
        .list()
        .ofMaxSize(60)
        .map(parts -> "{" + String.join("", parts));
  }

  @Property(tries = 500)
  void a_place_is_the_same_whatever_was_asked_before(
      @ForAll("texts") String text,
      @ForAll boolean marked,
      @ForAll @Size(max = 20) List<@IntRange(max = 100_000) Integer> asked) {
    byte[] bytes = (marked ? "\uFEFF" + text : text).getBytes(UTF_8);
    Utf8Document document = Utf8Document.of(bytes);
    for (int number : asked) {
      int offset = document.start() + number % (document.length() + 1);
      assertThat(document.placeAt(HERE, offset))
          .isEqualTo(counted(bytes, document.start(), offset));
    }
  }

  @Property(tries = 500)
  void line_and_column_in_bytes_are_those_of_the_offset(
      @ForAll("texts") String text,
      @ForAll @Size(max = 20) List<@IntRange(max = 100_000) Integer> asked) {
    byte[] bytes = text.getBytes(UTF_8);
    Utf8Document document = Utf8Document.of(bytes);
    for (int number : asked) {
      int offset = number % (bytes.length + 1);
      Place expected = counted(bytes, 0, offset);
      int begin = offset;
      while (begin > 0 && counted(bytes, 0, begin - 1).line() == expected.line()) {
        begin--;
      }
      assertThat(document.place(HERE, expected.line(), offset - begin + 1)).isEqualTo(expected);
    }
  }

  /** As one counts by hand. */
  private static Place counted(byte[] bytes, int start, int offset) {
    int line = 1;
    int column = 1;
    for (int i = start; i < offset; i++) {
      boolean crOfCrLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (bytes[i] == '\n' || (bytes[i] == '\r' && !crOfCrLf)) {
        line++;
        column = 1;
      } else {
        column += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
      }
    }
    return new Place(HERE, line, column, offset);
  }

  @Example
  void the_places_of_many_problems_take_one_walk_through_the_document() {
    int problems = 2_000;
    for (String item : List.of("{\"x\":12345},", "{\"x\":12345},\n")) {
      byte[] bytes = ("[" + item.repeat(problems * 10) + "1]").getBytes(UTF_8);
      int every = bytes.length / problems;
      Utf8Document forward = Utf8Document.of(bytes);
      Utf8Document backward = Utf8Document.of(bytes);
      for (int i = 0; i < problems; i++) {
        forward.placeAt(HERE, i * every);
        backward.placeAt(HERE, (problems - i) * every);
      }
      assertThat(forward.looked()).isLessThan(bytes.length + problems * 1_024L);
      assertThat(backward.looked()).isLessThan(bytes.length + problems * 1_024L);
    }
  }

  @Example
  void lines_and_columns_of_a_library_take_one_walk_too() {
    int lines = 2_000;
    byte[] bytes =
        "{\"x\":12345678901234567890123456789012345678901234567890}\n"
            .repeat(lines)
            .getBytes(UTF_8);
    Utf8Document document = Utf8Document.of(bytes);
    for (int line = lines; line > 0; line--) {
      assertThat(document.place(HERE, line, 6).offset()).isEqualTo((line - 1) * 57L + 5);
    }
    assertThat(document.looked()).isLessThan(bytes.length + lines * 2_048L);
  }
}
