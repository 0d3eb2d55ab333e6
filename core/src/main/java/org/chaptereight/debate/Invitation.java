package org.chaptereight.debate;

import java.util.Optional;
import org.chaptereight.provenance.Provenance;
import org.immutables.value.Value;

/** An invitation to take part in a debate. */
@Value.Immutable
public abstract class Invitation {

  Invitation() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who is invited. */
  public abstract Invitee invitee();

  /** On what basis, where the source tells it. */
  public abstract Optional<ParticipationBasis> basis();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds an {@link Invitation}. */
  public static final class Builder extends ImmutableInvitation.Builder {
    Builder() {}
  }
}
