/** An application of modules; nothing is opened to anybody. */
module org.chaptereight.consumers.modular {
  requires org.chaptereight.serialization;
  requires tools.jackson.databind;

  exports org.chaptereight.consumers.modular to
      tools.jackson.databind;
}
