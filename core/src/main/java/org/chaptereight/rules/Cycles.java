package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The ways along the references of records on which one comes back to where one began.
 *
 * <p>Time and memory grow as the number of references does, and no recursion is as deep as a chain
 * is long.
 */
final class Cycles {

  /**
   * A way round.
   *
   * @param members the indices of the records on it, from the first in the list of records
   * @param reference which reference of the first record leads to the next
   */
  record Cycle(List<Integer> members, int reference) {}

  /** By record, the indices of the records that it refers to; -1 for what is not in the list. */
  private final int[][] next;

  private final List<Cycle> found = new ArrayList<>();

  private Cycles(int[][] next) {
    this.next = next;
  }

  /**
   * Finds for each record that refers to itself that cycle, and for each set of records that all
   * lead to each other the shortest cycle through the first of them. Of two records with one
   * identifier, the first counts.
   */
  static <T, K> List<Cycle> in(
      List<T> records, Function<T, K> id, Function<T, List<K>> references) {
    if (Iterables.all(records, record -> references.apply(record).isEmpty())) {
      return ImmutableList.of();
    }
    Map<K, Integer> indices = Maps.newHashMapWithExpectedSize(records.size());
    for (int i = 0; i < records.size(); i++) {
      indices.putIfAbsent(id.apply(records.get(i)), i);
    }
    int[][] next = new int[records.size()][];
    for (int i = 0; i < next.length; i++) {
      T record = records.get(i);
      List<K> own = references.apply(record);
      boolean counts = !own.isEmpty() && indices.getOrDefault(id.apply(record), -1) == i;
      next[i] = new int[counts ? own.size() : 0];
      for (int j = 0; j < next[i].length; j++) {
        next[i][j] = indices.getOrDefault(own.get(j), -1);
      }
    }
    return leadsBackOnly(next) ? ImmutableList.of() : new Cycles(next).find();
  }

  /** Whether all refer to earlier records, as in a tree that is told from its root. */
  private static boolean leadsBackOnly(int[][] next) {
    for (int i = 0; i < next.length; i++) {
      for (int index : next[i]) {
        if (index >= i) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Cycle> find() {
    for (int i = 0; i < next.length; i++) {
      int self = indexOf(i, i);
      if (self >= 0) {
        found.add(new Cycle(List.of(i), self));
      }
    }
    new Components().findAll();
    found.sort(Comparator.comparingInt(cycle -> cycle.members().get(0)));
    return found;
  }

  private int indexOf(int target, int from) {
    for (int j = 0; j < next[from].length; j++) {
      if (next[from][j] == target) {
        return j;
      }
    }
    return -1;
  }

  /**
   * The sets of records that all lead to each other.
   *
   * @see <a href="https://doi.org/10.1137/0201010">R. Tarjan, Depth-first search and linear graph
   *     algorithms, SIAM J. Comput. 1 (1972)</a>
   */
  private final class Components {

    /** When a record was first come to, from 1. */
    private final int[] order = new int[next.length];

    /** The earliest record that a record leads back to, by its order. */
    private final int[] low = new int[next.length];

    /** How many references of a record have been followed. */
    private final int[] followed = new int[next.length];

    /** The set of a record that is done with, by the order of the record that it was come to by. */
    private final int[] component = new int[next.length];

    /** On the way round through a set, the record from which another was come to. */
    private final int[] before = new int[next.length];

    private final Deque<Integer> way = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int count;

    void findAll() {
      Arrays.fill(before, -1);
      for (int i = 0; i < next.length; i++) {
        if (order[i] == 0) {
          enter(i);
          while (!way.isEmpty()) {
            step(way.element());
          }
        }
      }
    }

    private void enter(int record) {
      count++;
      order[record] = count;
      low[record] = count;
      way.push(record);
      open.push(record);
    }

    private void step(int record) {
      if (followed[record] < next[record].length) {
        int target = next[record][followed[record]++];
        if (target >= 0 && order[target] == 0) {
          enter(target);
        } else if (target >= 0 && component[target] == 0) {
          low[record] = Math.min(low[record], order[target]);
        }
        return;
      }
      way.pop();
      if (low[record] == order[record]) {
        close(record);
      }
      if (!way.isEmpty()) {
        int from = way.element();
        low[from] = Math.min(low[from], low[record]);
      }
    }

    /** Takes the set out that was come to by a record. */
    private void close(int record) {
      int first = record;
      int size = 0;
      int member;
      do {
        member = open.pop();
        component[member] = order[record];
        first = Math.min(first, member);
        size++;
      } while (member != record);
      if (size > 1) {
        found.add(around(first));
      }
    }

    /** The shortest way in a set from a record back to it. */
    private Cycle around(int first) {
      Deque<Integer> queue = new ArrayDeque<>(List.of(first));
      int last = -1;
      while (last < 0) {
        int record = queue.remove();
        for (int target : next[record]) {
          if (target == first && record != first) {
            last = record;
            break;
          }
          if (target >= 0
              && target != first
              && before[target] < 0
              && component[target] == component[first]) {
            before[target] = record;
            queue.add(target);
          }
        }
      }
      Deque<Integer> members = new ArrayDeque<>();
      for (int member = last; member != first; member = before[member]) {
        members.push(member);
      }
      int second = members.element();
      members.push(first);
      return new Cycle(List.copyOf(members), indexOf(second, first));
    }
  }
}
