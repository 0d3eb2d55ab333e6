package org.chaptereight.citation;

import org.chaptereight.text.PlainText;
import org.immutables.value.Value;

/** A provision of an instrument: an article, a chapter, a paragraph, a rule. */
@Value.Immutable
public abstract class Provision {

  Provision() {}

  /**
   * A provision of an instrument.
   *
   * @param provision the provision as one cites it, such as {@code Art. 53(1)} or {@code rule 18}
   * @throws IllegalArgumentException if the provision cannot be printed
   */
  public static Provision of(InstrumentId instrument, String provision) {
    return ImmutableProvision.make(instrument, provision);
  }

  /** The instrument. */
  @Value.Parameter
  public abstract InstrumentId instrument();

  /** The provision as one cites it, such as {@code Art. 53(1)} or {@code rule 18}. */
  @Value.Parameter
  public abstract String provision();

  @Value.Check
  void check() {
    PlainText.require(provision());
  }

  /** The citation: {@code UN-CHARTER, Art. 53(1)}. */
  @Override
  public String toString() {
    return instrument() + ", " + provision();
  }
}
