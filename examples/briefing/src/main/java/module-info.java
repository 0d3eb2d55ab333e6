/** A program that reads a dossier, checks it, and prints its debates. */
module org.chaptereight.briefing {
  requires com.google.common;
  requires org.chaptereight.fixtures;
  requires org.chaptereight.serialization;
  requires static org.jspecify;
}
