package org.chaptereight.json.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the types and fields of the format say, in one English sentence without its full stop. */
final class Descriptions {

  private static final Properties TEXTS = read();

  private Descriptions() {}

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Descriptions.class.getResourceAsStream("descriptions.properties"))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /**
   * The description of a type, such as {@code Seat}, or of a field, such as {@code Seat.place}.
   *
   * @throws IllegalStateException if there is none
   */
  static String of(String what) {
    String text = TEXTS.getProperty(what);
    if (text == null) {
      throw new IllegalStateException("nothing says what %s is".formatted(what));
    }
    return text;
  }
}
