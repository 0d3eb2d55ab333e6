package org.chaptereight.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JsonPointerTest {

  @Test
  void may_be_as_deep_as_a_text_is_long() {
    String text = "/a".repeat(200_000);
    JsonPointer deep = JsonPointer.parse(text);
    assertThat(deep.toString().equals(text)).isTrue();
    assertThat(deep.equals(JsonPointer.parse(text))).isTrue();
    assertThat(JsonPointer.ROOT.field("x").append(deep).toString().equals("/x" + text)).isTrue();
  }
}
