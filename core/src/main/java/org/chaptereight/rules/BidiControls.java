package org.chaptereight.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Whether what opens an embedding, an override or an isolate in a text is closed in the same
 * paragraph, and what closes one was opened.
 *
 * <p>What is closed by the end of the isolate around it is closed. The marks that people write with
 * (RLM, LRM, ALM, ZWJ, ZWNJ) open nothing.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">UAX #9, Unicode Bidirectional Algorithm,
 *     definitions BD9 and BD11, rules X1 to X8</a>
 */
final class BidiControls {

  private static final char LRE = '\u202A';
  private static final char RLE = '\u202B';
  private static final char PDF = '\u202C';
  private static final char LRO = '\u202D';
  private static final char RLO = '\u202E';
  private static final char LRI = '\u2066';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';
  private static final char[] CONTROLS = {LRE, RLE, PDF, LRO, RLO, LRI, '\u2067', FSI, PDI};
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final String text;

  /** The text with what is open at the end of a paragraph closed there. */
  private final StringBuilder closed = new StringBuilder();

  /** Where the embeddings and isolates begin that are open, the last first. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private int isolates;
  private int fault = Integer.MAX_VALUE;
  private boolean closesNothing;

  private BidiControls(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      take(i);
    }
    endParagraph();
  }

  /** What is found in a text, or null if nothing is wrong with it. */
  static @Nullable BidiControls faultsOf(String text) {
    if (!hasControl(text)) {
      return null;
    }
    BidiControls found = new BidiControls(text);
    return found.fault < text.length() ? found : null;
  }

  /** Looking for one character after the other is faster than looking at each of the text. */
  private static boolean hasControl(String text) {
    for (char c : CONTROLS) {
      if (text.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the first control stands that has no counterpart. */
  int fault() {
    return fault;
  }

  /** Whether something closes what was never opened. */
  boolean closesNothing() {
    return closesNothing;
  }

  /** The text with what was left open closed at the end of its paragraph. */
  String closed() {
    return closed.toString();
  }

  private void take(int i) {
    char c = text.charAt(i);
    if (c == '\n' || c == PARAGRAPH_SEPARATOR) {
      endParagraph();
    }
    closed.append(c);
    if (c == LRE || c == RLE || c == LRO || c == RLO) {
      open.push(i);
    } else if (c >= LRI && c <= FSI) {
      open.push(i);
      isolates++;
    } else if (c == PDF) {
      closeEmbedding(i);
    } else if (c == PDI) {
      closeIsolate(i);
    }
  }

  private void closeEmbedding(int i) {
    if (open.isEmpty() || isIsolate(open.element())) {
      closesNothing(i);
    } else {
      open.pop();
    }
  }

  private void closeIsolate(int i) {
    if (isolates == 0) {
      closesNothing(i);
      return;
    }
    while (!isIsolate(open.pop())) {
      // An embedding in an isolate ends with it.
    }
    isolates--;
  }

  private void closesNothing(int i) {
    closesNothing = true;
    fault = Math.min(fault, i);
  }

  private void endParagraph() {
    while (!open.isEmpty()) {
      int i = open.pop();
      fault = Math.min(fault, i);
      closed.append(isIsolate(i) ? PDI : PDF);
    }
    isolates = 0;
  }

  private boolean isIsolate(int i) {
    return text.charAt(i) >= LRI;
  }
}
