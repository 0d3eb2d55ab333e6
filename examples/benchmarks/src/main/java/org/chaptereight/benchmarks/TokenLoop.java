package org.chaptereight.benchmarks;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Visits every token of a document and makes every text of it, and nothing else: the limit. */
final class TokenLoop {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TokenLoop() {}

  /** Returns a number that depends on every token, so that none can be left out. */
  static int read(byte[] document) {
    int sum = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        sum +=
            switch (token) {
              case VALUE_STRING -> parser.getString().length();
              case VALUE_NUMBER_INT -> parser.getIntValue();
              case PROPERTY_NAME -> parser.currentName().length();
              default -> 1;
            };
      }
    }
    return sum;
  }
}
