package org.chaptereight.json.wire;

import java.util.function.Consumer;
import java.util.function.Function;

/** A JSON library: what serves the two ports. */
public interface JsonLibrary {

  /**
   * Opens a document and reads it.
   *
   * @param read does the reading; what it throws is thrown here
   */
  <R> R read(Utf8Document document, ReadSettings settings, Function<In, R> read);

  /** Writes a document in UTF-8: in one line, or indented and with a line feed at the end. */
  byte[] write(Consumer<Out> document, boolean indented);
}
