package org.chaptereight.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaptereight.text.UnLanguage.ENGLISH;
import static org.chaptereight.text.UnLanguage.RUSSIAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.chaptereight.code.Reason;
import org.chaptereight.text.MultilingualText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MessageBundleTest {

  private static final Map<String, String> RESOURCES =
      Map.of(
          "ours_en.properties", "# ours\nB = It is {state}.\nA = Yes\n",
          "ours_ru.properties", "B = Это {state}.\n");

  private static @Nullable InputStream open(String resource) {
    String text = RESOURCES.get(resource);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void has_each_message_in_the_languages_that_have_it() {
    MessageBundle bundle = MessageBundle.read(MessageBundleTest::open, "ours");
    assertThat(bundle.keys()).containsExactly("A", "B");
    assertThat(bundle.message("A")).isEqualTo(MultilingualText.of(ENGLISH, "Yes"));
    assertThat(bundle.message("B"))
        .isEqualTo(
            MultilingualText.builder()
                .put(ENGLISH, "It is {state}.")
                .put(RUSSIAN, "Это {state}.")
                .build());
  }

  @Test
  void puts_arguments_in_the_place_of_their_names_in_each_language() {
    MessageBundle bundle = MessageBundle.read(MessageBundleTest::open, "ours");
    MultilingualText name =
        MultilingualText.builder().put(ENGLISH, "France").put(RUSSIAN, "Франция").build();
    assertThat(bundle.message("B", Argument.of("state", "FRA", name)))
        .isEqualTo(
            MultilingualText.builder()
                .put(ENGLISH, "It is France.")
                .put(RUSSIAN, "Это Франция.")
                .build());
    assertThat(bundle.message("B", Argument.of("other", "FRA")).in(ENGLISH))
        .hasToString("It is state.");
  }

  @Test
  void gives_a_rule_the_message_of_its_code() {
    MessageBundle bundle = MessageBundle.read(MessageBundleTest::open, "ours");
    Rule rule =
        Rule.of("B", Severity.INFO).says(bundle).on(Samples.DEBATES, (debate, examination) -> {});
    assertThat(rule.message()).isEqualTo(bundle.message("B"));
    Rule.Draft other = Rule.of("C", Severity.INFO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.says(bundle))
        .withMessage("there is no message C in ours");
  }

  @Test
  void refuses_a_name_without_resources() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageBundle.read(MessageBundleTest::open, "theirs"))
        .withMessage("there are no messages in theirs_*.properties");
  }

  @Test
  void tells_which_resource_cannot_be_read() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> MessageBundle.read(resource -> closed, "ours"))
        .withMessage("the messages ours_ar.properties cannot be read");
  }

  @Test
  void tells_a_reason_in_the_languages_that_have_words_for_it() {
    MessageBundle bundle = MessageBundle.read(MessageBundleTest::open, "ours");
    assertThat(bundle.words(Reason.of("B", "here: {state}", "state", "RUS")))
        .isEqualTo(
            MultilingualText.builder().put(ENGLISH, "here: RUS").put(RUSSIAN, "Это RUS.").build());
    assertThat(bundle.words(Reason.of("none", "no"))).isEqualTo(MultilingualText.of(ENGLISH, "no"));
  }

  private static MessageBundle ours(byte... english) {
    return MessageBundle.read(
        resource ->
            resource.equals("ours_en.properties") ? new ByteArrayInputStream(english) : null,
        "ours");
  }

  @Test
  void tells_which_resource_cannot_be_read_and_why() {
    assertThatThrownBy(() -> ours((byte) 'A', (byte) '=', (byte) 0xFF))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("the messages ours_en.properties cannot be read");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ours("A = \\u00zz".getBytes(UTF_8)))
        .withMessage("the messages ours_en.properties cannot be read: Malformed \\uxxxx encoding.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ours("A =".getBytes(UTF_8)))
        .withMessage("the message A in ours_en.properties is blank");
  }
}
