package org.chaptereight.briefing;

/** A text of headed sections, with long lines broken at blanks. */
final class Page {

  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /** A title, and an empty line before all that follows. */
  Page title(String title) {
    wrapped(title, "", "");
    return this;
  }

  Page heading(String heading) {
    text.append('\n').append(heading).append('\n');
    return this;
  }

  Page line(String line) {
    wrapped(line, "  ", "    ");
    return this;
  }

  /** A line that belongs to the line before. */
  Page detail(String line) {
    wrapped(line, "    ", "      ");
    return this;
  }

  private void wrapped(String line, String indent, String hanging) {
    StringBuilder current = new StringBuilder(indent);
    int words = 0;
    for (String word : line.split(" ", -1)) {
      if (words > 0 && length(current) + 1 + length(word) > WIDTH) {
        text.append(current).append('\n');
        current = new StringBuilder(hanging);
        words = 0;
      }
      current.append(words > 0 ? " " : "").append(word);
      words++;
    }
    text.append(current).append('\n');
  }

  private static int length(CharSequence line) {
    return Character.codePointCount(line, 0, line.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
