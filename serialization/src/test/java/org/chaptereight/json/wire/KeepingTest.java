package org.chaptereight.json.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.table.Types;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * To keep a part of a document takes its pointer only: to count the lines up to it takes a look at
 * all that stands before, and for many parts that would be time that grows with the square of them.
 */
final class KeepingTest {

  /** Something kept by each wire that keeps: of an object, a choice, a text, and the version. */
  private static final String DOCUMENT =
      """
      {
        "chapterEight": "1.3",
        "id": "d",
        "asOf": "2016",
        "x": [{"y": 1}],
        "instruments": [
          {"memorandum": {}},
          {"act": {"id": "R", "kind": "K", "title": {"en": "t"}, "organ": "UNSC",
                   "symbol": "s/res/2167 (2014)"}, "z": 2}
        ]
      }
      """;

  private static Iterable<Arguments> libraries() {
    ReadLimits limits = ReadLimits.standard();
    return List.of(Arguments.of(new Jackson2(limits)), Arguments.of(new Jackson3(limits)));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void no_line_is_counted_for_what_is_kept(JsonLibrary library) {
    ReadSettings lenient = ReadSettings.STRICT.leniently();
    Counting counting =
        library.read(
            Utf8Document.of(DOCUMENT.getBytes(UTF_8)),
            lenient,
            in -> {
              Counting around = new Counting(in, lenient);
              around.document(Types.table(Dossier.class), null);
              return around;
            });
    assertThat(counting.kept())
        .extracting(kept -> kept.place().toString())
        .containsExactly(
            "/chapterEight",
            "/x",
            "/instruments/0",
            "/instruments/1/act/symbol",
            "/instruments/1/z");
    assertThat(counting.places).isZero();
  }

  /** A reader that counts for how many places it is asked. */
  private static final class Counting extends In {

    private final In in;
    private int places;

    Counting(In in, ReadSettings settings) {
      super(settings);
      this.in = in;
    }

    @Override
    protected Supplier<Place> here() {
      Supplier<Place> here = in.here();
      return () -> {
        places++;
        return here.get();
      };
    }

    @Override
    protected Place place(Object mark) {
      places++;
      return in.place(mark);
    }

    @Override
    protected JsonPointer pointer() {
      return in.pointer();
    }

    @Override
    protected JsonPointer pointer(Object mark) {
      return in.pointer(mark);
    }

    @Override
    protected Token nextToken() {
      return in.nextToken();
    }

    @Override
    protected Token token() {
      return in.token();
    }

    @Override
    protected int nextName(Names names) {
      return in.nextName(names);
    }

    @Override
    protected String name() {
      return in.name();
    }

    @Override
    protected String text() {
      return in.text();
    }

    @Override
    protected <T> @Nullable T find(TextWire<T> wire, Recent among) {
      return in.find(wire, among);
    }

    @Override
    protected boolean isTrue() {
      return in.isTrue();
    }

    @Override
    protected Object mark() {
      return in.mark();
    }

    @Override
    protected long bytesRead() {
      return in.bytesRead();
    }

    @Override
    protected @Nullable Problem faultOf(RuntimeException exception) {
      return in.faultOf(exception);
    }
  }
}
