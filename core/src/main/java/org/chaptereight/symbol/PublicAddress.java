package org.chaptereight.symbol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The addresses at which the United Nations publishes a document, by its symbol. */
final class PublicAddress {

  private static final String ROOT = "https://undocs.org/";
  private static final String UNRESERVED = "-._~/()*";
  private static final ImmutableList<String> SCHEMES = ImmutableList.of("https://", "http://");

  /** Hosts at which the path is a symbol. */
  private static final ImmutableSet<String> BY_SYMBOL =
      ImmutableSet.of("undocs.org", "www.undocs.org", "docs.un.org");

  /** What a query calls the symbol. */
  private static final ImmutableSet<String> PARAMETERS =
      ImmutableSet.of("symbol", "finalsymbol", "ds", "s", "m");

  private PublicAddress() {}

  /** The address of the document, in whatever language the reader prefers. */
  static URI of(DocumentSymbol symbol) {
    StringBuilder address = new StringBuilder(ROOT);
    // The address has no blank before the year or the session of a resolution.
    String text = symbol.symbols().get(0).toString().replace(" (", "(");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SymbolScanner.isLetter(c) || SymbolScanner.isDigit(c) || UNRESERVED.indexOf(c) >= 0) {
        address.append(c);
      } else {
        address.append('%').append(Integer.toHexString(0x100 | c).substring(1));
      }
    }
    return URI.create(address.toString());
  }

  /**
   * The symbol in the path or in the query of an address of the United Nations, with its
   * percent-encoding undone; null if the text is no such address, or holds no symbol, or two.
   */
  static @Nullable String symbolIn(String text) {
    String rest = text;
    for (String scheme : SCHEMES) {
      rest =
          rest.regionMatches(true, 0, scheme, 0, scheme.length())
              ? rest.substring(scheme.length())
              : rest;
    }
    int slash = rest.indexOf('/');
    if (slash < 0) {
      return Ascii.toLowerCase(text).contains("%2f") ? symbolInDecoded(decode(text)) : null;
    }
    String host = Ascii.toLowerCase(rest.substring(0, slash));
    String path = before(rest.substring(slash + 1), '#');
    int mark = path.indexOf('?');
    String query = mark < 0 ? "" : path.substring(mark + 1);
    path = mark < 0 ? path : path.substring(0, mark);
    if (BY_SYMBOL.contains(host)) {
      String symbol = withoutLanguage(path);
      String first = Ascii.toLowerCase(before(symbol, '/'));
      if (!first.isEmpty() && !first.equals("home") && !first.equals("pdf")) {
        return decode(symbol.endsWith("/") ? symbol.substring(0, symbol.length() - 1) : symbol);
      }
    }
    boolean ours = host.equals("un.org") || host.endsWith(".un.org") || BY_SYMBOL.contains(host);
    return ours ? inQuery(query) : null;
  }

  private static String symbolInDecoded(String text) {
    String symbol = symbolIn(text);
    return symbol == null ? text : symbol;
  }

  private static String before(String text, char sign) {
    int end = text.indexOf(sign);
    return end < 0 ? text : text.substring(0, end);
  }

  private static String withoutLanguage(String path) {
    String language = before(path, '/');
    return language.length() == 2
            && language.length() < path.length()
            && LenientWords.isLanguageCode(language)
        ? path.substring(3)
        : path;
  }

  /** The symbol that a query tells, if it tells one alone. */
  private static @Nullable String inQuery(String query) {
    String found = null;
    for (String parameter : Splitter.on('&').split(query)) {
      int equals = parameter.indexOf('=');
      if (equals > 0 && PARAMETERS.contains(Ascii.toLowerCase(parameter.substring(0, equals)))) {
        // A plus stands for a blank, but joins a corrigendum too.
        String value = withoutLanguage(decode(parameter.substring(equals + 1).replace("+(", " (")));
        if (found != null && !found.equals(value)) {
          return null;
        }
        found = value;
      }
    }
    return found;
  }

  /** Undoes percent-encoding; what is no such encoding stays. */
  static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
    byte[] encoded = path.getBytes(UTF_8);
    for (int i = 0; i < encoded.length; i++) {
      int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(encoded[i + 2], 16) : -1;
      if (encoded[i] == '%' && low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(encoded[i]);
      }
    }
    return bytes.toString(UTF_8);
  }
}
