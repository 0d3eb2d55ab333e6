package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.JsonLibrary;
import org.junit.jupiter.api.Test;

/** Which library is taken; the applications among the examples try it without one of them. */
final class LibrariesTest {

  private static final ReadLimits LIMITS = ReadLimits.standard();

  private static JsonLibrary absent(ReadLimits limits) {
    throw new NoClassDefFoundError("tools/jackson/core/JsonParser");
  }

  @Test
  void jackson_3_is_taken_if_it_is_there() {
    assertThat(Libraries.within(LIMITS)).isInstanceOf(Jackson3.class);
  }

  @Test
  void the_next_is_taken_if_one_is_absent() {
    assertThat(
            Libraries.first(List.of(LibrariesTest::absent, limits -> new Jackson2(limits)), LIMITS))
        .isInstanceOf(Jackson2.class);
  }

  @Test
  void it_is_told_what_is_needed_if_there_is_none() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Libraries.first(List.of(LibrariesTest::absent, LibrariesTest::absent), LIMITS))
        .withMessageContaining("tools.jackson.core:jackson-core")
        .withMessageContaining("com.fasterxml.jackson.core:jackson-core");
  }
}
