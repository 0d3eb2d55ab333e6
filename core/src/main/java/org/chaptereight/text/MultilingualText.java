package org.chaptereight.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chaptereight.code.InvalidValueException;

/**
 * One thing said in one or more languages.
 *
 * <p>The languages are in the natural order of their tags, whatever order they were given in: the
 * official languages of the United Nations first. Every text can be printed (see {@link PlainText})
 * and is kept to the code point.
 *
 * <pre>{@code
 * MultilingualText name = MultilingualText.builder()
 *     .put(UnLanguage.ENGLISH, "African Union")
 *     .put(UnLanguage.ARABIC, "الاتحاد الأفريقي")
 *     .build();
 * name.in(UnLanguage.ARABIC).direction();   // RIGHT_TO_LEFT
 * name.in(LanguageTag.of("sw")).language(); // en: there is no Swahili text
 * }</pre>
 */
public final class MultilingualText {

  private static final LanguageTag[] OFFICIAL =
      Stream.of(UnLanguage.values()).map(UnLanguage::tag).sorted().toArray(LanguageTag[]::new);

  private final LanguageTag[] languages;
  private final String[] texts;
  private final boolean directionalControls;

  private MultilingualText(LanguageTag[] languages, String[] texts, boolean directionalControls) {
    this.languages = languages;
    this.texts = texts;
    this.directionalControls = directionalControls;
  }

  /**
   * A text in one language.
   *
   * @throws IllegalArgumentException if the text cannot be printed
   */
  public static MultilingualText of(UnLanguage language, String text) {
    return builder().put(language, text).build();
  }

  /** Returns a builder without any text. */
  public static Builder builder() {
    return new Builder();
  }

  /** The languages there are texts in, in their natural order. */
  public List<LanguageTag> languages() {
    return ImmutableList.copyOf(languages);
  }

  /** Whether there is a text in each of the six official languages of the United Nations. */
  public boolean isInAllOfficialLanguages() {
    // The official languages come before all others.
    return languages.length >= OFFICIAL.length
        && Arrays.equals(languages, 0, OFFICIAL.length, OFFICIAL, 0, OFFICIAL.length);
  }

  /**
   * Whether a text opens or closes an embedding, an override or an isolate (UAX #9), and so could
   * leave one open. The marks that people write with do not.
   */
  public boolean hasDirectionalControls() {
    return directionalControls;
  }

  /** The text in this very language, if there is one. */
  public Optional<String> exactly(LanguageTag language) {
    int i = Arrays.binarySearch(languages, requireNonNull(language, "language"));
    return i < 0 ? Optional.empty() : Optional.of(texts[i]);
  }

  /** The text in an official language, or the best there is; see {@link #in(LanguageTag)}. */
  public Wording in(UnLanguage language) {
    return in(language.tag());
  }

  /**
   * The text in a language or, where there is none, the best there is: in the same language told
   * less exactly ({@code zh} for {@code zh-Hant}), else in English, else in the first language.
   *
   * <p>The wording says which language it is in.
   */
  public Wording in(LanguageTag language) {
    Optional<LanguageTag> candidate = Optional.of(language);
    while (candidate.isPresent()) {
      int i = Arrays.binarySearch(languages, candidate.get());
      if (i >= 0) {
        return wording(i);
      }
      candidate = candidate.get().wider();
    }
    return wording(Math.max(Arrays.binarySearch(languages, UnLanguage.ENGLISH.tag()), 0));
  }

  private Wording wording(int i) {
    return Wording.of(languages[i], texts[i]);
  }

  /** The texts in all languages, in the natural order of these. */
  public List<Wording> wordings() {
    ImmutableList.Builder<Wording> wordings = ImmutableList.builder();
    forEach((language, text) -> wordings.add(Wording.of(language, text)));
    return wordings.build();
  }

  /** Calls the action with each language and its text, in the natural order of the languages. */
  public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
    for (int i = 0; i < languages.length; i++) {
      action.accept(languages[i], texts[i]);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MultilingualText that
        && Arrays.equals(languages, that.languages)
        && Arrays.equals(texts, that.texts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(languages) + Arrays.hashCode(texts);
  }

  /** The texts with their languages: {@code {ar=…, en=…}}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    forEach(
        (tag, words) ->
            text.append(text.length() > 1 ? ", " : "").append(tag).append('=').append(words));
    return text.append('}').toString();
  }

  /** Collects the texts of one {@link MultilingualText}; not for use from several threads. */
  public static final class Builder {

    private LanguageTag[] languages = new LanguageTag[UnLanguage.values().length];
    private String[] texts = new String[languages.length];
    private int size;
    private boolean directionalControls;

    private Builder() {}

    /**
     * Adds the text in an official language.
     *
     * @throws IllegalArgumentException if the text cannot be printed, or there is one already
     */
    @CanIgnoreReturnValue
    public Builder put(UnLanguage language, String text) {
      return put(language.tag(), text);
    }

    /**
     * Adds the text in a language.
     *
     * @throws IllegalArgumentException if the text cannot be printed, or there is one already
     */
    @CanIgnoreReturnValue
    public Builder put(LanguageTag language, String text) {
      requireNonNull(language, "language");
      boolean controls = PlainText.requireTellingControls(text);
      int found = indexOf(language);
      if (found >= 0) {
        throw InvalidValueException.of(
            "text.again", "there is a text in \"{language}\" already", "language", language);
      }
      int at = -(found + 1);
      if (size == languages.length) {
        languages = Arrays.copyOf(languages, size * 2);
        texts = Arrays.copyOf(texts, size * 2);
      }
      System.arraycopy(languages, at, languages, at + 1, size - at);
      System.arraycopy(texts, at, texts, at + 1, size - at);
      languages[at] = language;
      texts[at] = text;
      directionalControls |= controls;
      size++;
      return this;
    }

    /** Whether there is a text in this very language. */
    public boolean contains(LanguageTag language) {
      return indexOf(requireNonNull(language, "language")) >= 0;
    }

    /** The index of a language, or {@code -(index + 1)} of where it belongs. */
    private int indexOf(LanguageTag language) {
      boolean isLast = size == 0 || languages[size - 1].compareTo(language) < 0;
      return isLast ? -(size + 1) : Arrays.binarySearch(languages, 0, size, language);
    }

    /** Whether there is no text yet. */
    public boolean isEmpty() {
      return size == 0;
    }

    /**
     * Makes the text.
     *
     * @throws IllegalStateException if there is no text in any language
     */
    public MultilingualText build() {
      if (size == 0) {
        throw new IllegalStateException("a text is in at least one language");
      }
      boolean official = Arrays.equals(languages, 0, size, OFFICIAL, 0, OFFICIAL.length);
      return new MultilingualText(
          official ? OFFICIAL : Arrays.copyOf(languages, size),
          Arrays.copyOf(texts, size),
          directionalControls);
    }
  }
}
