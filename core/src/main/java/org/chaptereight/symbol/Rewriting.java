package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.chaptereight.symbol.SymbolRegistry.OrganWord;
import org.jspecify.annotations.Nullable;

/** Writes the tokens of a text as the grammar of symbols would have them, from left to right. */
final class Rewriting {

  private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("st", "nd", "rd", "th");

  /** Ad hoc committees and conferences were numbered to a few hundred, other bodies to less. */
  private static final int MOST_COMMITTEES = 400;

  private static final int MOST_BODIES = 30;

  private final List<Token> tokens;
  private final SymbolRegistry registry;
  private final Set<SymbolRepair> repairs;
  private final StringBuilder out = new StringBuilder();

  private @Nullable WordTable<Word> words;
  private @Nullable Word series;
  private @Nullable Word latest;
  private boolean principal;
  private boolean bodies;
  private int at;

  private Rewriting(List<Token> tokens, SymbolRegistry registry, Set<SymbolRepair> repairs) {
    this.tokens = tokens;
    this.registry = registry;
    this.repairs = repairs;
  }

  static String of(List<Token> tokens, SymbolRegistry registry, Set<SymbolRepair> repairs) {
    return new Rewriting(tokens, registry, repairs).rewrite();
  }

  private String rewrite() {
    organ();
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.isWord()) {
        word(token);
      } else if (token.isNumber()) {
        number(token);
      } else if (token.isSign('(')) {
        at = new Parentheses(tokens, at, repairs).rewrite(out, isEnclosed(), isResolution());
      } else if (token.isSign('-') && startsSymbol(at + 1)) {
        at++;
        out.append('-');
        organ();
      } else {
        sign(token);
      }
    }
    return out.toString();
  }

  private boolean isEnclosed() {
    return latest != null && latest.body != null && latest.body.enclosed;
  }

  private boolean isResolution() {
    return series != null && series.code.equals("RES");
  }

  /** The token at a place, or one that is nothing. */
  private Token token(int i) {
    return i < tokens.size() ? tokens.get(i) : NONE;
  }

  private static final Token NONE = new Token(Token.Type.SIGN, "\0", false);

  private boolean startsSymbol(int i) {
    return token(i).isWord()
        && token(i + 1).isSign('/')
        && registry.organs().findIgnoringCase(token(i).text()) != null;
  }

  private void organ() {
    OrganWord organ =
        token(at).isWord() ? registry.organs().findIgnoringCase(token(at).text()) : null;
    words = organ == null ? null : organ.words;
    principal = organ != null && SymbolOrder.isPrincipal(organ.code);
    bodies = false;
    series = null;
    latest = null;
    if (organ != null) {
      spelled(organ.code, token(at++));
      if (token(at).isSign('(') && organ.enclosed) {
        at = new Parentheses(tokens, at, repairs).rewrite(out, true, false);
      }
    }
  }

  /** Writes a word as the registry has it. */
  private void spelled(String code, Token token) {
    if (token.blank() && out.length() > 0) {
      repairs.add(SymbolRepair.BLANK);
    }
    if (!token.text().equals(code)) {
      repairs.add(SymbolRepair.CASE);
    }
    out.append(code);
  }

  private void sign(Token token) {
    at++;
    if (token.isSign('/')) {
      if (endsWith('/')) {
        repairs.add(SymbolRepair.SLASH);
        return;
      }
      series = latest != null && latest.series != null ? latest : series;
    }
    if (token.blank() || token(at).blank()) {
      repairs.add(SymbolRepair.BLANK);
    }
    out.append(token.text());
  }

  private boolean endsWith(char c) {
    return out.length() > 0 && out.charAt(out.length() - 1) == c;
  }

  private void number(Token token) {
    at++;
    latest = null;
    if (token.blank() && out.length() > 0) {
      repairs.add(SymbolRepair.BLANK);
      char before = out.charAt(out.length() - 1);
      if (SymbolScanner.isDigit(before) || SymbolScanner.isLetter(before)) {
        // Two numbers never become one, and a number after a body is not one after a slash.
        out.append(' ');
      }
    }
    out.append(token.text());
    if (token(at).isWord()
        && !token(at).blank()
        && ORDINALS.contains(Ascii.toLowerCase(token(at).text()))) {
      at++;
      repairs.add(SymbolRepair.FORM);
    }
    if (token(at).isSign('.') && token(at + 1).isWord()) {
      at++;
      repairs.add(SymbolRepair.SEPARATOR);
      out.append('/');
    }
  }

  private void word(Token token) {
    String text = token.text();
    if ((token.is("S") || token.is("ES"))
        && token(at + 1).isSign('-')
        && token(at + 2).isNumber()
        && endsWith('/')) {
      at += 2;
      spelled(Ascii.toUpperCase(text), token);
      out.append('-');
      return;
    }
    SymbolModifier.Kind modifier = LenientWords.modifier(text);
    if (modifier != null) {
      modifier(modifier, token);
    } else if (LenientWords.isResumption(text)) {
      resumption(token);
    } else if (LenientWords.isBareRemark(text) && at + 1 == tokens.size()) {
      at++;
      repairs.add(SymbolRepair.REMARK);
    } else {
      term(token);
    }
  }

  /** A resumption without parentheses. */
  private void resumption(Token token) {
    List<Token> rest = tokens.subList(at, tokens.size());
    int length = Resumption.length(rest);
    out.append(' ');
    if (length == 0) {
      out.append(token.text());
      at++;
      return;
    }
    repairs.add(SymbolRepair.PARENTHESES);
    Resumption.write(rest.subList(0, length), out, repairs);
    at += length;
  }

  private void modifier(SymbolModifier.Kind kind, Token token) {
    at++;
    if (!endsWith('/')) {
      repairs.add(SymbolRepair.SEPARATOR);
      out.append('/');
    }
    boolean whole = !kind.code().equalsIgnoreCase(token.text());
    if (whole) {
      repairs.add(SymbolRepair.FORM);
    }
    spelled(kind.code(), new Token(Token.Type.WORD, whole ? kind.code() : token.text(), false));
    if (kind != SymbolModifier.Kind.SUMMARY) {
      joined('.');
    }
  }

  /** Writes what joins a word to the number that follows, if one does. */
  private void joined(char separator) {
    Token next = token(at);
    boolean sign = next.isSign('.') || next.isSign('/');
    Token number = sign ? token(at + 1) : next;
    boolean apart = !sign && number.blank();
    if (!number.isNumber() || (apart && separator == '/' && !isSlashed())) {
      return;
    }
    at += sign ? 1 : 0;
    if (!next.isSign(separator)) {
      repairs.add(SymbolRepair.SEPARATOR);
    }
    if (next.blank() || number.blank()) {
      repairs.add(SymbolRepair.BLANK);
    }
    out.append(separator);
  }

  private boolean isSlashed() {
    return latest != null && latest.series != null && latest.series.slashed;
  }

  private void term(Token token) {
    at++;
    Word word = words == null ? null : words.findIgnoringCase(token.text());
    if (words != null && token(at).isSign('.') && token(at + 1).isWord()) {
      Word whole = words.findIgnoringCase(token.text() + "." + token(at + 1).text());
      if (whole != null) {
        String written = token.text() + "." + token(at + 1).text();
        at += 2;
        word = whole;
        spelled(whole.code, new Token(Token.Type.WORD, written, token.blank()));
        latest = whole;
        return;
      }
    }
    if (word == null || !endsWith('/')) {
      plain(token);
      return;
    }
    spelled(word.code, token);
    latest = word;
    series = word.series != null ? word : series;
    words = word.after != null ? word.after : words;
    if (token.text().equals("l") && token(at).isNumber() && !token(at).blank()) {
      // Joined to a number, a small l may be the digit 1.
      return;
    }
    joined(word);
  }

  /** Writes what joins a word to its number, where what was written leaves one way only. */
  private void joined(Word word) {
    boolean dot =
        (word.body != null && word.body.dotted) || (word.series != null && word.series.dotted);
    boolean slash =
        word.session || (word.series != null && (word.series.slashed || word.series.cased));
    boolean bare = word.body != null && word.body.bare;
    Token next = token(at);
    if (word.body != null && next.isSign('.') && token(at + 1).isWord()) {
      // SER.A, CONF.VIII
      out.append('.');
      spelled(Ascii.toUpperCase(token(at + 1).text()), token(at + 1));
      at += 2;
    } else if (next.isSign('.')) {
      joinedBy(dot ? '.' : '/', dot || !bare);
    } else if (next.isSign('/')) {
      joinedBy('.', dot && !slash && !bare && isNumberOf(word, token(at + 1)));
    } else {
      joinedBy(
          dot && !isSlashedFirst(word) ? '.' : '/',
          !bare && (dot != slash || isSlashedFirst(word)));
    }
    bodies |= word.body != null && word.series == null;
  }

  /** Whether a number may be that of a body, and not the session or year that follows it. */
  private static boolean isNumberOf(Word word, Token number) {
    if (word.body == null || !number.isNumber()) {
      // S/R/1325 may be a resolution.
      return !word.code.equals("R");
    }
    boolean many = word.code.equals("AC") || word.code.equals("CONF");
    return number.text().length() <= (many ? 3 : 2)
        && Integer.parseInt(number.text()) <= (many ? MOST_COMMITTEES : MOST_BODIES);
  }

  /** {@code S/INF/70}, where only bodies, and other organs, have a dot in its place. */
  private boolean isSlashedFirst(Word word) {
    return principal
        && word.series != null
        && word.series.slashed
        && (word.code.equals("NGO") || (word.code.equals("INF") && !bodies));
  }

  private void joinedBy(char separator, boolean told) {
    if (told) {
      joined(separator);
    }
  }

  /** A word that the registry does not have: a letter, a country, or what cannot be helped. */
  private void plain(Token token) {
    String text = token.text();
    // As above: a small l or o may be a digit.
    boolean digit = !token.blank() && (text.equals("l") || text.equals("o"));
    boolean letter = text.length() == 1 && !digit && isResolution() && out.length() > 0;
    if (letter && SymbolScanner.isDigit(out.charAt(out.length() - 1))) {
      out.append(' ');
      spelled(Ascii.toUpperCase(text), new Token(Token.Type.WORD, text, false));
      return;
    }
    boolean capitals = text.length() == 3 || LenientWords.roman(text) > 0;
    if (token.blank()) {
      out.append(' ');
    }
    if (capitals && endsWith('/')) {
      spelled(Ascii.toUpperCase(text), new Token(Token.Type.WORD, text, false));
    } else {
      out.append(text);
    }
  }
}
