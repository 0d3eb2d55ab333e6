package org.chaptereight.text;

/**
 * The six official and working languages of the Security Council, in the order the rule lists them.
 *
 * @see <a href="https://main.un.org/securitycouncil/en/content/provisional-rules-procedure">
 *     Provisional Rules of Procedure of the Security Council, rule 41</a>
 */
public enum UnLanguage {
  /** Arabic, written from right to left. */
  ARABIC("ar"),
  /** Chinese. */
  CHINESE("zh"),
  /** English. */
  ENGLISH("en"),
  /** French. */
  FRENCH("fr"),
  /** Russian. */
  RUSSIAN("ru"),
  /** Spanish. */
  SPANISH("es");

  private final LanguageTag tag;

  UnLanguage(String tag) {
    this.tag = LanguageTag.of(tag);
  }

  /** The BCP 47 tag of the language. */
  public LanguageTag tag() {
    return tag;
  }
}
