package org.chaptereight.rules;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.chaptereight.area.AreaCode;
import org.chaptereight.code.Code;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.StateCode;

/** Of which identifiers a dossier has records, and of which States and areas the reference data. */
final class KnownIds {

  /** Always the same object, so that rules share what it gives. */
  static final BiFunction<Dossier, ReferenceData, KnownIds> OF_DOSSIER = KnownIds::new;

  private final Set<Object> own;
  private final boolean eachIsOfOne;
  private final ReferenceData reference;

  private final Settled settled = new Settled();

  KnownIds(Dossier dossier, ReferenceData reference) {
    List<RecordList<?>> lists = RecordList.identified(dossier);
    this.own = in(lists);
    this.eachIsOfOne = own.size() == size(lists);
    this.reference = reference;
  }

  /** The identifiers of all records of a dossier. */
  static Set<Object> of(Dossier dossier) {
    return in(RecordList.identified(dossier));
  }

  private static Set<Object> in(List<RecordList<?>> lists) {
    Set<Object> ids = Sets.newHashSetWithExpectedSize(size(lists));
    for (RecordList<?> list : lists) {
      for (int i = 0; i < list.size(); i++) {
        ids.add(list.id(i));
      }
    }
    return ids;
  }

  private static int size(List<RecordList<?>> lists) {
    return lists.stream().mapToInt(RecordList::size).sum();
  }

  /** Whether each identifier is that of one record of the dossier, whatever the list. */
  boolean eachIsOfOne() {
    return eachIsOfOne;
  }

  boolean contains(Code<?> id) {
    if (settled.contains(id)) {
      return true;
    }
    boolean known = isOfReference(id) || own.contains(id);
    if (known) {
      settled.add(id);
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
