package org.chaptereight.symbol;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chaptereight.code.Characters;
import org.chaptereight.time.PartialDate;

/**
 * The name that the Akoma Ntoso documents of the United Nations give to a text, whatever its
 * language: {@code /akn/un/statement/deliberation/unsc/2023-12-21/2719-2023/}.
 *
 * <table>
 * <caption>Symbols and their names; the date is that of the document</caption>
 * <tr><th>symbol</th><th>body</th><th>number</th></tr>
 * <tr><td>{@code A/RES/75/11}</td><td>{@code unga}</td><td>{@code 75-11}</td></tr>
 * <tr><td>{@code A/RES/ES-10/24}</td><td>{@code unga}</td><td>{@code ES-10-24}</td></tr>
 * <tr><td>{@code S/RES/2719 (2023)}</td><td>{@code unsc}</td><td>{@code 2719-2023}</td></tr>
 * <tr><td>{@code S/PRST/2010/1}</td><td>{@code unsc}</td><td>{@code 2010-1}</td></tr>
 * <tr><td>{@code S/2023/212}</td><td>{@code unsc}</td><td>{@code 2023-212}</td></tr>
 * </table>
 *
 * <p>The last two have the same form, so a name can be that of two documents: see {@link #symbols}.
 * {@code parse(work.toString()).equals(work)}.
 *
 * @param body the body, in the name's own letters
 * @param date the date of the document
 * @param number the number, in the name's own form
 * @see <a href="https://github.com/UNxml">the documents</a>
 */
public record AkomaNtosoWork(String body, LocalDate date, String number) {

  private static final String ROOT = "/akn/un/statement/deliberation/";
  private static final String ASSEMBLY = "unga";
  private static final String COUNCIL = "unsc";
  private static final String MAIN = "!main/";

  /** There were never as many presidential statements in one year. */
  private static final int STATEMENTS = 100;

  /**
   * Keeps all.
   *
   * @throws IllegalArgumentException if no symbol has such a number in such a body
   */
  public AkomaNtosoWork {
    requireNonNull(body, "body");
    requireNonNull(date, "date");
    requireNonNull(number, "number");
    if (symbols(body, number).isEmpty()) {
      throw new IllegalArgumentException(
          "%s is not a number of %s: expected one as 75-11, ES-10-24, 2719-2023 or 2010-1"
              .formatted(Characters.quote(number), Characters.quote(body)));
    }
  }

  /**
   * The name of a resolution, a presidential statement or a draft.
   *
   * @return nothing if no document of the kind is known to have a name, or if the symbol has a
   *     letter, a modifier or a star, which no name tells
   */
  public static Optional<AkomaNtosoWork> of(DocumentSymbol symbol, LocalDate date) {
    requireNonNull(date, "date");
    String text = symbol.toString();
    String number = "";
    if (text.startsWith("A/RES/")) {
      number = text.substring("A/RES/".length()).replace('/', '-');
    } else if (text.startsWith("S/RES/")) {
      number = symbol.number() + "-" + symbol.year().orElse(0);
    } else if (text.startsWith("S/PRST/") || text.startsWith("S/")) {
      number = symbol.year().orElse(0) + "-" + symbol.number();
    }
    String body = symbol.organ().equals("A") ? ASSEMBLY : COUNCIL;
    return symbols(body, number).contains(symbol)
        ? Optional.of(new AkomaNtosoWork(body, date, number))
        : Optional.empty();
  }

  /**
   * Reads a name; that of the main part of the work, which ends in {@code !main/}, is the same.
   *
   * @throws IllegalArgumentException if the text is not such a name
   */
  public static AkomaNtosoWork parse(String iri) {
    String rest = requireNonNull(iri, "iri");
    rest = rest.endsWith(MAIN) ? rest.substring(0, rest.length() - MAIN.length()) : rest;
    int body = ROOT.length();
    int date = rest.startsWith(ROOT) ? rest.indexOf('/', body) : -1;
    int number = date < 0 ? -1 : rest.indexOf('/', date + 1);
    if (number < 0 || rest.indexOf('/', number + 1) != rest.length() - 1) {
      throw new IllegalArgumentException(
          "%s is not a work of the United Nations: expected %sbody/date/number/"
              .formatted(Characters.quote(iri), ROOT));
    }
    LocalDate day =
        PartialDate.parse(rest.substring(date + 1, number))
            .day()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s has no day: expected yyyy-mm-dd".formatted(Characters.quote(iri))));
    return new AkomaNtosoWork(
        rest.substring(body, date), day, rest.substring(number + 1, rest.length() - 1));
  }

  /**
   * The symbols that the document can have, the most likely first: one, or for a number as {@code
   * 2010-1} a presidential statement and a document of that year.
   */
  public List<DocumentSymbol> symbols() {
    return symbols(body, number);
  }

  private static List<DocumentSymbol> symbols(String body, String number) {
    int hyphen = number.lastIndexOf('-');
    if (hyphen <= 0) {
      return ImmutableList.of();
    }
    String first = number.substring(0, hyphen);
    String last = number.substring(hyphen + 1);
    ImmutableList.Builder<DocumentSymbol> symbols = ImmutableList.builder();
    if (body.equals(ASSEMBLY)) {
      add(symbols, "A/RES/%s/%s".formatted(first, last));
    } else if (body.equals(COUNCIL)) {
      boolean year = last.length() == 4 && last.compareTo("1946") >= 0;
      if (year) {
        add(symbols, "S/RES/%s (%s)".formatted(first, last));
      } else {
        if (last.length() < String.valueOf(STATEMENTS).length()) {
          add(symbols, "S/PRST/%s/%s".formatted(first, last));
        }
        add(symbols, "S/%s/%s".formatted(first, last));
      }
    }
    return symbols.build();
  }

  private static void add(ImmutableList.Builder<DocumentSymbol> symbols, String text) {
    try {
      DocumentSymbol symbol = SymbolParser.parse(text, SymbolRegistry.shipped());
      if (isPlain(symbol) && symbol.toString().equals(text)) {
        symbols.add(symbol);
      }
    } catch (Refusal refusal) {
      // A name can have numbers that no symbol has.
    }
  }

  /** Whether there is no more than a name can say: no letter, part, modifier or star. */
  private static boolean isPlain(DocumentSymbol symbol) {
    return symbol.letter().isEmpty()
        && symbol.part().isEmpty()
        && symbol.modifiers().isEmpty()
        && symbol.reissue() == 0
        && symbol.symbols().size() == 1;
  }

  /** The name. */
  @Override
  public String toString() {
    return ROOT + body + "/" + date + "/" + number + "/";
  }
}
