package org.chaptereight.debate;

import java.util.List;
import java.util.Optional;
import org.chaptereight.organization.Office;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.provenance.Provenance;
import org.immutables.value.Value;

/** A person announced to speak, in what capacity and on what basis. */
@Value.Immutable
public abstract class Speaker {

  Speaker() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who speaks. */
  public abstract PersonId person();

  /** The office in which the person speaks. */
  public abstract Office office();

  /** On what basis the person takes part. */
  public abstract ParticipationBasis basis();

  /** For whom the person speaks, if that is more than the office says. */
  public abstract List<Party> onBehalfOf();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link Speaker}. */
  public static final class Builder extends ImmutableSpeaker.Builder {
    Builder() {}
  }
}
