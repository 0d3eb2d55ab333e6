package org.chaptereight.json;

import java.util.List;
import java.util.function.Function;
import org.chaptereight.json.jackson2.Jackson2;
import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.JsonLibrary;

/** The JSON libraries: Jackson 3 or, if it is not there, Jackson 2. */
final class Libraries {

  private Libraries() {}

  /**
   * The first library that is there.
   *
   * @throws IllegalStateException if none is
   */
  static JsonLibrary within(ReadLimits limits) {
    // Lambdas, not references to the constructors: those would be linked outside of the try below.
    return first(List.of(any -> new Jackson3(any), any -> new Jackson2(any)), limits);
  }

  static JsonLibrary first(List<Function<ReadLimits, JsonLibrary>> libraries, ReadLimits limits) {
    for (Function<ReadLimits, JsonLibrary> library : libraries) {
      try {
        return library.apply(limits);
      } catch (LinkageError absent) {
        // That is how a library is told that is optional and not there.
      }
    }
    throw new IllegalStateException(
        "there is no JSON library: tools.jackson.core:jackson-core (3) or"
            + " com.fasterxml.jackson.core:jackson-core (2.18 or later) is needed");
  }
}
