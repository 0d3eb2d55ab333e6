package org.chaptereight.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;

/**
 * The messages of the rules, by code.
 *
 * <p>They are read by language here, and not by {@code ResourceBundle}, because that falls back to
 * the language of the machine.
 */
final class Messages {

  private static final ImmutableMap<String, String> ENGLISH = read(UnLanguage.ENGLISH);

  private Messages() {}

  /** The message of the rule with a code, in the languages there is one. */
  static MultilingualText of(String code) {
    String english = ENGLISH.get(code);
    if (english == null) {
      throw new IllegalStateException("the rule " + code + " has no message");
    }
    return MultilingualText.of(UnLanguage.ENGLISH, english);
  }

  private static ImmutableMap<String, String> read(UnLanguage language) {
    String resource = "messages_" + language.tag() + ".properties";
    Properties messages = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + resource);
      }
      messages.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return Maps.fromProperties(messages);
  }
}
