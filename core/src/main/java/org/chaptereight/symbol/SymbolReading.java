package org.chaptereight.symbol;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What was made of a text that should be a symbol, and may be written as people and old systems
 * write.
 *
 * <pre>{@code
 * SymbolReading reading = SymbolReading.of("s/pv7015(Resumption1)");
 * reading.asSymbol();          // S/PV.7015 (Resumption 1)
 * reading.original();          // s/pv7015(Resumption1)
 * if (reading instanceof SymbolReading.Repaired repaired) {
 *   repaired.repairs();        // CASE, SEPARATOR, BLANK
 * }
 * }</pre>
 *
 * <p>A reading never makes the symbol of one document that of another: where a text could be meant
 * in two ways, it is no symbol. What {@link DocumentSymbol#of(String)} accepts is read as written,
 * and what was repaired is read as written the next time.
 */
public sealed interface SymbolReading {

  /** Reads a text by the words of {@link SymbolRegistry#shipped()}. */
  static SymbolReading of(String text) {
    return of(text, SymbolRegistry.shipped());
  }

  /** Reads a text by the words of a registry. */
  static SymbolReading of(String text, SymbolRegistry registry) {
    return LenientReader.read(requireNonNull(text, "text"), registry);
  }

  /** The text that was read. */
  String original();

  /** The symbol, if the text is one or could be repaired. */
  default Optional<DocumentSymbol> asSymbol() {
    return Optional.empty();
  }

  /**
   * A symbol that is valid as it was written, but perhaps for a blank that the canonical text has.
   */
  record AsWritten(String original, DocumentSymbol symbol) implements SymbolReading {

    /** Keeps both. */
    public AsWritten {
      requireNonNull(original, "original");
      requireNonNull(symbol, "symbol");
    }

    @Override
    public Optional<DocumentSymbol> asSymbol() {
      return Optional.of(symbol);
    }
  }

  /**
   * A symbol that was written wrongly.
   *
   * @param repairs what was changed, each once, in the order of the declaration
   */
  record Repaired(String original, DocumentSymbol symbol, List<SymbolRepair> repairs)
      implements SymbolReading {

    /** Keeps a copy of the list. */
    public Repaired {
      requireNonNull(original, "original");
      requireNonNull(symbol, "symbol");
      repairs = ImmutableList.copyOf(repairs);
    }

    @Override
    public Optional<DocumentSymbol> asSymbol() {
      return Optional.of(symbol);
    }
  }

  /**
   * A text that is not the symbol of one document.
   *
   * @param fault the part at which the strict reading stopped, if it came as far
   * @param explanation why it is not, in English
   */
  record NotASymbol(String original, Reason reason, Optional<Fault> fault, String explanation)
      implements SymbolReading {

    /** Keeps all. */
    public NotASymbol {
      requireNonNull(original, "original");
      requireNonNull(reason, "reason");
      requireNonNull(fault, "fault");
      requireNonNull(explanation, "explanation");
    }

    NotASymbol(String original, Reason reason, String explanation) {
      this(original, reason, Optional.empty(), explanation);
    }
  }

  /**
   * The part of a text at which its reading stopped.
   *
   * @param part what should stand there: {@code session}, {@code number}, {@code year}
   * @param character where that begins in the text, from 1
   */
  record Fault(String part, int character) {

    /** Keeps both. */
    public Fault {
      requireNonNull(part, "part");
    }
  }

  /** Why a text is not the symbol of one document. */
  enum Reason {
    /** The number of a press release: {@code SC/12566}. */
    PRESS_RELEASE,
    /** A decision, which has no symbol: {@code decision 56/475}. */
    DECISION,
    /** Several documents at once: {@code A/RES/77/128 A-B}, {@code S/PV.3567+Corr.1}. */
    CITATION,
    /** The number of a job of the printers: {@code 13-42009}, {@code N1634567}. */
    JOB_NUMBER,
    /** A part of a symbol, from which the organ is missing: {@code 71/160}, {@code Add.1}. */
    FRAGMENT,
    /** A series without the number of a document in it: {@code S/PRST/}, {@code A/RES/71}. */
    SERIES,
    /** A resolution of the Council without its year, which the number does not tell for certain. */
    YEAR_UNKNOWN,
    /** Something else, or a symbol that is wrong in a way that leaves more than one way out. */
    OTHER
  }
}
