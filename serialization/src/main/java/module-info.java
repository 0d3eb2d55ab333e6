/** The JSON format of Chapter Eight. */
module org.chaptereight.serialization {
  requires transitive org.chaptereight.core;
  requires com.google.common;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports org.chaptereight.json;
  exports org.chaptereight.json.problem;
}
