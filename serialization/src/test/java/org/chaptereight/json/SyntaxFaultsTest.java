package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chaptereight.json.Faults.HEAD;
import static org.chaptereight.json.Faults.problems;

import com.google.common.testing.SerializableTester;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document gets that is not JSON, and how the problems of a document are told. */
final class SyntaxFaultsTest {

  @Test
  void refuses_every_proper_prefix_of_literals_numbers_and_a_document_with_a_mark() {
    String item = "{\"a\":[true,false,null,-12.5e-3,\"\\n\"]}";
    byte[] bytes = ("\uFEFF" + HEAD + ",\"x\":" + item + "}").getBytes(UTF_8);
    for (int length = 4; length < bytes.length; length++) {
      assertThat(problems(Arrays.copyOf(bytes, length)))
          .as(new String(bytes, 0, length, UTF_8))
          .last()
          .asString()
          .startsWith("UNEXPECTED_END 1:" + (length - 2));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void refuses_another_encoding_behind_a_mark_of_utf_8(String encoding) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("\uFEFF".getBytes(UTF_8));
    bytes.write((HEAD + "}").getBytes(Charset.forName(encoding)));
    assertThat(problems(bytes.toByteArray())).containsExactly("ENCODING 1:1");
  }

  @Test
  void blames_no_field_for_what_follows_it() {
    assertThat(problems(HEAD + ",}")).containsExactly("SYNTAX 1:46");
    assertThat(problems(HEAD + ",\"" + "n".repeat(3_100) + "\":1}"))
        .containsExactly("LIMIT_NAME 1:46");
    assertThat(problems(HEAD + ",\"debates\":[1 2]}"))
        .containsExactly("WRONG_TYPE 1:57 /debates/0", "SYNTAX 1:59 /debates");
    assertThat(problems(HEAD + ",\"title\":tru}")).containsExactly("SYNTAX 1:54 /title");
  }

  @Test
  void says_in_plain_words_what_does_not_parse() {
    assertThat(
            catchThrowableOfType(
                InvalidDocumentException.class, () -> Both.strict().readDossier(HEAD + "]")))
        .hasMessage(
            """
            the document has a problem:
              1:45 SYNTAX: this is not JSON: expected "," or "}", found "]" (U+005D)
              reading stopped; there may be more""");
  }

  @Test
  void reads_a_text_in_very_many_languages() {
    String texts =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "\"x-%05d\":\"t\"".formatted(i))
            .collect(joining(","));
    assertThat(
            Both.strict()
                .readDossier(HEAD + ",\"title\":{" + texts + "}}")
                .title()
                .orElseThrow()
                .languages())
        .hasSize(20_000);
  }

  @Test
  void tells_problems_in_the_order_of_the_document_and_whether_that_is_all() {
    InvalidDocumentException all =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () ->
                Both.strict()
                    .readDossier("{\"chapterEight\":\"1.0\",\"debates\":[{\"x\":1}],\"y\":2}"));
    assertThat(all.problems()).isSorted();
    assertThat(all.isComplete()).isTrue();
    InvalidDocumentException stopped =
        catchThrowableOfType(InvalidDocumentException.class, () -> Both.strict().readDossier("{"));
    assertThat(stopped.isComplete()).isFalse();
    assertThat(stopped).hasMessageEndingWith("\n  reading stopped; there may be more");
  }

  @Test
  void the_exception_can_be_sent_elsewhere() {
    InvalidDocumentException here =
        catchThrowableOfType(InvalidDocumentException.class, () -> Both.strict().readDossier("{}"));
    assertThat(SerializableTester.reserialize(here).problems()).isEqualTo(here.problems());
  }
}
