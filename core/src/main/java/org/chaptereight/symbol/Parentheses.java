package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** Writes what stands in parentheses as the grammar of symbols has it, or leaves out a remark. */
final class Parentheses {

  private static final ImmutableMap<String, String> LABELS =
      ImmutableMap.<String, String>builder()
          .put("part", "Part")
          .put("vol", "Vol.")
          .put("volume", "Vol.")
          .put("sect", "Sect.")
          .put("section", "Sect.")
          .put("prog", "Prog.")
          .put("programme", "Prog.")
          .put("introduction", "Introduction")
          .buildOrThrow();

  /** What is said of a meeting or of a print, and is not part of its symbol. */
  private static final ImmutableSet<String> REMARKS =
      ImmutableSet.of(
          "closed",
          "private",
          "open",
          "meeting",
          "held",
          "as",
          "or",
          "supp",
          "provisional",
          "english",
          "french",
          "spanish",
          "russian",
          "arabic",
          "chinese",
          "final",
          "not");

  /** The languages as the first page of a document tells them. */
  private static final ImmutableSet<String> LANGUAGES =
      ImmutableSet.of("E", "F", "S", "R", "A", "C");

  private static final String RESUMPTION = "resumption";

  private final List<Token> tokens;
  private final int open;
  private final int close;
  private final Set<SymbolRepair> repairs;

  Parentheses(List<Token> tokens, int open, Set<SymbolRepair> repairs) {
    this.tokens = tokens;
    this.open = open;
    this.repairs = repairs;
    int end = open + 1;
    while (end < tokens.size() && !tokens.get(end).isSign(')')) {
      end++;
    }
    close = end;
  }

  /** Writes them, and returns the place of the token after them. */
  int rewrite(StringBuilder out, boolean enclosed, boolean resolution) {
    int size = close - open - 1;
    if (size == 0 || close == tokens.size()) {
      out.append('(');
      return open + 1;
    }
    if (enclosed) {
      write(out, "(", open + 1, "");
      return close + 1;
    }
    Token first = tokens.get(open + 1);
    if (resolution && (first.isNumber() || isSession(first))) {
      blankBefore(out, resolution);
      session(out);
    } else if (isResumption(first)) {
      blankBefore(out, false);
      resumption(out, open + 1, close);
    } else if ((first.is("income") && size > 1)
        || LABELS.containsKey(Ascii.toLowerCase(first.text()))) {
      blankBefore(out, false);
      part(out, first);
    } else if (REMARKS.contains(Ascii.toLowerCase(first.text())) || isLanguage(out, resolution)) {
      repairs.add(SymbolRepair.REMARK);
    } else {
      write(out, " (", open + 1, " ");
    }
    return close + 1;
  }

  /** Whether a letter at the end is a language, and not a part of a resolution. */
  private boolean isLanguage(StringBuilder out, boolean resolution) {
    return close == open + 2
        && close + 1 == tokens.size()
        && LANGUAGES.contains(tokens.get(open + 1).text())
        && (!resolution || out.charAt(out.length() - 1) == ')');
  }

  /** Writes the words of a resumption that has no parentheses; returns the place after them. */
  int resumptionWithoutParentheses(StringBuilder out) {
    repairs.add(SymbolRepair.PARENTHESES);
    int end = open + 2;
    while (end < tokens.size() && (tokens.get(end).isSign('.') || tokens.get(end).isNumber())) {
      end++;
    }
    out.append(" ");
    resumption(out, open + 1, end);
    return end;
  }

  private void blankBefore(StringBuilder out, boolean optional) {
    if (!tokens.get(open).blank() && !optional) {
      repairs.add(SymbolRepair.BLANK);
    }
    out.append(' ');
  }

  private void write(StringBuilder out, String before, int from, String between) {
    out.append(before);
    for (int i = from; i < close; i++) {
      out.append(i > from && tokens.get(i).blank() ? between : "").append(tokens.get(i).text());
    }
    out.append(')');
  }

  private static boolean isSession(Token first) {
    String text = Ascii.toUpperCase(first.text());
    return first.is("S")
        || first.is("ES")
        || (first.isWord() && Roman.parse(text, 0, text.length()) > 0);
  }

  /** {@code (2016)}, {@code (iii)}, {@code (S-1)}: the session as a Roman numeral. */
  private void session(StringBuilder out) {
    out.append('(');
    for (int i = open + 1; i < close; i++) {
      Token token = tokens.get(i);
      boolean special = i > open + 1 && tokens.get(i - 1).isSign('-');
      if (special && token.isNumber() && token.text().length() < 3) {
        repairs.add(SymbolRepair.FORM);
        out.append(Roman.print(Integer.parseInt(token.text())));
      } else {
        String text = Ascii.toUpperCase(token.text());
        if (!text.equals(token.text())) {
          repairs.add(SymbolRepair.CASE);
        }
        if (token.blank()) {
          repairs.add(SymbolRepair.BLANK);
        }
        out.append(text);
      }
    }
    out.append(')');
  }

  private static boolean isResumption(Token first) {
    return first.is("resumed")
        || (first.isWord()
            && first.text().regionMatches(true, 0, RESUMPTION, 0, RESUMPTION.length()));
  }

  /** {@code (Resumption1)}, {@code (ResumptionI)}, {@code (resumed)}. */
  private void resumption(StringBuilder out, int from, int to) {
    Token first = tokens.get(from);
    if (!first.text().startsWith("Resumption")) {
      repairs.add(first.is("resumed") ? SymbolRepair.FORM : SymbolRepair.CASE);
    }
    String number = first.is("resumed") ? "" : first.text().substring(RESUMPTION.length());
    if (number.isEmpty() && from + 1 < to) {
      Token last = tokens.get(to - 1);
      number = last.text();
      if (!last.blank()) {
        repairs.add(SymbolRepair.BLANK);
      }
    }
    int roman = Roman.parse(number, 0, number.length());
    if (roman > 0) {
      repairs.add(SymbolRepair.FORM);
    }
    out.append("(Resumption ").append(number.isEmpty() ? "1" : roman > 0 ? roman : number);
    out.append(')');
  }

  /** {@code (Sect.3)}, {@code (VOL.I)}, {@code (Part 1)}. */
  private void part(StringBuilder out, Token first) {
    int from = first.is("income") ? open + 2 : open + 1;
    String label = LABELS.getOrDefault(Ascii.toLowerCase(tokens.get(from).text()), "");
    String written = tokens.get(from).text() + (label.endsWith(".") ? "." : "");
    if (!written.equals(label) && from == open + 1) {
      repairs.add(SymbolRepair.CASE);
    }
    int value = from + 1;
    if (value < close && tokens.get(value).isSign('.')) {
      value++;
    } else if (label.endsWith(".")) {
      repairs.add(SymbolRepair.SEPARATOR);
    }
    out.append('(').append(from > open + 1 ? "Income sect." : label);
    for (int i = value; i < close; i++) {
      Token token = tokens.get(i);
      if (i == value && !token.blank()) {
        repairs.add(SymbolRepair.BLANK);
      }
      out.append(i == value ? " " : "").append(Ascii.toUpperCase(token.text()));
    }
    out.append(')');
  }
}
