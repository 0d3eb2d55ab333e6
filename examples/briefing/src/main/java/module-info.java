/** A program that reads a dossier, checks it, and prints what it holds and its debates. */
module org.chaptereight.briefing {
  requires org.chaptereight.fixtures;
  requires org.chaptereight.serialization;
  requires static org.jspecify;
}
