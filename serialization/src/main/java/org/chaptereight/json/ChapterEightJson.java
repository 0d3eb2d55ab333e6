package org.chaptereight.json;

import org.chaptereight.json.table.Dossiers;

/**
 * Reads dossiers and what they are made of from JSON, and writes them to it.
 *
 * <p>A document is UTF-8; a byte order mark before it is dropped. Fields may be in any order. Two
 * ways of reading differ in what they make of what the format does not know: {@link #strict}
 * refuses it, {@link #lenient} keeps it and gives it back.
 *
 * <p>Writing is deterministic: equal values have equal bytes, with the fields in one order. What
 * was written is read as an equal value.
 *
 * <pre>{@code
 * Dossier dossier = ChapterEightJson.strict().readDossier(Path.of("eurasia-2016.json"));
 * String json = ChapterEightJson.strict().indented().toJson(dossier);
 * DateInterval during = ChapterEightJson.strict().read(DateInterval.class, "{\"from\":\"2010\"}");
 * }</pre>
 */
public final class ChapterEightJson {

  private ChapterEightJson() {}

  /** Reads strictly, and writes in one line. */
  public static StrictJson strict() {
    return StrictJson.STANDARD;
  }

  /**
   * Reads what a later version of the format may have written: keeps fields and kinds of records
   * that are unknown here, and gives them back.
   */
  public static LenientJson lenient() {
    return strict().lenient();
  }

  /**
   * Returns the JSON Schema of the documents that are read and written here, in UTF-8, indented; it
   * is the resource {@code chaptereight-1.0.schema.json} beside this class.
   *
   * <p>What is written here validates against it. A document that does need not be read here: a
   * date that does not exist, a text that is no symbol, an interval that ends before it starts are
   * beyond it.
   *
   * @see <a href="https://json-schema.org/draft/2020-12/release-notes">JSON Schema 2020-12</a>
   */
  public static byte[] schema() {
    return strict().indented().writeTree(Dossiers.schema());
  }
}
