package org.chaptereight.provenance;

import java.util.List;
import org.chaptereight.code.OpenCode;
import org.chaptereight.code.Vocabulary;

/** A list or register that gives identifiers of its own. An open vocabulary. */
public final class IdentifierScheme extends OpenCode<IdentifierScheme> {

  /** The codes of two letters of ISO 3166-1; some were used for two States, one after the other. */
  public static final IdentifierScheme ISO_3166_1_ALPHA_2 =
      new IdentifierScheme("ISO_3166_1_ALPHA_2");

  /** The codes of three digits of the standard M49 of the United Nations. */
  public static final IdentifierScheme UN_M49 = new IdentifierScheme("UN_M49");

  /** The items of Wikidata, such as {@code Q1065}. */
  public static final IdentifierScheme WIKIDATA = new IdentifierScheme("WIKIDATA");

  /** The descriptors of the UNBIS Thesaurus, in English. */
  public static final IdentifierScheme UNBIS = new IdentifierScheme("UNBIS");

  /** The goals and targets of the 2030 Agenda for Sustainable Development, such as {@code 16.1}. */
  public static final IdentifierScheme SDG = new IdentifierScheme("SDG");

  /** The registration numbers of the United Nations Treaty Series. */
  public static final IdentifierScheme UNTS = new IdentifierScheme("UNTS");

  private static final Vocabulary<IdentifierScheme> KNOWN =
      Vocabulary.of(List.of(ISO_3166_1_ALPHA_2, UN_M49, WIKIDATA, UNBIS, SDG, UNTS));

  private IdentifierScheme(String text) {
    super(text);
  }

  /**
   * Reads a code; one that is not known here is kept.
   *
   * @throws IllegalArgumentException if the text is not a code (see {@link OpenCode})
   */
  public static IdentifierScheme of(String text) {
    return KNOWN.resolve(text, IdentifierScheme::new);
  }

  @Override
  public Vocabulary<IdentifierScheme> vocabulary() {
    return KNOWN;
  }
}
