package org.chaptereight.dossier;

import com.google.common.collect.ImmutableMap;
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

  /** Those of whom it holds, whatever the missing dates turn out to be. */
  @Value.Parameter
  public abstract List<T> certain();

  /** Those of whom it may hold or not: it depends on dates that are not known. */
  @Value.Parameter
  public abstract List<T> unknown();

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

  /** Those of whom both hold, in the order of this answer. */
  Answer<T> and(Answer<T> other) {
    Map<T, Certainty> others = other.asMap();
    Map<T, Certainty> both = new LinkedHashMap<>();
    asMap().forEach((key, here) -> both.put(key, here.and(others.getOrDefault(key, Certainty.NO))));
    return of(both);
  }

  private Map<T, Certainty> asMap() {
    ImmutableMap.Builder<T, Certainty> map = ImmutableMap.builder();
    certain().forEach(one -> map.put(one, Certainty.YES));
    unknown().forEach(one -> map.put(one, Certainty.CANNOT_BE_KNOWN));
    return map.buildOrThrow();
  }
}
