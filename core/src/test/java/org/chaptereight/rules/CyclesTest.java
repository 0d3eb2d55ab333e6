package org.chaptereight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Finding the ways round; a record is a letter, followed by those to which it refers. */
final class CyclesTest {

  private static List<String> cycles(String... records) {
    return Cycles.in(
            List.of(records),
            record -> record.substring(0, 1),
            record -> record.substring(1).chars().mapToObj(Character::toString).toList())
        .stream()
        .map(
            cycle ->
                cycle.members().stream().map(i -> records[i].substring(0, 1)).toList()
                    + " by "
                    + cycle.reference())
        .toList();
  }

  @Test
  void finds_none_where_none_is() {
    assertThat(cycles()).isEmpty();
    assertThat(cycles("a", "bc", "c", "dba?")).isEmpty();
  }

  @Test
  void finds_a_record_that_refers_to_itself() {
    assertThat(cycles("ab", "bab?b", "c")).containsExactly("[a, b] by 0", "[b] by 1");
    assertThat(cycles("ab", "b?b")).containsExactly("[b] by 1");
  }

  @Test
  void finds_one_way_round_a_set_the_shortest_through_its_first_record() {
    assertThat(cycles("xb", "bcd", "ce", "de", "eb")).containsExactly("[b, c, e] by 0");
    assertThat(cycles("bxcd", "ce", "db", "ed", "x")).containsExactly("[b, d] by 2");
    assertThat(cycles("abb", "bca", "cb")).containsExactly("[a, b] by 0");
  }

  @Test
  void finds_sets_apart_that_only_lead_to_each_other() {
    assertThat(cycles("ab", "bac", "cd", "dc", "ea")).containsExactly("[a, b] by 0", "[c, d] by 0");
    assertThat(cycles("dc", "cd", "ab", "bad")).containsExactly("[d, c] by 0", "[a, b] by 0");
  }

  @Test
  void tells_them_in_the_order_of_their_first_records() {
    assertThat(cycles("ab", "bbc", "cd", "dcee", "ee"))
        .containsExactly("[b] by 0", "[c, d] by 0", "[e] by 0");
    assertThat(cycles("ad", "bc", "cb", "da")).containsExactly("[a, d] by 0", "[b, c] by 0");
  }

  @Test
  void the_first_of_two_records_with_one_identifier_counts() {
    assertThat(cycles("ab", "b", "ba")).isEmpty();
    assertThat(cycles("ab", "ba", "b")).containsExactly("[a, b] by 0");
  }

  @Test
  void agrees_with_reachability_on_all_graphs_of_three() {
    for (int edges = 0; edges < 1 << 9; edges++) {
      int bits = edges;
      String[] records =
          Stream.of(0, 1, 2)
              .map(
                  i ->
                      "abc".charAt(i)
                          + Stream.of(0, 1, 2)
                              .filter(j -> (bits >> (3 * i + j) & 1) == 1)
                              .map(j -> "abc".substring(j, j + 1))
                              .reduce("", String::concat))
              .toArray(String[]::new);
      assertThat(cycles(records).isEmpty()).as("%s", List.of(records)).isEqualTo(!isCyclic(bits));
    }
  }

  private static boolean isCyclic(int edges) {
    boolean[][] reaches = new boolean[3][3];
    for (int i = 0; i < 9; i++) {
      reaches[i / 3][i % 3] = (edges >> i & 1) == 1;
    }
    for (int k = 0; k < 3; k++) {
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          reaches[i][j] |= reaches[i][k] && reaches[k][j];
        }
      }
    }
    return reaches[0][0] || reaches[1][1] || reaches[2][2];
  }
}
