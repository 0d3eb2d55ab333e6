package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.ReadSettings;

/**
 * Reads and writes by Jackson 3 and by Jackson 2, and makes sure that both give the same: values,
 * problems with their places and words, bytes.
 */
record Both(ChapterEightJson three, ChapterEightJson two) {

  static Both strict() {
    return of(ReadLimits.standard(), ReadSettings.STRICT);
  }

  static Both of(ReadLimits limits, ReadSettings settings) {
    return new Both(
        ChapterEightJson.of(new Jackson3(limits), settings.within(limits)),
        ChapterEightJson.of(new Jackson2(limits), settings.within(limits)));
  }

  static Lenient lenient() {
    return strict().leniently();
  }

  Lenient leniently() {
    return new Lenient(new LenientJson(three), new LenientJson(two));
  }

  Both within(ReadLimits limits) {
    return of(limits, ReadSettings.STRICT);
  }

  Both indented() {
    return new Both(three.indented(), two.indented());
  }

  Both collecting(int problems) {
    return new Both(three.collecting(problems), two.collecting(problems));
  }

  Both reporting(LongConsumer progress) {
    return new Both(three.reporting(progress), two.reporting(bytes -> {}));
  }

  private static <R> ReadResult<R> same(ReadResult<R> three, ReadResult<R> two) {
    assertThat(two.problems()).isEqualTo(three.problems());
    assertThat(two.isComplete()).isEqualTo(three.isComplete());
    assertThat(two.value()).isEqualTo(three.value());
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
    return same(three.tryRead(type, json), two.tryRead(type, json));
  }

  <T> ReadResult<T> tryRead(Class<T> type, byte[] json) {
    return same(three.tryRead(type, json), two.tryRead(type, json));
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
