package org.chaptereight.rules;

import org.jspecify.annotations.Nullable;

/**
 * Remembers of which values there is nothing more to ask, so far as it has room: most records name
 * the same few.
 *
 * <p>Each value has one place, by its hash code, and counts as itself only. Threads overwrite them
 * for each other, which does no harm: whatever is read was settled.
 */
final class Settled {

  private final @Nullable Object[] values = new Object[1024];

  boolean contains(Object value) {
    return values[place(value)] == value;
  }

  void add(Object value) {
    values[place(value)] = value;
  }

  private int place(Object value) {
    return value.hashCode() & (values.length - 1);
  }
}
