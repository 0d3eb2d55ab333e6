package org.chaptereight.briefing;

/**
 * A text of headed sections, with long lines broken at blanks. What is isolated for its direction
 * stays so on both sides of a break, since each line is ordered by itself.
 */
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
    int isolates = 0;
    for (String word : line.split(" ", -1)) {
      if (words > 0 && length(current) + 1 + length(word) > WIDTH) {
        text.append(current).append(Labels.POP_ISOLATE.repeat(isolates)).append('\n');
        current = new StringBuilder(hanging).append(Labels.FIRST_STRONG_ISOLATE.repeat(isolates));
        words = 0;
      }
      current.append(words > 0 ? " " : "").append(word);
      words++;
      isolates += count(word, Labels.FIRST_STRONG_ISOLATE) - count(word, Labels.POP_ISOLATE);
      isolates = Math.max(isolates, 0); // The texts of a dossier may end what they do not begin.
    }
    text.append(current).append('\n');
  }

  private static int count(String word, String part) {
    return word.length() - word.replace(part, "").length();
  }

  private static int length(CharSequence line) {
    return Character.codePointCount(line, 0, line.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
