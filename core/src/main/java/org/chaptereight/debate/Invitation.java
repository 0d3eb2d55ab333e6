package org.chaptereight.debate;

import java.util.List;
import java.util.Optional;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
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
  public abstract Participant invitee();

  /** On what basis, where the source tells it. */
  public abstract Optional<ParticipationBasis> basis();

  /** For whom else the invitee acts, such as the organization of which it is the chair. */
  public abstract List<Party> onBehalfOf();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds an {@link Invitation}. */
  public static final class Builder extends ImmutableInvitation.Builder {
    Builder() {}
  }
}
