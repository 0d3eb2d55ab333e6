package org.chaptereight.instrument;

import java.util.Optional;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.immutables.value.Value;

/**
 * A party for which a text was signed, with the person who signed and the office in which.
 *
 * <p>To sign is not to be bound: that is told of a treaty by its {@link TreatyParty parties}.
 */
@Value.Immutable
public abstract class Signatory {

  Signatory() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The State or organization for which it was signed. */
  public abstract Party party();

  /** The person who signed. */
  public abstract Optional<PersonId> person();

  /** The office in which the person signed. */
  public abstract Optional<Office> office();

  /** Builds a {@link Signatory}. */
  public static final class Builder extends ImmutableSignatory.Builder {
    Builder() {}
  }
}
