package org.chaptereight.debate;

import java.util.Optional;
import org.chaptereight.cooperation.StatementId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.immutables.value.Value;

/** A question that participants are asked to address, in the order of the concept note. */
@Value.Immutable
public abstract class GuidingQuestion {

  GuidingQuestion() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is asked. */
  public abstract MultilingualText text();

  /** The statement that asks it. */
  public abstract Optional<StatementId> statement();

  /** Where this comes from. */
  public abstract Optional<Provenance> provenance();

  /** Builds a {@link GuidingQuestion}. */
  public static final class Builder extends ImmutableGuidingQuestion.Builder {
    Builder() {}
  }
}
