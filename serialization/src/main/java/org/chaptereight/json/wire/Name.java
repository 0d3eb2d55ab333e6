package org.chaptereight.json.wire;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;

/** The name of a field. */
public final class Name extends AdapterForm<Name> {

  private final String text;

  /** As our own writer writes it behind another field: ASCII without escapes. */
  private final byte[] utf8;

  /** A name of printable ASCII. */
  public Name(String text) {
    this.text = requireNonNull(text, "text");
    this.utf8 = (",\"" + text + "\":").getBytes(StandardCharsets.US_ASCII);
  }

  /** {@code ,"name":}; without the comma, from its second byte on. */
  byte[] utf8() {
    return utf8;
  }

  @Override
  Name self() {
    return this;
  }

  @Override
  public String toString() {
    return text;
  }
}
