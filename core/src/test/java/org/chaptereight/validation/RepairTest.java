package org.chaptereight.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaptereight.code.JsonPointer;
import org.junit.jupiter.api.Test;

final class RepairTest {

  private static final JsonPointer PLACE = JsonPointer.ROOT.field("a/b").index(0);

  @Test
  void is_a_json_patch_that_tests_what_it_replaces() {
    assertThat(Repair.replace(PLACE, "2010-01-01", "2010"))
        .hasToString(
            "[{\"op\":\"test\",\"path\":\"/a~1b/0\",\"value\":\"2010-01-01\"},"
                + "{\"op\":\"replace\",\"path\":\"/a~1b/0\",\"value\":\"2010\"}]");
  }

  @Test
  void adds_and_removes() {
    assertThat(Repair.of(PatchOperation.remove(PLACE), PatchOperation.add(PLACE, "x")))
        .hasToString(
            "[{\"op\":\"remove\",\"path\":\"/a~1b/0\"},"
                + "{\"op\":\"add\",\"path\":\"/a~1b/0\",\"value\":\"x\"}]");
  }

  @Test
  void escapes_what_json_has_to() {
    assertThat(PatchOperation.add(JsonPointer.ROOT.field("\""), "\\ \n \u0000 é \u202E 𐍈"))
        .hasToString(
            "{\"op\":\"add\",\"path\":\"/\\\"\",\"value\":\"\\\\ \\u000a \\u0000 é \\u202e \\ud800\\udf48\"}");
  }

  @Test
  void is_equal_to_one_of_the_same_operations() {
    assertThat(Repair.replace(PLACE, 1, 2))
        .isEqualTo(Repair.replace(PLACE, "1", "2"))
        .isNotEqualTo(Repair.replace(PLACE, 1, 3));
  }
}
