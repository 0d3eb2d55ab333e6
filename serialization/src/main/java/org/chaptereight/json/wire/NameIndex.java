package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/** Where each name stands among those of a table, for a parser that cannot find it by itself. */
public final class NameIndex {

  private final ImmutableMap<String, Integer> byName;

  /** The index of some names. */
  public NameIndex(Names names) {
    List<String> texts = names.texts();
    ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
    for (int i = 0; i < texts.size(); i++) {
      builder.put(texts.get(i), i);
    }
    this.byName = builder.buildOrThrow();
  }

  /** The index of a name, or {@link In#UNKNOWN_NAME}. */
  public int of(String name) {
    Integer index = byName.get(name);
    return index == null ? In.UNKNOWN_NAME : index;
  }
}
