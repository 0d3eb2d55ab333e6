package org.chaptereight.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

  private static final ImmutableMap<UnLanguage, ImmutableMap<String, String>> ALL =
      Maps.toMap(Arrays.asList(UnLanguage.values()), Messages::read);

  private Messages() {}

  /** The message of the rule with a code, in the six official languages. */
  static MultilingualText of(String code) {
    MultilingualText.Builder message = MultilingualText.builder();
    ALL.forEach(
        (language, messages) -> {
          String text = messages.get(code);
          if (text == null) {
            throw new IllegalStateException(
                "the rule %s has no message in %s".formatted(code, language.tag()));
          }
          message.put(language, text);
        });
    return message.build();
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
