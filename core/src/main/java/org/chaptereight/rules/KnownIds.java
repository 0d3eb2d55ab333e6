package org.chaptereight.rules;

import java.util.HashSet;
import java.util.Set;
import org.chaptereight.area.AreaCode;
import org.chaptereight.code.Code;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.StateCode;
import org.jspecify.annotations.Nullable;

/** Of which identifiers a dossier has records, and of which States and areas the reference data. */
final class KnownIds {

  private final Set<Object> own;
  private final ReferenceData reference;

  /**
   * Known ones that were asked for, each in one place: most records name the same few. Threads
   * overwrite them for each other, which does no harm.
   */
  private final @Nullable Object[] last = new Object[1024];

  KnownIds(Dossier dossier, ReferenceData reference) {
    this.own = of(dossier);
    this.reference = reference;
  }

  /** The identifiers of all records of a dossier. */
  static Set<Object> of(Dossier dossier) {
    Set<Object> ids = new HashSet<>();
    for (RecordList<?> list : RecordList.identified(dossier)) {
      for (int i = 0; i < list.size(); i++) {
        ids.add(list.id(i));
      }
    }
    return ids;
  }

  boolean contains(Code<?> id) {
    int place = id.hashCode() & (last.length - 1);
    if (last[place] == id) {
      return true;
    }
    boolean known = isOfReference(id) || own.contains(id);
    if (known) {
      last[place] = id;
    }
    return known;
  }

  /** Whether it is one of those that are looked up most. */
  private boolean isOfReference(Code<?> id) {
    if (id instanceof StateCode code) {
      return reference.state(code).isPresent() || reference.withdrawnCode(code).isPresent();
    }
    return id instanceof AreaCode code && reference.area(code).isPresent();
  }
}
