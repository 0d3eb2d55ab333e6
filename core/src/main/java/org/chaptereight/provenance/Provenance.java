package org.chaptereight.provenance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chaptereight.text.PlainText;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * Where a record comes from: enough for a reader to find the source and to see how old it is.
 *
 * <pre>{@code
 * Provenance.builder().source("S/2016/867").paragraph("11").build()
 * }</pre>
 */
@Value.Immutable
public abstract class Provenance {

  Provenance() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A provenance of which only the source is told. */
  public static Provenance of(String source) {
    return builder().source(source).build();
  }

  /** The document symbol, title or address of the source, as one would cite it. */
  public abstract String source();

  /** The paragraph, article or page in the source. */
  public abstract Optional<String> paragraph();

  /** As of when the source tells it, where that is not the date of the source itself. */
  public abstract Optional<PartialDate> asOf();

  /** What a reader should know about it: how it was inferred, or where sources disagree. */
  public abstract Optional<String> note();

  /**
   * The date up to which a record tells that is in a collection of a date: that of its source, if
   * the source is certainly older.
   *
   * @param provenance the provenance of the record, if it has one
   */
  public static PartialDate asOf(Optional<Provenance> provenance, PartialDate collection) {
    requireNonNull(collection, "collection");
    return provenance
        .flatMap(Provenance::asOf)
        .filter(source -> source.isBefore(collection) == Certainty.YES)
        .orElse(collection);
  }

  /**
   * Whether a text of it opens or closes an embedding, an override or an isolate (UAX #9), and so
   * could leave one open.
   */
  @Value.Derived
  @Value.Auxiliary
  public boolean hasDirectionalControls() {
    boolean controls = PlainText.requireTellingControls(source());
    controls |= paragraph().map(PlainText::requireTellingControls).orElse(false);
    controls |= note().map(PlainText::requireTellingControls).orElse(false);
    return controls;
  }

  /** Builds a {@link Provenance}. */
  public static final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
