package org.chaptereight.symbol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;

/** The address at which the United Nations publishes a document, by its symbol. */
final class PublicAddress {

  private static final String ROOT = "https://undocs.org/";
  private static final String UNRESERVED = "-._~/()*";

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
