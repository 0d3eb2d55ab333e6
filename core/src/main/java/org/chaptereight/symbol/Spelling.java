package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart into words, numbers and signs of ASCII, after it has freed it from what was
 * around the symbol.
 */
final class Spelling {

  /** Letters of other scripts that look like capitals of ours, and those after them. */
  private static final String ALIKE = "АВЕКМНОРСТХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΧ";

  private static final String LATIN = "ABEKMHOPCTXISJABEZHIKMNOPTX";
  private static final String DASHES = "‐‑‒–—―−﹘﹣";
  private static final String STROKES = "\\⁄∕⧸";
  private static final String AROUND = "\"'“”‘’«»„`.,;:-?!<>";
  private static final ImmutableList<String> LEADS =
      ImmutableList.of(
          "un doc.", "u.n. doc.", "un doc", "un document", "document", "doc.", "doc", "resolution");
  private static final ImmutableList<String> HOSTS =
      ImmutableList.of("undocs.org/", "docs.un.org/", "www.undocs.org/");
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("ar", "zh", "en", "fr", "ru", "es", "de");
  private static final ImmutableList<String> FILES =
      ImmutableList.of(".pdf", ".docx", ".doc", ".xml", ".html", ".htm", ".txt");

  private final Set<SymbolRepair> repairs = EnumSet.noneOf(SymbolRepair.class);
  private String text;

  Spelling(String original) {
    text = ascii(address(original.strip()));
    text = fileName(text);
    text = lead(around(text));
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

  private static boolean startsWith(String text, String beginning) {
    return text.regionMatches(true, 0, beginning, 0, beginning.length());
  }

  private String address(String from) {
    String rest = from;
    for (String scheme : List.of("https://", "http://")) {
      rest = startsWith(rest, scheme) ? rest.substring(scheme.length()) : rest;
    }
    for (String host : HOSTS) {
      if (startsWith(rest, host)) {
        repairs.add(SymbolRepair.ADDRESS);
        String path = rest.substring(host.length());
        int slash = path.indexOf('/');
        boolean language =
            slash == 2 && LANGUAGES.contains(Ascii.toLowerCase(path.substring(0, 2)));
        String decoded = PublicAddress.decode(language ? path.substring(3) : path);
        return decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
      }
    }
    return from;
  }

  private String ascii(String from) {
    StringBuilder to = new StringBuilder(from.length());
    boolean blank = false;
    for (int i = 0; i < from.length(); ) {
      int c = from.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (blank || c != ' ') {
          repairs.add(SymbolRepair.BLANK);
        }
        blank = true;
        continue;
      }
      int plain = c < 0x7F ? plainAscii(c) : plain(c);
      if (plain < 0) {
        repairs.add(SymbolRepair.CHARACTER);
        continue;
      }
      if (blank && to.length() > 0) {
        to.append(' ');
      }
      blank = false;
      to.appendCodePoint(plain);
    }
    return to.toString();
  }

  private int plainAscii(int c) {
    return switch (c) {
      case '\\' -> changed(SymbolRepair.SLASH, '/');
      case '[', '{' -> changed(SymbolRepair.PARENTHESES, '(');
      case ']', '}' -> changed(SymbolRepair.PARENTHESES, ')');
      default -> c < ' ' ? -1 : c;
    };
  }

  /** The character of ASCII that is meant, -1 for nothing, or the character itself. */
  private int plain(int c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return changed(SymbolRepair.CHARACTER, c - 0xFEE0);
    }
    if (DASHES.indexOf(c) >= 0) {
      return changed(SymbolRepair.DASH, '-');
    }
    if (STROKES.indexOf(c) >= 0) {
      return changed(SymbolRepair.SLASH, '/');
    }
    int alike = ALIKE.indexOf(Character.toUpperCase(c));
    if (alike >= 0) {
      char latin = LATIN.charAt(alike);
      return changed(
          SymbolRepair.CHARACTER, Character.isLowerCase(c) ? Ascii.toLowerCase(latin) : latin);
    }
    int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
    if (digit >= 0) {
      return changed(SymbolRepair.CHARACTER, '0' + digit);
    }
    if (c == '∗' || c == '⁎') {
      return changed(SymbolRepair.CHARACTER, '*');
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> -1;
      default -> c;
    };
  }

  private int changed(SymbolRepair repair, int to) {
    repairs.add(repair);
    return to;
  }

  /** {@code S_RES_2319(2016)-EN.pdf} holds a symbol that a file name cannot have. */
  private String fileName(String from) {
    if (from.indexOf('_') < 0 || from.indexOf('/') >= 0) {
      return from;
    }
    String name = from;
    for (String file : FILES) {
      if (Ascii.toLowerCase(name).endsWith(file)) {
        name = name.substring(0, name.length() - file.length());
        break;
      }
    }
    int hyphen = name.lastIndexOf('-');
    if (hyphen > 0 && isLanguageOrJob(name.substring(hyphen + 1))) {
      name = name.substring(0, hyphen);
    }
    repairs.add(SymbolRepair.ADDRESS);
    return name.replace('_', '/');
  }

  private static boolean isLanguageOrJob(String ending) {
    if (LANGUAGES.contains(Ascii.toLowerCase(ending))) {
      return true;
    }
    int digits = 0;
    while (digits < ending.length() && SymbolScanner.isDigit(ending.charAt(digits))) {
      digits++;
    }
    return digits >= 6 && digits <= 8 && ending.length() - digits <= 1;
  }

  /** Without the marks around it, and without parentheses that hold all of it. */
  private String around(String from) {
    int start = 0;
    int end = from.length();
    boolean more = true;
    while (more && start < end) {
      more = false;
      char first = from.charAt(start);
      char last = from.charAt(end - 1);
      if (AROUND.indexOf(last) >= 0 || last == ' ') {
        end--;
        more = true;
      } else if ((AROUND.indexOf(first) >= 0 && first != '-' && first != '.') || first == ' ') {
        start++;
        more = true;
      } else if (first == '(' && last == ')' && from.indexOf(')', start) == end - 1) {
        start++;
        end--;
        more = true;
      }
    }
    if (end - start < from.length()) {
      repairs.add(SymbolRepair.PUNCTUATION);
    }
    return from.substring(start, end);
  }

  private String lead(String from) {
    String found = leadOf(from);
    if (found == null) {
      return from;
    }
    repairs.add(SymbolRepair.LEAD);
    return around(from.substring(found.length()));
  }

  private static @Nullable String leadOf(String text) {
    for (String lead : LEADS) {
      if (startsWith(text, lead)
          && text.length() > lead.length()
          && (text.charAt(lead.length()) == ' ' || lead.endsWith("."))) {
        return lead;
      }
    }
    return null;
  }
}
