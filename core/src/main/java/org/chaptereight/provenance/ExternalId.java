package org.chaptereight.provenance;

import org.chaptereight.text.PlainText;
import org.immutables.value.Value;

/**
 * What a list or register of somebody else calls a record: {@code UN_M49 143} for Central Asia.
 *
 * <p>It is kept as written; leading zeros are part of it.
 */
@Value.Immutable
public abstract class ExternalId {

  ExternalId() {}

  /**
   * An identifier in a list.
   *
   * @throws IllegalArgumentException if the value cannot be printed
   */
  public static ExternalId of(IdentifierScheme scheme, String value) {
    return ImmutableExternalId.make(scheme, value);
  }

  /** The list or register. */
  @Value.Parameter
  public abstract IdentifierScheme scheme();

  /** The identifier in it. */
  @Value.Parameter
  public abstract String value();

  @Value.Check
  void check() {
    PlainText.require(value());
  }

  /** In one line: {@code UN_M49 143}. */
  @Override
  public String toString() {
    return scheme() + " " + value();
  }
}
