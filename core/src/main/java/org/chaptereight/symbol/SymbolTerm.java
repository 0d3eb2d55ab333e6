package org.chaptereight.symbol;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A word of document symbols, with what is written around it: an organ, a body or a series.
 *
 * <pre>{@code
 * SymbolTerm organ = SymbolTerm.builder().role(ORGAN).code("OPCW").meaning("…").build();
 * SymbolRegistry ours = SymbolRegistry.shipped().with(List.of(organ));
 * DocumentSymbol.of("OPCW/2016/L.5", ours);
 * }</pre>
 *
 * @see SymbolRegistry
 */
@Value.Immutable
public abstract class SymbolTerm {

  /** What a word of a symbol stands for. */
  public enum Role {
    /** The first component: an organ, or a body that has a series of its own. */
    ORGAN,
    /** A subsidiary body: {@code CN.4}, {@code HRC}. */
    BODY,
    /** The nature of the document: {@code RES}, {@code PV}. */
    SERIES,
    /** The kind of the session whose number follows: {@code OM}. */
    SESSION,
    /** The first component of a press release, which is no document symbol. */
    PRESS
  }

  /** How a number is joined to a word. */
  public enum Numbering {
    /** It has none: {@code HRC}. */
    NONE("-"),
    /** After a dot: {@code CN.4}, {@code CONF.VIII}, {@code PV.7796}; of an organ, its session. */
    DOT("."),
    /** After a dot, and the year in parentheses: {@code Dec.114 (2000)}. */
    DOT_AND_YEAR(".(y)"),
    /** Joined to the letters: {@code CSP4}. */
    JOINED("#"),
    /** A letter after a dot: {@code SER.A}. */
    LETTER(".A"),
    /** In parentheses: {@code EX(68)}; of an organ, its session. */
    PARENTHESES("()"),
    /** In a component of its own, before a session or year if there is one: {@code PRST/2016/8}. */
    SLASH("/"),
    /** The same, before or after the session or year: {@code INF/71/3}, {@code 71/INF/3}. */
    EITHER_SIDE("+/"),
    /** A number and a year, each in a component of its own: {@code D/1981/2010}. */
    CASE("/D");

    private final String mark;

    Numbering(String mark) {
      this.mark = mark;
    }

    /** The numbering with a mark, as the table of the library has it. */
    static Numbering of(String mark) {
      for (Numbering numbering : values()) {
        if (numbering.mark.equals(mark)) {
          return numbering;
        }
      }
      throw new IllegalArgumentException("\"%s\" is the mark of no numbering".formatted(mark));
    }
  }

  /** How the documents of an organ, a body or a series are numbered. */
  public enum Cycle {
    /** By session: {@code A/71/160}. */
    SESSION,
    /** By year: {@code S/2016/867}. */
    YEAR,
    /** By session or by year: a number from 1900 to 2099 is a year. */
    ANY
  }

  SymbolTerm() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the word stands for. */
  public abstract Role role();

  /** The word as symbols write it: letters, with dots between them if it has several parts. */
  public abstract String code();

  /**
   * The organs under which it is met; all, if none is given. {@code A/} is the organ {@code A}
   * where no body stands before, {@code A/HRC} after the body {@code HRC}. What is said of one
   * organ goes before what is said of all, and what is said of one place in it before that.
   */
  public abstract List<String> under();

  /** How a number is joined, in every way that occurs. */
  public abstract List<Numbering> numberings();

  /** How documents are numbered; if it is not told, as what the word stands under. */
  public abstract Optional<Cycle> cycle();

  /** The first session or year of that; before it, symbols had serial numbers. */
  public abstract OptionalInt since();

  /** Of an organ: a serial number that was never reached. */
  public abstract OptionalInt serialLimit();

  /** Of a series or a body: the kind of document. */
  public abstract Optional<DocumentKind> kind();

  /** Whether the code of a country may follow. */
  @Value.Default
  public boolean countries() {
    return false;
  }

  /** Whether the code of a country may follow as the last component: {@code ARR/2016/AUS}. */
  @Value.Default
  public boolean countryLast() {
    return false;
  }

  /** A symbol that has the word. */
  public abstract Optional<String> example();

  /** What it means, in a few English words. */
  public abstract String meaning();

  @Value.Check
  void check() {
    boolean joined = true;
    for (int i = 0; i < code().length(); i++) {
      char c = code().charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!letter && (c != '.' || joined)) {
        joined = true;
        break;
      }
      joined = c == '.';
    }
    if (joined) {
      throw new IllegalArgumentException(
          "the code \"%s\" of a term: expected letters A to Z, with single dots between"
              .formatted(code()));
    }
  }

  /** Builds a {@link SymbolTerm}. */
  public static final class Builder extends ImmutableSymbolTerm.Builder {
    Builder() {}
  }
}
