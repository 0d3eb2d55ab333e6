package org.chaptereight.json;

import org.chaptereight.json.jackson3.Jackson3;
import org.chaptereight.json.problem.ReadLimits;
import org.chaptereight.json.wire.JsonLibrary;

/** The JSON libraries that are there. */
final class Libraries {

  private Libraries() {}

  static JsonLibrary within(ReadLimits limits) {
    return new Jackson3(limits);
  }
}
