package org.chaptereight.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.chaptereight.code.Reason;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Messages by key, in the official languages: what resources such as {@code messages_ar.properties}
 * hold, in UTF-8.
 *
 * <pre>{@code
 * MessageBundle ours = MessageBundle.read(OurRules.class::getResourceAsStream, "messages");
 * Rule.of("OUR-RULE", Severity.WARNING).says(ours)…
 * }</pre>
 *
 * <p>Not a {@code ResourceBundle}, which falls back to the language of the machine.
 */
public final class MessageBundle {

  private final String name;
  private final ImmutableMap<String, MultilingualText> messages;

  private MessageBundle(String name, ImmutableMap<String, MultilingualText> messages) {
    this.name = name;
    this.messages = messages;
  }

  /**
   * Reads the resources {@code name_ar.properties}, {@code name_zh.properties} and so on, as far as
   * they exist.
   *
   * @param resources opens a resource, or gives null if there is none; as a rule {@code
   *     OurRules.class::getResourceAsStream}, which is allowed to read what your module holds
   * @throws IllegalArgumentException if there is no such resource, or one has a blank message or an
   *     escape that is none
   * @throws UncheckedIOException if one cannot be read, or is not UTF-8
   */
  public static MessageBundle read(Function<String, @Nullable InputStream> resources, String name) {
    requireNonNull(resources, "resources");
    requireNonNull(name, "name");
    TreeMap<String, MultilingualText.Builder> found = new TreeMap<>();
    for (UnLanguage language : UnLanguage.values()) {
      String resource = "%s_%s.properties".formatted(name, language.tag());
      texts(resources, resource)
          .forEach(
              (key, text) -> {
                checkArgument(
                    !((String) text).isBlank(), "the message %s in %s is blank", key, resource);
                found
                    .computeIfAbsent((String) key, any -> MultilingualText.builder())
                    .put(language, (String) text);
              });
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "there are no messages in %s_*.properties".formatted(name));
    }
    ImmutableMap.Builder<String, MultilingualText> messages = ImmutableMap.builder();
    found.forEach((key, text) -> messages.put(key, text.build()));
    return new MessageBundle(name, messages.buildOrThrow());
  }

  /**
   * The words for the reasons for which the types of the library refuse values.
   *
   * @see org.chaptereight.code.InvalidValueException
   */
  public static MessageBundle reasons() {
    return Reasons.BUNDLE;
  }

  private static final class Reasons {
    static final MessageBundle BUNDLE = read(MessageBundle.class::getResourceAsStream, "reasons");
  }

  private static Properties texts(
      Function<String, @Nullable InputStream> resources, String resource) {
    Properties texts = new Properties();
    try (InputStream in = resources.apply(resource)) {
      if (in != null) {
        // A decoder that refuses what is not UTF-8, where the name of the encoding would replace
        // it.
        texts.load(new InputStreamReader(in, UTF_8.newDecoder()));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the messages %s cannot be read: %s".formatted(resource, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the messages %s cannot be read".formatted(resource), e);
    }
    return texts;
  }

  /** The keys, sorted. */
  public Set<String> keys() {
    return messages.keySet();
  }

  /**
   * The message of a key, in the languages that have it.
   *
   * @throws IllegalArgumentException if no language has it
   */
  public MultilingualText message(String key) {
    MultilingualText message = messages.get(requireNonNull(key, "key"));
    if (message == null) {
      throw new IllegalArgumentException("there is no message %s in %s".formatted(key, name));
    }
    return message;
  }

  /**
   * The message of a key with arguments in the place of their names, in the languages that have it:
   * words to be an argument of another message.
   *
   * <pre>{@code
   * ours.message("office", Argument.of("kind", kind, words), Argument.of("organization", id));
   * }</pre>
   *
   * @throws IllegalArgumentException if no language has it, or an argument cannot be printed
   */
  public MultilingualText message(String key, Argument... arguments) {
    List<Argument> given = ImmutableList.copyOf(arguments);
    MultilingualText.Builder filled = MultilingualText.builder();
    message(key)
        .forEach(
            (language, text) ->
                filled.put(language, MessageTemplate.parse(language, text).print(given)));
    return filled.build();
  }

  /**
   * A reason in words: in English as it has them, and in the other languages that have a message
   * for its key; if there is none here, those of {@link #reasons()}. What runs against the
   * direction of the words is isolated, so that they can be printed as they are.
   */
  public MultilingualText words(Reason reason) {
    MultilingualText.Builder words = MultilingualText.builder();
    words.put(UnLanguage.ENGLISH, print(reason, reason.english(), UnLanguage.ENGLISH.tag()));
    MultilingualText ours = messages.get(reason.key());
    MultilingualText message = ours == null ? reasons().messages.get(reason.key()) : ours;
    if (message != null) {
      message.forEach(
          (language, text) -> {
            if (!language.equals(UnLanguage.ENGLISH.tag())) {
              words.put(language, print(reason, text, language));
            }
          });
    }
    return words.build();
  }

  private String print(Reason reason, String message, LanguageTag language) {
    return reason.in(
        message,
        argument ->
            argument instanceof Reason inner
                ? inner(words(inner).in(language), language)
                : Argument.of("", argument).in(language));
  }

  private static String inner(Wording words, LanguageTag language) {
    return words.direction() == language.direction()
        ? words.text()
        : Argument.isolated(words.text());
  }
}
