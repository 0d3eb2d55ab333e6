package org.chaptereight.json.wire;

/**
 * How values of one type are written.
 *
 * @param <T> the type of the values
 */
public interface Form<T> {

  /** Writes a value. */
  void write(Out out, T value);
}
