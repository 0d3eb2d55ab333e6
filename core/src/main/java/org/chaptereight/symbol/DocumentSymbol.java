package org.chaptereight.symbol;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chaptereight.code.Code;
import org.chaptereight.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * The symbol of a United Nations document, such as {@code S/2016/867} or {@code S/RES/2320 (2016)}.
 *
 * <p>A symbol is components joined by {@code /}: an organ, perhaps bodies, a session or a year, a
 * series, a number, and modifiers. All language versions of a document share it.
 *
 * <table>
 * <caption>The forms of a symbol</caption>
 * <tr><th>form</th><th>era</th><th>example</th><th>parts</th></tr>
 * <tr><td>document of the Assembly</td><td>to 1975</td><td>{@code A/9601}</td>
 *     <td>organ A, number 9601</td></tr>
 * <tr><td></td><td>from 1976</td><td>{@code A/71/160}</td>
 *     <td>organ A, session 71, number 160</td></tr>
 * <tr><td>special session</td><td>from the 8th</td><td>{@code A/S-20/PV.1}</td>
 *     <td>organ A, special session 20, series PV, number 1</td></tr>
 * <tr><td>emergency special session</td><td>from the 6th</td><td>{@code A/ES-10/PV.37}</td>
 *     <td>organ A, emergency special session 10, series PV, number 37</td></tr>
 * <tr><td>resolution of the Assembly</td><td>sessions 1 to 30</td><td>{@code A/RES/217 A (III)}</td>
 *     <td>organ A, series RES, number 217, letter A, session 3</td></tr>
 * <tr><td></td><td>from 1976</td><td>{@code A/RES/46/36 L}</td>
 *     <td>organ A, series RES, session 46, number 36, letter L</td></tr>
 * <tr><td>main committee</td><td>from 1976</td><td>{@code A/C.3/71/L.5/Rev.1}</td>
 *     <td>organ A, body C.3, session 71, series L, number 5, Rev.1</td></tr>
 * <tr><td>Human Rights Council</td><td>from 2006</td><td>{@code A/HRC/DEC/OM/6/1}</td>
 *     <td>organ A, body HRC, series DEC, organizational session 6, number 1</td></tr>
 * <tr><td>document of the Council</td><td>to 1993</td><td>{@code S/24111}</td>
 *     <td>organ S, number 24111</td></tr>
 * <tr><td></td><td>from 1994</td><td>{@code S/2016/867}</td>
 *     <td>organ S, year 2016, number 867</td></tr>
 * <tr><td>resolution of the Council</td><td>all</td><td>{@code S/RES/2320 (2016)}</td>
 *     <td>organ S, series RES, number 2320, year 2016</td></tr>
 * <tr><td>presidential statement</td><td>from 1994</td><td>{@code S/PRST/2013/12}</td>
 *     <td>organ S, series PRST, year 2013, number 12</td></tr>
 * <tr><td>record of a meeting</td><td>all</td><td>{@code S/PV.7015 (Resumption 1)}</td>
 *     <td>organ S, series PV, number 7015, resumption 1</td></tr>
 * <tr><td>Economic and Social Council</td><td>from 1978</td><td>{@code E/RES/2016/1}</td>
 *     <td>organ E, series RES, year 2016, number 1</td></tr>
 * <tr><td>subsidiary bodies</td><td>all</td><td>{@code E/CN.4/Sub.2/AC.2/1987/WP.4}</td>
 *     <td>organ E, bodies CN.4, Sub.2 and AC.2, year 1987, series WP, number 4</td></tr>
 * <tr><td>Secretariat</td><td>all</td><td>{@code ST/SGB/2003/7}</td>
 *     <td>organ ST, series SGB, year 2003, number 7</td></tr>
 * <tr><td>treaty body</td><td>all</td><td>{@code CRC/C/RUS/CO/4-5}</td>
 *     <td>organ CRC, body C, country RUS, series CO, numbers 4 to 5</td></tr>
 * <tr><td>part of a document</td><td>all</td><td>{@code A/75/6 (Sect. 29A)/Corr.1}</td>
 *     <td>organ A, session 75, number 6, part Sect. 29A, Corr.1</td></tr>
 * <tr><td>reissue</td><td>all</td><td>{@code S/2002/129*}</td>
 *     <td>organ S, year 2002, number 129, one star</td></tr>
 * <tr><td>double symbol</td><td>all</td><td>{@code A/71/160-S/2016/621}</td>
 *     <td>the parts of A/71/160; {@link #symbols()} has both</td></tr>
 * </table>
 *
 * <p>{@link #of(String)} reads strictly; {@link SymbolReading} reads what people write. The text is
 * canonical: one blank before a parenthesis and before a letter, the number of a resumption, a
 * hyphen in a double symbol; and {@code of(symbol.toString()).equals(symbol)}. Which organs, bodies
 * and series there are is told by a {@link SymbolRegistry}. What is well-formed but doubtful, as
 * {@code S/2016}, is accepted: see {@link #doubts()}. Whether a document exists is not known here.
 *
 * <p>Two symbols are equal if their texts are. The natural order is that of a file: by organ (A, S,
 * E, T, ST, then the others by their names), bodies, serial numbers before sessions and years,
 * session, year, series, number and what follows. A symbol that only a registry of yours can read
 * comes after the others of its organ, and is filed by its text, in which figures count as numbers.
 * The order is consistent with equals, whatever the registries.
 *
 * @see <a href="https://research.un.org/en/docs/symbols">UN document symbols</a>
 */
public final class DocumentSymbol extends Code<DocumentSymbol>
    implements Comparable<DocumentSymbol> {

  /** The most characters that a symbol can have. */
  public static final int MAX_LENGTH = 128;

  private final String organ;
  private final ImmutableList<String> bodies;
  private final @Nullable String series;
  private final DocumentKind kind;
  private final @Nullable SessionKind sessionKind;
  private final int session;
  private final int year;
  private final @Nullable String country;
  private final int number;
  private final int numberTo;
  private final char letter;
  private final int resumption;
  private final @Nullable SymbolPart part;
  private final ImmutableList<SymbolModifier> modifiers;
  private final int reissue;

  /** The two symbols, if it is a double one. */
  private final ImmutableList<DocumentSymbol> pair;

  /** Whether the words of the library were enough to read it; the order is by those. */
  private final boolean shipped;

  /** The symbol of which the parts were read, or the pair of which the first has these parts. */
  DocumentSymbol(TailParser parts, ImmutableList<DocumentSymbol> pair, SymbolRegistry registry) {
    super(pair.isEmpty() ? parts.canonicalText() : pair.get(0) + "-" + pair.get(1));
    this.pair = pair;
    this.shipped = registry == SymbolRegistry.shipped();
    organ = parts.organ.code;
    bodies = parts.bodies;
    series = parts.series == null ? null : parts.series.code;
    kind = parts.kind();
    sessionKind = parts.sessionKind;
    session = parts.session;
    year = parts.year;
    country = parts.country;
    number = parts.number;
    numberTo = parts.numberTo;
    letter = parts.letter;
    resumption = parts.resumption;
    part = parts.part;
    modifiers = parts.modifiers;
    reissue = parts.reissue;
  }

  /**
   * Reads a symbol strictly, by the words of {@link SymbolRegistry#shipped()}.
   *
   * @throws IllegalArgumentException if the text is not a symbol; the message names the part that
   *     is wrong, where it is and what was expected
   */
  public static DocumentSymbol of(String symbol) {
    return of(symbol, SymbolRegistry.shipped());
  }

  /**
   * Reads a symbol strictly, by the words of a registry.
   *
   * @throws IllegalArgumentException if the text is not a symbol; the message names the part that
   *     is wrong, where it is and what was expected
   */
  public static DocumentSymbol of(String symbol, SymbolRegistry registry) {
    try {
      return SymbolParser.parse(requireNonNull(symbol, "symbol"), registry);
    } catch (Refusal refusal) {
      throw refusal.exception();
    }
  }

  /** The organ, or the body that has a series of its own: {@code A}, {@code S}, {@code CCPR}. */
  public String organ() {
    return organ;
  }

  /** The subsidiary bodies, from the first to the last: {@code CN.4}, {@code Sub.2}. */
  public List<String> bodies() {
    return bodies;
  }

  /** The series: {@code RES}, {@code PV}, {@code L}; none for a plain document. */
  public Optional<String> series() {
    return Optional.ofNullable(series);
  }

  /** What the series, or the body, tells of the document. */
  public DocumentKind kind() {
    return kind;
  }

  /** The kind of the session, if there is one. */
  public Optional<SessionKind> sessionKind() {
    return Optional.ofNullable(sessionKind);
  }

  /** The session; that of {@code A/RES/377 (V)} is 5. */
  public OptionalInt session() {
    return positive(session);
  }

  /** The year, if the symbol tells it. */
  public OptionalInt year() {
    return positive(year);
  }

  /** The code of the country that a treaty body, or a review, is concerned with. */
  public Optional<String> country() {
    return Optional.ofNullable(country);
  }

  /**
   * The number of the document; the first, if it has several, as {@code CO/4-5}; 0 if its last
   * component is a country, as {@code FCCC/ARR/2016/AUS}.
   */
  public int number() {
    return number;
  }

  /** The last number, if the document has several, as {@code CO/4-5}. */
  public OptionalInt numberTo() {
    return positive(numberTo);
  }

  /** The letter of one of several resolutions with one number: {@code A/RES/46/36 L}. */
  public Optional<Character> letter() {
    return letter == 0 ? Optional.empty() : Optional.of(letter);
  }

  /** Which resumption of a meeting is recorded. */
  public OptionalInt resumption() {
    return positive(resumption);
  }

  /** The part of the document: {@code (Part I)}. */
  public Optional<SymbolPart> part() {
    return Optional.ofNullable(part);
  }

  /** What was done to the text, in order: {@code Rev.1}, {@code Add.2}. */
  public List<SymbolModifier> modifiers() {
    return modifiers;
  }

  /** How many stars there are: how often the document was reissued for technical reasons. */
  public int reissue() {
    return reissue;
  }

  private static OptionalInt positive(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The symbols of the document: this one, or the two of a double symbol. */
  public List<DocumentSymbol> symbols() {
    return pair.isEmpty() ? ImmutableList.of(this) : pair;
  }

  /** Whether both identify the same document: any symbol of the one is one of the other. */
  public boolean identifies(DocumentSymbol other) {
    return symbols().stream().anyMatch(other.symbols()::contains);
  }

  /**
   * Whether the symbol, or one of two, belongs to a series, given as the beginning that all symbols
   * of the series share, such as {@code S/PRST/} or {@code S/PV.}.
   */
  public boolean isIn(String beginning) {
    return toString().startsWith(beginning)
        || (!pair.isEmpty() && pair.get(1).toString().startsWith(beginning));
  }

  /**
   * When the session ran, from September to September; for the General Assembly and its main
   * committees only.
   *
   * <p>Session <i>n</i> opens in September of 1945 + <i>n</i> and ends the day before the next one
   * opens; the days are not told by the symbol. The first session was held from 10 January to 15
   * December 1946. Documents of a session may be issued before it opens.
   *
   * @return nothing for special sessions, for other bodies, and where there is no session
   */
  public Optional<DateInterval> sessionDates() {
    return SymbolFacts.sessionDates(this);
  }

  /**
   * The years that the document can be of, as its number tells: the year that the symbol has, the
   * two of a session of the General Assembly, or those between two serial numbers that are known.
   * Views on a communication are of the year in which it was registered, which the symbol has, or
   * of a later one. The years of a double symbol are those that both allow.
   *
   * @return nothing if nothing is known, or if the two of a double symbol contradict each other
   */
  public Optional<YearSpan> years() {
    return SymbolFacts.years(this);
  }

  /** What makes one doubt that this is the symbol that was meant; empty if nothing does. */
  public List<SymbolDoubt> doubts() {
    return SymbolFacts.doubts(this);
  }

  /**
   * Where the United Nations publishes the document, in whatever language the reader prefers:
   * {@code https://undocs.org/S/RES/2320(2016)}. Whether it does is not known here.
   */
  public URI address() {
    return PublicAddress.of(this);
  }

  /** Whether the words of the library were enough to read it. */
  boolean isShipped() {
    return shipped;
  }

  @Override
  public int compareTo(DocumentSymbol other) {
    return SymbolOrder.compare(this, other);
  }
}
