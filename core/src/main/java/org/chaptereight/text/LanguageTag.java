package org.chaptereight.text;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chaptereight.code.Characters;
import org.chaptereight.code.Code;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.code.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A language as BCP 47 names it: {@code ar}, {@code zh-Hant}, {@code sr-Latn-RS}.
 *
 * <p>A tag is well-formed by RFC 5646 and kept in the case that RFC recommends (section 2.1.1), so
 * {@code of("ZH-hant").toString()} is {@code zh-Hant}; a grandfathered tag becomes the one that is
 * preferred today, {@code tlh} for {@code i-klingon}. Extensions that begin with a digit, of which
 * none is registered, are refused, and so is one that is there twice. The natural order puts the
 * six official languages of the United Nations first, in the order of {@link UnLanguage}, and the
 * others after them by their text.
 */
public final class LanguageTag extends Code<LanguageTag> implements Comparable<LanguageTag> {

  /** The most characters that a tag can have; RFC 5646 (section 4.4.1) asks for 35 at least. */
  public static final int MAX_LENGTH = 100;

  private static final ImmutableList<String> OFFICIAL =
      ImmutableList.of("ar", "zh", "en", "fr", "ru", "es");

  private static final ImmutableMap<String, LanguageTag> SHARED =
      Maps.toMap(OFFICIAL, tag -> new LanguageTag(tag, OFFICIAL.indexOf(tag)));

  /** ISO 15924 codes of the scripts that are written from right to left. */
  private static final ImmutableSet<String> RIGHT_TO_LEFT_SCRIPTS =
      ImmutableSet.of(
          "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /**
   * Languages whose usual script is one of these, by the likely subtags of Unicode CLDR; the
   * varieties of Arabic are there because they replace {@code ar-arz} and the like in canonical
   * tags.
   */
  private static final ImmutableSet<String> RIGHT_TO_LEFT_LANGUAGES =
      ImmutableSet.copyOf(
          ("aao abh abv acm acq acw acx acy adf aeb aec afb aii apc apd ar arc arq ars ary arz auz"
                  + " avl ayh ayl ayn ayp azb bal bcc bgn bqi ckb cld dv fa fia gbz gju gjk"
                  + " glk haz he hnd hno jpr jrb khw ks lad lki lrc luz mid mzn myz"
                  + " nqo ota pbt pga phr pnb prs prd ps rhg sam scl sd sdh shu skr sqo ssh swb syc"
                  + " syr trw ug ur ush wni xco yi ydd")
              .split(" "));

  /** The place among the official languages, or their number for any other. */
  private final int rank;

  private LanguageTag(String tag, int rank) {
    super(tag);
    this.rank = rank;
  }

  /**
   * Reads a tag.
   *
   * @throws IllegalArgumentException if the text is not a well-formed BCP 47 tag, or is longer than
   *     {@value #MAX_LENGTH}
   */
  public static LanguageTag of(String tag) {
    LanguageTag shared = SHARED.get(requireNonNull(tag, "tag"));
    if (shared != null) {
      return shared;
    }
    if (tag.length() > MAX_LENGTH || repeatsExtension(tag)) {
      throw refused(tag, null);
    }
    String canonical;
    try {
      canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw refused(tag, e);
    }
    if (tag.isEmpty() || canonical.equals("und")) {
      throw refused(tag, null);
    }
    shared = SHARED.get(canonical);
    return shared != null ? shared : new LanguageTag(canonical, OFFICIAL.size());
  }

  /** Whether an extension is there twice; of such, a Locale silently drops the second. */
  private static boolean repeatsExtension(String tag) {
    Set<String> extensions = new HashSet<>();
    for (String subtag : Splitter.on('-').split(Ascii.toLowerCase(tag))) {
      if (subtag.equals("x")) {
        return false; // The rest is private.
      }
      if (subtag.length() == 1 && !extensions.add(subtag)) {
        return true;
      }
    }
    return false;
  }

  private static IllegalArgumentException refused(String tag, @Nullable Throwable cause) {
    return new InvalidValueException(
        Reason.of(
            "language.form",
            "{text} is not a language tag of BCP 47, such as \"ar\" or \"zh-Hant\"",
            "text",
            Characters.quote(tag)),
        cause);
  }

  /** The direction in which the language is read: by its script if the tag names one. */
  public TextDirection direction() {
    Locale locale = Locale.forLanguageTag(toString());
    String script = locale.getScript();
    boolean rightToLeft =
        script.isEmpty()
            ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.toLanguageTag().split("-", 2)[0])
            : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    return rightToLeft ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
  }

  /**
   * The next wider tag, as the lookup of RFC 4647 (section 3.4) cuts it: {@code zh-Hant} for {@code
   * zh-Hant-TW}, and nothing for {@code zh}.
   */
  Optional<LanguageTag> wider() {
    String tag = toString();
    int cut = tag.lastIndexOf('-');
    while (cut > 1 && tag.charAt(cut - 2) == '-') {
      cut -= 2;
    }
    // A private tag, such as x-mine, has nothing before its one letter, and und is no language.
    return cut < 2 || tag.substring(0, cut).equals("und")
        ? Optional.empty()
        : Optional.of(of(tag.substring(0, cut)));
  }

  @Override
  public int compareTo(LanguageTag other) {
    return rank != other.rank ? Integer.compare(rank, other.rank) : super.compareTo(other);
  }
}
