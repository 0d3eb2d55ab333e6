package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes a text apart into words, numbers and signs of ASCII, after it has freed it from what was
 * around the symbol.
 */
final class Spelling {

  private static final String AROUND =
      "\"'“”‘’‚‛„‟«»‹›`´.,;:-‐‑‒–—―−?!<>•‣◦▪●·⁃　،؛؟。、，；：．《》〈〉「」『』【】〔〕";

  /** Parentheses, of which one that opens stands before the one that closes. */
  private static final String PARENTHESES = "()（）[]{}";

  private static final String NOT_BEFORE = "-‐‑‒–—―−.*";

  /**
   * What is said before a symbol, each word of it; a word of letters without case needs no blank.
   */
  private static final ImmutableList<String> LEADS =
      ImmutableList.copyOf(
          ("un|u.n|united nations|onu|nations unies|naciones unidas|оон|联合国|الأمم المتحدة"
                  + "|doc|undoc|document|documento|документ|док|文件|وثيقة|الوثيقة"
                  + "|symbol|symbole|cote|signatura|文号|الرمز|no|nº|n°|№|ref"
                  + "|resolution|résolution|resolución|резолюция|قرار|القرار|决议"
                  + "|see also|see|e.g|cf|ibid|id.|voir aussi|voir|véase|см|参见|另见|见|انظر|第")
              .split("[|]", -1));

  private static final String AFTER_LEADS = ".,:：";
  private static final ImmutableList<String> TAILS = ImmutableList.of("号文件", "号");
  private static final ImmutableList<String> FILES =
      ImmutableList.of(".pdf", ".docx", ".doc", ".xml", ".html", ".htm", ".txt");

  private final Set<SymbolRepair> repairs = EnumSet.noneOf(SymbolRepair.class);
  private final String text;

  Spelling(String original) {
    String inner = around(original.strip());
    String address = PublicAddress.symbolIn(inner);
    if (address != null) {
      repairs.add(SymbolRepair.ADDRESS);
      inner = withoutEnding(address.strip());
    }
    text = lead(around(fileName(ascii(lead(inner)))));
  }

  /** The text in ASCII as far as that goes, with single blanks. */
  String text() {
    return text;
  }

  /** What was changed. */
  Set<SymbolRepair> repairs() {
    return repairs;
  }

  /** Whether something before the symbol was left out. */
  boolean isCut() {
    return repairs.contains(SymbolRepair.ADDRESS) || repairs.contains(SymbolRepair.LEAD);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private String ascii(String from) {
    String known = LookAlikes.inLatin(from);
    if (!known.equals(from)) {
      repairs.add(SymbolRepair.CHARACTER);
    }
    StringBuilder to = new StringBuilder(known.length());
    boolean blank = false;
    for (int i = 0; i < known.length(); ) {
      int c = known.codePointAt(i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        if (blank || c != ' ') {
          repairs.add(SymbolRepair.BLANK);
        }
        blank = true;
        continue;
      }
      PlainCharacter plain = PlainCharacter.of(c);
      if (plain.repair() != null) {
        repairs.add(plain.repair());
      }
      if (plain.isNothing()) {
        continue;
      }
      if (blank && to.length() > 0) {
        to.append(' ');
      }
      blank = false;
      to.appendCodePoint(plain.codePoint());
    }
    return to.toString();
  }

  /** {@code S_RES_2319(2016)-EN.pdf} holds a symbol that a file name cannot have. */
  private String fileName(String from) {
    if (from.indexOf('_') < 0 || from.indexOf('/') >= 0) {
      return from;
    }
    String name = withoutEnding(from);
    int hyphen = name.lastIndexOf('-');
    String ending = name.substring(hyphen + 1);
    if (hyphen > 0 && (LenientWords.isLanguageCode(ending) || JobNumber.is(ending))) {
      name = name.substring(0, hyphen);
    }
    repairs.add(SymbolRepair.ADDRESS);
    return name.replace('_', '/');
  }

  private static String withoutEnding(String name) {
    for (String file : FILES) {
      if (Ascii.toLowerCase(name).endsWith(file)) {
        return name.substring(0, name.length() - file.length());
      }
    }
    return name;
  }

  /** Without the marks around it, and without parentheses that hold all of it. */
  private String around(String from) {
    int start = 0;
    int end = from.length();
    boolean more = true;
    boolean marks = false;
    while (more && start < end) {
      more = false;
      char first = from.charAt(start);
      char last = from.charAt(end - 1);
      if (AROUND.indexOf(last) >= 0 || isBlank(last)) {
        end--;
        more = true;
        marks |= !isBlank(last);
      } else if (isBlank(first) || isMarkBefore(from, start, end)) {
        start++;
        more = true;
        marks |= !isBlank(first);
      } else if (isPair(first, last) && from.indexOf(last, start) == end - 1) {
        start++;
        end--;
        more = true;
        marks = true;
      }
    }
    if (marks) {
      repairs.add(SymbolRepair.PUNCTUATION);
    }
    return from.substring(start, end);
  }

  /** Whether a mark is before the symbol; a dash, a dot or a star is one if a blank is next. */
  private static boolean isMarkBefore(String text, int start, int end) {
    char c = text.charAt(start);
    if (NOT_BEFORE.indexOf(c) >= 0) {
      return start + 1 < end && isBlank(text.charAt(start + 1));
    }
    return AROUND.indexOf(c) >= 0;
  }

  private static boolean isPair(char first, char last) {
    int place = PARENTHESES.indexOf(first);
    return place >= 0 && place % 2 == 0 && PARENTHESES.charAt(place + 1) == last;
  }

  private String lead(String from) {
    String rest = from;
    for (int end = leadEnd(rest); end > 0; end = leadEnd(rest)) {
      repairs.add(SymbolRepair.LEAD);
      rest = around(rest.substring(end).strip());
    }
    for (String tail : TAILS) {
      if (rest.endsWith(tail)) {
        repairs.add(SymbolRepair.LEAD);
        return rest.substring(0, rest.length() - tail.length()).strip();
      }
    }
    return rest;
  }

  /** Where the word that leads ends, with the mark that belongs to it; 0 if there is none. */
  private static int leadEnd(String text) {
    for (String lead : LEADS) {
      int end = lead.length();
      if (text.length() > end + 1 && text.regionMatches(true, 0, lead, 0, end)) {
        char last = lead.charAt(end - 1);
        char next = text.charAt(end);
        if (AFTER_LEADS.indexOf(next) >= 0) {
          return end + 1;
        }
        if (isBlank(next) || last == '.' || !Character.isLowerCase(last)) {
          return end;
        }
      }
    }
    return 0;
  }
}
