/** The JSON format of Chapter Eight. */
module org.chaptereight.serialization {
  requires transitive org.chaptereight.core;
  requires com.google.common;
  requires static transitive org.jspecify;
  requires tools.jackson.core;

  exports org.chaptereight.json;
  exports org.chaptereight.json.problem;
}
