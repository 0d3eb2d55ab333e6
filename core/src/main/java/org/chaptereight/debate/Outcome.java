package org.chaptereight.debate;

import java.util.Optional;
import org.chaptereight.symbol.DocumentSymbol;
import org.immutables.value.Value;

/** A result of a meeting: a resolution, a statement of the President, or that there was none. */
@Value.Immutable
public abstract class Outcome {

  Outcome() {}

  /** An outcome without a document of its own. */
  public static Outcome of(OutcomeKind kind) {
    return of(kind, Optional.empty());
  }

  /** An outcome and the symbol of its document. */
  public static Outcome of(OutcomeKind kind, Optional<DocumentSymbol> symbol) {
    return ImmutableOutcome.make(kind, symbol);
  }

  /** What it is. */
  @Value.Parameter
  public abstract OutcomeKind kind();

  /** The symbol of its document. */
  @Value.Parameter
  public abstract Optional<DocumentSymbol> symbol();
}
