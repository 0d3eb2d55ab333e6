package org.chaptereight.json.wire;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The names that the fields of one type of object can have, in the order in which they are written.
 */
public final class Names extends AdapterForm<Names> {

  private final ImmutableList<String> texts;

  /** Names, each once. */
  public Names(Iterable<String> texts) {
    this.texts = ImmutableList.copyOf(texts);
    if (this.texts.stream().distinct().count() != this.texts.size()) {
      throw new IllegalArgumentException("a name is given twice: " + texts);
    }
  }

  /** The names, in order. */
  public List<String> texts() {
    return texts;
  }

  @Override
  Names self() {
    return this;
  }
}
