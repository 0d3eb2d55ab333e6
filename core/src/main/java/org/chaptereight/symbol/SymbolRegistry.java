package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

  /** Everything that a term stands under. */
  private final Set<String> scopes = new HashSet<>();

  private final WordTable<OrganWord> organs;
  private final WordTable<SymbolTerm> press;

  private SymbolRegistry(ImmutableList<SymbolTerm> terms) {
    this.terms = terms;
    Map<String, OrganWord> organsByCode = new LinkedHashMap<>();
    Map<String, SymbolTerm> pressByCode = new LinkedHashMap<>();
    for (int i = terms.size() - 1; i >= 0; i--) {
      SymbolTerm term = terms.get(i);
      String code = term.code();
      if (term.role() == Role.ORGAN && !organsByCode.containsKey(code)) {
        organsByCode.put(code, new OrganWord(term, new WordTable<>(new FirstWords(this, code))));
      } else if (term.role() == Role.PRESS) {
        pressByCode.putIfAbsent(code, term);
      }
      for (int k = 0; k < term.under().size(); k++) {
        scopes.add(term.under().get(k));
      }
    }
    organs = new WordTable<>(new Known<>(organsByCode));
    press = new WordTable<>(new Known<>(pressByCode));
  }

  /** The registry that ships with this version. */
  public static SymbolRegistry shipped() {
    return ShippedTerms.REGISTRY;
  }

  /** A registry of these terms. */
  static SymbolRegistry of(ImmutableList<SymbolTerm> terms) {
    return new SymbolRegistry(terms);
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

  /**
   * Adds the words of a scope, which give way to those that are there.
   *
   * <p>By place, without iterators: the first symbol of a program waits for this.
   */
  private void collect(Map<String, Word> words, String scope) {
    for (int i = terms.size() - 1; i >= 0; i--) {
      SymbolTerm term = terms.get(i);
      List<String> under = term.under();
      boolean here = under.isEmpty() ? scope.equals(EVERYWHERE) : under.contains(scope);
      if (here && term.role() != Role.ORGAN && term.role() != Role.PRESS) {
        Word word = words.get(term.code());
        if (word == null) {
          word = new Word(term.code());
          words.put(term.code(), word);
        }
        word.take(term);
      }
    }
  }

  /** Words that are known. */
  private record Known<W>(Map<String, W> get) implements Supplier<Map<String, W>> {}

  /** The words that can follow an organ, each body with those that can follow it. */
  private record FirstWords(SymbolRegistry registry, String organ)
      implements Supplier<Map<String, Word>> {

    @Override
    public Map<String, Word> get() {
      Map<String, Word> words = new LinkedHashMap<>();
      registry.collect(words, organ.concat("/"));
      registry.collect(words, organ);
      registry.collect(words, EVERYWHERE);
      WordTable<Word> after = new WordTable<>(new WordsAfter(registry, organ, organ));
      for (Word word : words.values()) {
        if (word.body != null) {
          String scope = organ.concat("/").concat(word.code);
          word.after =
              registry.scopes.contains(scope)
                  ? new WordTable<>(new WordsAfter(registry, scope, organ))
                  : after;
        }
      }
      return words;
    }
  }

  /** The words that can follow a body of an organ. */
  private record WordsAfter(SymbolRegistry registry, String scope, String organ)
      implements Supplier<Map<String, Word>> {

    @Override
    public Map<String, Word> get() {
      Map<String, Word> words = new LinkedHashMap<>();
      registry.collect(words, scope);
      registry.collect(words, organ);
      registry.collect(words, EVERYWHERE);
      return words;
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
    final boolean countryLast;
    final boolean enclosed;
    final boolean dotted;

    /** Whether years were told by two digits: circulars, and reports of inspectors. */
    final boolean shortYears;

    final boolean council;
    final boolean assembly;

    OrganWord(SymbolTerm term, WordTable<Word> words) {
      this.term = term;
      this.code = term.code();
      this.words = words;
      this.cycle = term.cycle().orElse(null);
      this.since = term.since().orElse(1);
      this.serialLimit = term.serialLimit().orElse(Integer.MAX_VALUE);
      this.countryLast = term.countryLast();
      this.countries = countryLast || term.countries();
      this.shortYears = code.equals("ST") || code.equals("JIU");
      this.council = code.equals("S");
      this.assembly = code.equals("A");
      this.enclosed = term.numberings().contains(Numbering.PARENTHESES);
      this.dotted = term.numberings().contains(Numbering.DOT);
    }
  }
}
