package org.chaptereight.symbol;

import java.util.Optional;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * A document that is referred to: its symbol, and what one says of it.
 *
 * <pre>{@code
 * DocumentReference.builder()
 *     .symbol(DocumentSymbol.of("S/2016/867"))
 *     .date(PartialDate.parse("2016-10-14"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class DocumentReference {

  DocumentReference() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The symbol. */
  public abstract DocumentSymbol symbol();

  /** The date of the document. */
  public abstract Optional<PartialDate> date();

  /** What it is, as an agenda lists it: a letter of some day from somebody to somebody. */
  public abstract Optional<MultilingualText> description();

  /** A reference of which only the symbol is told. */
  public static DocumentReference of(DocumentSymbol symbol) {
    return builder().symbol(symbol).build();
  }

  /** Builds a {@link DocumentReference}. */
  public static final class Builder extends ImmutableDocumentReference.Builder {
    Builder() {}
  }
}
