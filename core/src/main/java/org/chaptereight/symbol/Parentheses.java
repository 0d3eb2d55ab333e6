package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Set;

/**
 * Writes what stands in parentheses as the grammar of symbols has it, or leaves out a remark. What
 * it does not know to the last word it writes as it is, which is no symbol then.
 */
final class Parentheses {

  private final List<Token> tokens;
  private final int open;
  private final int close;
  private final List<Token> inner;
  private final Set<SymbolRepair> repairs;

  Parentheses(List<Token> tokens, int open, Set<SymbolRepair> repairs) {
    this.tokens = tokens;
    this.open = open;
    this.repairs = repairs;
    close = close(tokens, open);
    inner = tokens.subList(open + 1, close);
  }

  /** Where a parenthesis is closed, or where the next one opens, or the end. */
  static int close(List<Token> tokens, int open) {
    int end = open + 1;
    while (end < tokens.size() && !tokens.get(end).isSign(')') && !tokens.get(end).isSign('(')) {
      end++;
    }
    return end;
  }

  /** Writes them, and returns the place of the token after them. */
  int rewrite(StringBuilder out, boolean enclosed, boolean resolution) {
    if (inner.isEmpty() || close == tokens.size() || !tokens.get(close).isSign(')')) {
      out.append('(');
      return open + 1;
    }
    if (enclosed) {
      enclosed(out);
    } else if (resolution && isSession()) {
      out.append(' ');
      session(out);
    } else if (Resumption.is(inner)) {
      blankBefore(out);
      Resumption.write(inner, out, repairs);
    } else if (isPart()) {
      blankBefore(out);
      part(out);
    } else if ((Remarks.isRemark(inner) && isAfterSymbol(out)) || isLanguage(out, resolution)) {
      repairs.add(SymbolRepair.REMARK);
    } else {
      write(out, " (");
    }
    return close + 1;
  }

  private void blankBefore(StringBuilder out) {
    if (!tokens.get(open).blank()) {
      repairs.add(SymbolRepair.BLANK);
    }
    out.append(' ');
  }

  /** Writes them as they are; what a blank parted stays apart. */
  private void write(StringBuilder out, String before) {
    out.append(before);
    for (int i = 0; i < inner.size(); i++) {
      out.append(i > 0 && inner.get(i).blank() ? " " : "").append(inner.get(i).text());
    }
    out.append(')');
  }

  /** {@code TD(XII)}, {@code EX(68)}. */
  private void enclosed(StringBuilder out) {
    Token first = inner.get(0);
    if (inner.size() == 1 && first.isWord() && LenientWords.roman(first.text()) > 0) {
      out.append('(').append(capitals(first)).append(')');
    } else {
      write(out, "(");
    }
  }

  /** Whether a symbol, or all of it but modifiers, may end before them. */
  private boolean isAfterSymbol(StringBuilder out) {
    char last = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
    boolean ended = last != '/' && last != '.' && last != '-' && last != 0;
    int next = close + 1;
    if (!ended || next == tokens.size()) {
      return ended;
    }
    return tokens.get(next).isSign('(')
        || tokens.get(next).isSign('*')
        || (tokens.get(next).isSign('/')
            && next + 1 < tokens.size()
            && LenientWords.modifier(tokens.get(next + 1).text()) != null);
  }

  /** Whether letters at the end are languages, and not parts of a resolution. */
  private boolean isLanguage(StringBuilder out, boolean resolution) {
    return Remarks.isLanguages(inner)
        && close + 1 == tokens.size()
        && (!resolution || out.charAt(out.length() - 1) == ')');
  }

  private boolean isSession() {
    Token last = inner.get(inner.size() - 1);
    if (inner.size() == 1) {
      return last.isNumber() || isRoman(last);
    }
    return inner.size() == 3
        && (inner.get(0).is("S") || inner.get(0).is("ES"))
        && inner.get(1).isSign('-')
        && (isRoman(last) || (last.isNumber() && last.text().length() < 3));
  }

  private static boolean isRoman(Token token) {
    return token.isWord() && LenientWords.roman(token.text()) > 0;
  }

  /** {@code (2016)}, {@code (iii)}, {@code (S-1)}: the session as a Roman numeral. */
  private void session(StringBuilder out) {
    boolean special = inner.size() > 1;
    out.append('(');
    for (Token token : inner) {
      if (token.blank()) {
        repairs.add(SymbolRepair.BLANK);
      }
      if (special && token.isNumber()) {
        repairs.add(SymbolRepair.FORM);
        out.append(Roman.print(Integer.parseInt(token.text())));
      } else {
        out.append(capitals(token));
      }
    }
    out.append(')');
  }

  private String capitals(Token token) {
    String text = Ascii.toUpperCase(token.text());
    if (!text.equals(token.text())) {
      repairs.add(SymbolRepair.CASE);
    }
    return text;
  }

  /** Where the label is: after {@code Income}, if that is first. */
  private int labelPlace() {
    return inner.size() > 1 && inner.get(0).is("income") ? 1 : 0;
  }

  private boolean isDot(int place) {
    return place < inner.size() && inner.get(place).isSign('.');
  }

  /** A label, perhaps a dot, and a number with perhaps a letter, or a Roman numeral. */
  private boolean isPart() {
    int place = labelPlace();
    String label = LenientWords.label(inner.get(place).text());
    if (label == null || (place > 0 && !label.equals("Sect."))) {
      return false;
    }
    int value = isDot(place + 1) ? place + 2 : place + 1;
    int left = inner.size() - value;
    if (label.equals("Introduction")) {
      return place == 0 && inner.size() == 1;
    }
    if (left == 1) {
      return inner.get(value).isNumber() || isRoman(inner.get(value));
    }
    return left == 2
        && inner.get(value).isNumber()
        && inner.get(value + 1).isLetter()
        && !inner.get(value + 1).blank();
  }

  /** {@code (Sect.3)}, {@code (VOL.I)}, {@code (Part 1)}. */
  private void part(StringBuilder out) {
    int place = labelPlace();
    String written = inner.get(place).text();
    String label = String.valueOf(LenientWords.label(written));
    boolean dotted = label.endsWith(".");
    if (place == 0 && !label.equals(dotted ? written + "." : written)) {
      repairs.add(SymbolRepair.CASE);
    }
    int value = place + 1;
    if (isDot(value)) {
      value++;
    } else if (dotted) {
      repairs.add(SymbolRepair.SEPARATOR);
    }
    out.append('(').append(place > 0 ? "Income sect." : label);
    for (int i = value; i < inner.size(); i++) {
      if (i == value && !inner.get(i).blank()) {
        repairs.add(SymbolRepair.BLANK);
      }
      out.append(i == value ? " " : "").append(capitals(inner.get(i)));
    }
    out.append(')');
  }
}
