package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.CanonicalOut;
import org.chaptereight.json.wire.JsonLibrary;
import org.chaptereight.json.wire.ReadSettings;
import org.chaptereight.json.wire.Reading;
import org.chaptereight.json.wire.Tree;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.text.Wording;
import org.junit.jupiter.api.Test;

/** What others collected to break parsers of JSON, of texts and of language tags. */
final class CorporaTest {

  private static final Path CORPORA = Path.of("../../shared/corpora");

  /** Two tests of acceptance have a field twice, which I-JSON (RFC 7493) does not allow. */
  private static final List<String> DUPLICATES =
      List.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  private static final ReadLimits LIMITS = ReadLimits.standard();

  private static List<Path> files(String folder) throws IOException {
    Path path = CORPORA.resolve(folder);
    assumeTrue(Files.isDirectory(path), folder + " is not there");
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The problems of a document that should be JSON; nothing if it is. */
  private static Optional<InvalidDocumentException> refusal(byte[] json) {
    Optional<InvalidDocumentException> three = refusal(new Jackson3(LIMITS), json);
    Optional<InvalidDocumentException> two = refusal(new Jackson2(LIMITS), json);
    assertThat(two.map(InvalidDocumentException::problems))
        .isEqualTo(three.map(InvalidDocumentException::problems));
    return three;
  }

  private static Optional<InvalidDocumentException> refusal(JsonLibrary library, byte[] json) {
    try {
      Reading.of(library, Tree.wire(), json, ReadSettings.STRICT);
      return Optional.empty();
    } catch (InvalidDocumentException e) {
      return Optional.of(e);
    }
  }

  @Test
  void all_texts_that_are_not_json_are_refused_with_a_place_and_all_that_are_accepted()
      throws IOException {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (Path file : files("JSONTestSuite/test_parsing")) {
      String name = file.getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      Optional<InvalidDocumentException> refusal = refusal(bytes);
      refusal.ifPresent(e -> assertHasPlaces(name, e, bytes.length));
      boolean expected = name.startsWith("n_") || DUPLICATES.contains(name);
      if (!name.startsWith("i_") && refusal.isPresent() != expected) {
        wrong.add(name);
      }
      seen++;
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isGreaterThan(300);
  }

  private static void assertHasPlaces(String name, InvalidDocumentException refusal, int length) {
    for (Problem problem : refusal.problems()) {
      assertThat(problem.line()).as(name).isPositive();
      assertThat(problem.column()).as(name).isPositive();
      assertThat(problem.offset()).as(name).isBetween(0L, (long) length);
    }
  }

  @Test
  void texts_that_parsers_read_differently_give_a_value_or_problems() throws IOException {
    for (Path file : files("JSONTestSuite/test_transform")) {
      byte[] bytes = Files.readAllBytes(file);
      refusal(bytes).ifPresent(e -> assertHasPlaces(file.toString(), e, bytes.length));
    }
  }

  @Test
  void naughty_strings_are_kept_unchanged_or_refused_as_texts() throws IOException {
    List<?> strings = (List<?>) tree(files("naughty-strings").get(0));
    assertThat(strings).hasSizeGreaterThan(500);
    int kept = 0;
    for (Object string : strings) {
      String json = Both.strict().toJson(MultilingualText.of(UnLanguage.ENGLISH, "x"));
      String with = json.replace("\"x\"", quoted((String) string));
      ReadResult<MultilingualText> result = Both.strict().tryRead(MultilingualText.class, with);
      if (result.isValid()) {
        MultilingualText text = result.orElseThrow();
        assertThat(text.wordings().get(0).text()).isEqualTo(string);
        assertThat(Both.strict().read(MultilingualText.class, Both.strict().write(text)))
            .isEqualTo(text);
        kept++;
      } else {
        assertThat(result.problems()).extracting(Faults::brief).containsExactly("BAD_TEXT 1:7 /en");
      }
    }
    assertThat(kept).isGreaterThan(450);
  }

  private static Object tree(Path file) throws IOException {
    return Reading.of(
            Libraries.within(ReadLimits.standard()),
            Tree.wire(),
            Files.readAllBytes(file),
            ReadSettings.STRICT)
        .value();
  }

  private static String quoted(String text) {
    return new String(CanonicalOut.write(text), UTF_8);
  }

  @Test
  void well_formed_language_tags_are_read_and_others_refused_as_such() throws IOException {
    List<String> accepted = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Path file : files("bcp47")) {
      String tag = file.getFileName().toString().replace(".json", "");
      ReadResult<Wording> result =
          Both.strict()
              .tryRead(Wording.class, "{\"language\":\"%s\",\"text\":\"t\"}".formatted(tag));
      if (result.isValid()) {
        accepted.add(tag);
      } else {
        assertThat(result.problems())
            .extracting(Faults::brief)
            .containsExactly("BAD_LANGUAGE 1:13 /language");
        refused.add(tag);
      }
    }
    assertThat(accepted).hasSizeGreaterThan(60);
    // Java takes no digit as the singleton of an extension; none is registered.
    assertThat(refused).containsExactly("aa-7-123abc-abc-a-12");
  }
}
