package org.chaptereight.json.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are written, stated once; reading and writing follow from it.
 *
 * @param <T> the type of the values
 */
public interface Wire<T> extends Form<T> {

  /**
   * Reads the value of which the first token is current, and leaves the last token current.
   *
   * @return the value, or null if it has a problem, which has been reported
   */
  @Nullable T read(In in);

  /**
   * What a value is in JSON Schema: keywords and their values, which are texts, numbers, truth
   * values, lists and maps.
   */
  Map<String, Object> schema(Definitions definitions);
}
