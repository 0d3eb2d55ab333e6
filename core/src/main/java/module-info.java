/** The domain of Chapter Eight: immutable types, reference data and validators. */
module org.chaptereight.core {
  requires transitive org.jspecify;
  requires com.google.common;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.chaptereight.area;
  exports org.chaptereight.citation;
  exports org.chaptereight.code;
  exports org.chaptereight.cooperation;
  exports org.chaptereight.council;
  exports org.chaptereight.debate;
  exports org.chaptereight.dossier;
  exports org.chaptereight.instrument;
  exports org.chaptereight.mandate;
  exports org.chaptereight.naming;
  exports org.chaptereight.organization;
  exports org.chaptereight.provenance;
  exports org.chaptereight.reference;
  exports org.chaptereight.rules;
  exports org.chaptereight.state;
  exports org.chaptereight.symbol;
  exports org.chaptereight.text;
  exports org.chaptereight.time;
  exports org.chaptereight.validation;
  exports org.chaptereight.vote;
}
