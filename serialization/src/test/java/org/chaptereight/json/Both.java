package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Sets;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.ReadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes by Jackson 3 and by Jackson 2, and makes sure that both give the same: values,
 * problems with their places and words, readable in each official language, bytes; and that the
 * mappers of hosts do, as far as a problem is not one of the document as a whole.
 */
record Both(StrictJson three, StrictJson two, boolean isStandard) {

  static Both strict() {
    return of(ReadLimits.standard(), ReadSettings.STRICT);
  }

  static Both of(ReadLimits limits, ReadSettings settings) {
    return new Both(
        StrictJson.of(new Jackson3(limits), settings.within(limits)),
        StrictJson.of(new Jackson2(limits), settings.within(limits)),
        limits.equals(ReadLimits.standard()) && settings.equals(ReadSettings.STRICT));
  }

  static Lenient lenient() {
    return strict().leniently();
  }

  Lenient leniently() {
    return new Lenient(three.lenient(), two.lenient());
  }

  Both within(ReadLimits limits) {
    return of(limits, ReadSettings.STRICT);
  }

  Both indented() {
    return new Both(three.indented(), two.indented(), isStandard);
  }

  Both collecting(int problems) {
    return new Both(three.collecting(problems), two.collecting(problems), false);
  }

  Both reporting(LongConsumer progress) {
    return new Both(three.reporting(progress), two.reporting(bytes -> {}), false);
  }

  /** What only the reader of a whole document finds, or finds at another place. */
  private static final Set<ProblemCode> OF_THE_DOCUMENT =
      Sets.immutableEnumSet(
          ProblemCode.EMPTY_INPUT,
          ProblemCode.UNEXPECTED_END,
          ProblemCode.SYNTAX,
          ProblemCode.ENCODING,
          ProblemCode.TRAILING_INPUT,
          ProblemCode.LIMIT_DOCUMENT,
          ProblemCode.LIMIT_DEPTH,
          ProblemCode.LIMIT_STRING,
          ProblemCode.LIMIT_NAME,
          ProblemCode.LIMIT_NUMBER,
          ProblemCode.LIMIT_FIELDS,
          ProblemCode.LIMIT_ELEMENTS);

  private static final JsonMapper HOST_OF_THREE =
      JsonMapper.builder().addModule(new ChapterEightModule()).build();
  private static final ObjectMapper HOST_OF_TWO =
      new ObjectMapper().registerModule(new ChapterEightJackson2Module());

  /** Makes sure that mappers of hosts give the same value, or the same problems. */
  private static <T> void assertSameInHosts(Class<T> type, byte[] json, ReadResult<T> ours) {
    if (ours.isComplete()
        && ours.problems().stream().noneMatch(one -> OF_THE_DOCUMENT.contains(one.code()))) {
      ReadResult<T> three = hosted(() -> HOST_OF_THREE.readValue(json, type));
      ReadResult<T> two = hosted(() -> HOST_OF_TWO.readValue(json, type));
      assertThat(three.value()).isEqualTo(ours.value());
      assertThat(two.value()).isEqualTo(ours.value());
      assertThat(inShort(three, json)).containsExactlyInAnyOrderElementsOf(inShort(ours, json));
      assertThat(inShort(two, json)).containsExactlyInAnyOrderElementsOf(inShort(ours, json));
    }
  }

  /**
   * The problems with their columns, unless these are counted in bytes and not in characters; or
   * are those of fields that have been passed, to which a host's parser cannot go back.
   */
  private static List<String> inShort(ReadResult<?> result, byte[] json) {
    boolean isAscii = Bytes.asList(json).stream().allMatch(one -> one >= 0);
    return result.problems().stream()
        .map(
            one ->
                (isAscii && one.code() != ProblemCode.INVALID_VALUE ? at(one) : "")
                    + withoutPlace(one))
        .toList();
  }

  private static String at(Problem problem) {
    return problem.line() + ":" + problem.column() + " ";
  }

  private static String withoutPlace(Problem problem) {
    return problem.code() + " " + problem.pointer() + " " + problem.message();
  }

  private static <T> ReadResult<T> hosted(Callable<T> read) {
    return ReadResult.of(
        () -> {
          try {
            return read.call();
          } catch (Exception e) {
            if (e.getCause() instanceof InvalidDocumentException refused) {
              throw refused;
            }
            throw new AssertionError(e);
          }
        });
  }

  private static <R> ReadResult<R> same(ReadResult<R> three, ReadResult<R> two) {
    assertThat(two.problems()).isEqualTo(three.problems());
    assertThat(two.isComplete()).isEqualTo(three.isComplete());
    assertThat(two.value()).isEqualTo(three.value());
    Wordings.assertReadable(three.problems());
    return three;
  }

  private static byte[] bytes(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> ReadResult<T> tryRead(Class<T> type, String json) {
    ReadResult<T> result = same(three.tryRead(type, json), two.tryRead(type, json));
    if (isStandard && !json.isEmpty()) {
      assertSameInHosts(type, json.getBytes(UTF_8), result);
    }
    return result;
  }

  <T> ReadResult<T> tryRead(Class<T> type, byte[] json) {
    ReadResult<T> result = same(three.tryRead(type, json), two.tryRead(type, json));
    if (isStandard) {
      assertSameInHosts(type, json, result);
    }
    return result;
  }

  <T> ReadResult<T> tryRead(Class<T> type, InputStream in) {
    return tryRead(type, bytes(in));
  }

  <T> T read(Class<T> type, String json) {
    return tryRead(type, json).orElseThrow();
  }

  <T> T read(Class<T> type, byte[] json) {
    return tryRead(type, json).orElseThrow();
  }

  Dossier readDossier(String json) {
    return read(Dossier.class, json);
  }

  Dossier readDossier(byte[] json) {
    return read(Dossier.class, json);
  }

  byte[] write(Object value) {
    byte[] written = three.write(value);
    assertThat(two.write(value)).isEqualTo(written);
    return written;
  }

  String toJson(Object value) {
    String written = three.toJson(value);
    assertThat(two.toJson(value)).isEqualTo(written);
    return written;
  }

  /** The same, leniently. */
  record Lenient(LenientJson three, LenientJson two) {

    Lenient within(ReadLimits limits) {
      return Both.strict().within(limits).leniently();
    }

    Lenient indented() {
      return new Lenient(three.indented(), two.indented());
    }

    <T> ReadResult<Document<T>> tryRead(Class<T> type, String json) {
      return Both.same(three.tryRead(type, json), two.tryRead(type, json));
    }

    <T> ReadResult<Document<T>> tryRead(Class<T> type, byte[] json) {
      return Both.same(three.tryRead(type, json), two.tryRead(type, json));
    }

    <T> Document<T> read(Class<T> type, String json) {
      return tryRead(type, json).orElseThrow();
    }

    String toJson(Document<?> document) {
      return written(json -> json.toJson(document));
    }

    private <R> R written(Function<LenientJson, R> of) {
      R written = of.apply(three);
      assertThat(of.apply(two)).isEqualTo(written);
      return written;
    }
  }
}
