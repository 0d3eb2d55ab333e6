package org.chaptereight.json.wire;

import static java.util.Objects.requireNonNull;

/** The name of a field. */
public final class Name extends AdapterForm<Name> {

  private final String text;

  /** A name of printable ASCII. */
  public Name(String text) {
    this.text = requireNonNull(text, "text");
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
