package org.chaptereight.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chaptereight.code.JsonPointer;
import org.junit.jupiter.api.Test;

/** What was kept of a document is put back where it stood. */
final class WeavingTest {

  private static Kept element(String place, Object value) {
    return new Kept(JsonPointer.parse(place), true, value);
  }

  private static Kept part(String place, Object value) {
    return new Kept(JsonPointer.parse(place), false, value);
  }

  @Test
  void elements_stand_between_those_that_were_read_and_parts_in_them() {
    List<Object> read = new ArrayList<>(List.of(fields("a", 1), fields("b", 2), "c"));
    assertThat(
            Weaving.weave(
                fields("list", read),
                List.of(
                    element("/list/0", "first"),
                    part("/list/1/x", "in a"),
                    element("/list/2", "second"),
                    part("/list/3/y", "in b"),
                    part("/list/4", "C"),
                    element("/list/5", "last"))))
        .isEqualTo(
            Map.of(
                "list",
                List.of(
                    "first",
                    Map.of("a", 1, "x", "in a"),
                    "second",
                    Map.of("b", 2, "y", "in b"),
                    "C",
                    "last")));
  }

  @Test
  void fields_come_back_whatever_their_names_and_the_whole_by_an_empty_pointer() {
    assertThat(
            Weaving.weave(
                fields("a", 1), List.of(part("/0", "x"), part("/", "y"), part("/~1~0", "z"))))
        .isEqualTo(Map.of("a", 1, "0", "x", "", "y", "/~", "z"));
    assertThat(Weaving.weave("EN", List.of(part("", "en")))).isEqualTo("en");
  }

  @Test
  void a_list_of_which_no_element_was_read_is_made() {
    assertThat(Weaving.weave(fields("a", 1), List.of(element("/l/0", "x"), element("/l/1", "y"))))
        .isEqualTo(Map.of("a", 1, "l", List.of("x", "y")));
  }

  @Test
  void what_was_kept_is_not_changed_by_putting_it_back() {
    Kept whole = part("/a", new LinkedHashMap<>(Map.of("b", 1)));
    List<Kept> kept = List.of(whole, part("/a/c", 2));
    assertThat(Weaving.weave(fields("a", 0), kept)).isEqualTo(Map.of("a", Map.of("b", 1, "c", 2)));
    assertThat(whole.value()).isEqualTo(Map.of("b", 1));
  }

  @Test
  void no_element_is_moved_aside_for_those_that_are_put_between() {
    Moving read = new Moving();
    IntStream.range(0, 100).forEach(read::add);
    List<Kept> kept =
        IntStream.range(0, 100).mapToObj(i -> element("/list/" + 2 * i, "x")).toList();
    Object woven = Weaving.weave(fields("list", read), kept);
    assertThat(woven)
        .isEqualTo(
            Map.of(
                "list",
                IntStream.range(0, 200)
                    .mapToObj(i -> i % 2 == 0 ? "x" : (Object) (i / 2))
                    .toList()));
    assertThat(read.moved).isZero();
  }

  private static Map<String, Object> fields(String name, Object value) {
    return new LinkedHashMap<>(Map.of(name, value));
  }

  /** A list that counts how many elements make room for others. */
  private static final class Moving extends ArrayList<Object> {
    private static final long serialVersionUID = 1L;
    private int moved;

    @Override
    public void add(int index, Object element) {
      moved += size() - index;
      super.add(index, element);
    }
  }
}
