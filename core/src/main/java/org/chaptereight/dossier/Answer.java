package org.chaptereight.dossier;

import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaptereight.time.Certainty;
import org.immutables.value.Value;

/**
 * Those of whom something holds on a date, with those of whom it cannot be known kept apart.
 *
 * <p>Nobody is in both lists, and nobody is twice in one.
 *
 * @param <T> what was asked for: parties, persons, instruments
 */
@Value.Immutable
public abstract class Answer<T> {

  Answer() {}

  /** Those of whom it holds, whatever is missing. */
  @Value.Parameter
  public abstract List<T> certain();

  /** Those of whom it may hold or not: it depends on dates, or on codes, that are not known. */
  @Value.Parameter
  public abstract List<T> unknown();

  /**
   * Whether everybody of whom it can hold is in one of the lists, as far as the records themselves
   * tell. It is not if nothing is recorded of what was asked: an organization of which no member is
   * told has members all the same. Each question says what it takes to be recorded.
   */
  @Value.Default
  public boolean isComplete() {
    return true;
  }

  static <T> Answer<T> of(Iterable<? extends T> certain, Iterable<? extends T> unknown) {
    return ImmutableAnswer.make(certain, unknown);
  }

  /** Sorts each by how certain it is, in the order of the map. */
  static <T> Answer<T> of(Map<T, Certainty> all) {
    return of(with(all, Certainty.YES), with(all, Certainty.CANNOT_BE_KNOWN));
  }

  private static <T> List<T> with(Map<T, Certainty> all, Certainty certainty) {
    return all.keySet().stream().filter(key -> all.get(key) == certainty).toList();
  }

  /** How certain it is of each that both hold, in the order of the first. */
  static <T> Map<T, Certainty> both(Map<T, Certainty> one, Map<T, Certainty> other) {
    Map<T, Certainty> both = new LinkedHashMap<>();
    one.forEach((key, here) -> both.put(key, here.and(other.getOrDefault(key, Certainty.NO))));
    return both;
  }

  /** How certain it is of each that the first holds and the second does not, in the same order. */
  static <T> Map<T, Certainty> butNot(Map<T, Certainty> one, Map<T, Certainty> other) {
    return both(one, Maps.asMap(one.keySet(), key -> not(other, key)));
  }

  private static <T> Certainty not(Map<T, Certainty> all, T key) {
    return all.getOrDefault(key, Certainty.NO).not();
  }

  /** The same, which is complete only if something is recorded of what was asked. */
  Answer<T> completeIf(boolean recorded) {
    return ImmutableAnswer.<T>builder()
        .certain(certain())
        .unknown(unknown())
        .isComplete(recorded)
        .build();
  }

  /** The records of these identifiers. */
  <V> Answer<V> map(Map<? super T, V> records) {
    return Answer.<V>of(
            certain().stream().map(records::get).toList(),
            unknown().stream().map(records::get).toList())
        .completeIf(isComplete());
  }
}
