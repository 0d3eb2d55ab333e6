package org.chaptereight.symbol;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.chaptereight.symbol.SymbolTerm.Cycle;
import org.chaptereight.symbol.SymbolTerm.Numbering;
import org.chaptereight.symbol.SymbolTerm.Role;
import org.jspecify.annotations.Nullable;

/**
 * The organs, bodies and series that symbols are made of.
 *
 * <p>What ships is the table {@code series.tsv} beside this class, which explains itself. A
 * registry of yours adds to it, or corrects it: where two terms have the same role, code and place,
 * the one that was added later counts.
 *
 * @see <a href="https://research.un.org/en/docs/symbols">UN document symbols</a>
 */
public final class SymbolRegistry {

  private static final String EVERYWHERE = "*";

  private final ImmutableList<SymbolTerm> terms;
  private final WordTable<OrganWord> organs;
  private final WordTable<SymbolTerm> press;

  private SymbolRegistry(ImmutableList<SymbolTerm> terms) {
    this.terms = terms;
    List<SymbolTerm> latestFirst = terms.reverse();
    Map<String, OrganWord> byCode = new LinkedHashMap<>();
    for (SymbolTerm term : latestFirst) {
      if (term.role() == Role.ORGAN) {
        byCode.computeIfAbsent(term.code(), code -> new OrganWord(term, words(latestFirst, code)));
      }
    }
    organs = new WordTable<>(byCode.values(), organ -> organ.code);
    press =
        new WordTable<>(
            terms.stream().filter(term -> term.role() == Role.PRESS).toList(), SymbolTerm::code);
  }

  /** The registry that ships with this version. */
  public static SymbolRegistry shipped() {
    return Shipped.REGISTRY;
  }

  /** This registry with more terms, which go before those it has. */
  public SymbolRegistry with(List<SymbolTerm> more) {
    return new SymbolRegistry(
        ImmutableList.<SymbolTerm>builder().addAll(terms).addAll(more).build());
  }

  /** All terms, in the order they were added. */
  public List<SymbolTerm> terms() {
    return terms;
  }

  WordTable<OrganWord> organs() {
    return organs;
  }

  /** Whether a word begins the references of press releases. */
  boolean isPress(String word) {
    return press.findIgnoringCase(word) != null;
  }

  /** The words that can follow an organ, and in them those that can follow a body of it. */
  private static WordTable<Word> words(List<SymbolTerm> latestFirst, String organ) {
    Map<String, Word> words = new LinkedHashMap<>();
    collect(words, latestFirst, organ::equals);
    collect(words, latestFirst, EVERYWHERE::equals);
    for (Word word : words.values()) {
      String scope = organ + "/" + word.code;
      if (word.body != null && latestFirst.stream().anyMatch(t -> t.under().contains(scope))) {
        Map<String, Word> inner = new LinkedHashMap<>();
        collect(inner, latestFirst, scope::equals);
        collect(inner, latestFirst, organ::equals);
        collect(inner, latestFirst, EVERYWHERE::equals);
        word.after = new WordTable<>(inner.values(), each -> each.code);
      }
    }
    return new WordTable<>(words.values(), word -> word.code);
  }

  private static void collect(
      Map<String, Word> words, List<SymbolTerm> terms, Predicate<String> scope) {
    for (SymbolTerm term : terms) {
      boolean inner = term.role() != Role.ORGAN && term.role() != Role.PRESS;
      boolean here =
          term.under().isEmpty() ? scope.test(EVERYWHERE) : term.under().stream().anyMatch(scope);
      if (inner && here) {
        words.computeIfAbsent(term.code(), Word::new).take(term);
      }
    }
  }

  /** An organ, and the words that can follow it. */
  static final class OrganWord {

    final SymbolTerm term;
    final String code;
    final WordTable<Word> words;
    final @Nullable Cycle cycle;
    final int since;
    final int serialLimit;
    final boolean countries;
    final boolean enclosed;
    final boolean council;

    OrganWord(SymbolTerm term, WordTable<Word> words) {
      this.term = term;
      this.code = term.code();
      this.words = words;
      this.cycle = term.cycle().orElse(null);
      this.since = term.since().orElse(1);
      this.serialLimit = term.serialLimit().orElse(Integer.MAX_VALUE);
      this.countries = term.countries();
      this.council = code.equals("S");
      this.enclosed = term.numberings().contains(Numbering.PARENTHESES);
    }
  }

  private static final class Shipped {

    private static final int COLUMNS = 9;
    static final SymbolRegistry REGISTRY = new SymbolRegistry(read());

    private static ImmutableList<SymbolTerm> read() {
      return SymbolTables.read("series.tsv", COLUMNS).stream()
          .map(Shipped::term)
          .collect(ImmutableList.toImmutableList());
    }

    private static SymbolTerm term(List<String> cells) {
      Role role = Role.valueOf(Ascii.toUpperCase(cells.get(0)));
      List<String> under =
          new ArrayList<>(Splitter.on(' ').omitEmptyStrings().splitToList(cells.get(2)));
      under.remove(EVERYWHERE);
      SymbolTerm.Builder term =
          SymbolTerm.builder()
              .role(role)
              .code(cells.get(1))
              .under(under)
              .countries(cells.get(7).equals("yes"))
              .meaning(cells.get(8));
      for (Numbering numbering : Numbering.values()) {
        if (numbering.isMarked(cells.get(3))) {
          term.addNumbering(numbering);
        }
      }
      if (!cells.get(4).isEmpty()) {
        term.cycle(Cycle.valueOf(Ascii.toUpperCase(cells.get(4))));
      }
      number(cells.get(5)).ifPresent(term::since);
      if (role == Role.ORGAN) {
        number(cells.get(6)).ifPresent(term::serialLimit);
      } else if (!cells.get(6).isEmpty()) {
        term.kind(DocumentKind.of(cells.get(6)));
      }
      return term.build();
    }

    private static OptionalInt number(String cell) {
      return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }
  }
}
