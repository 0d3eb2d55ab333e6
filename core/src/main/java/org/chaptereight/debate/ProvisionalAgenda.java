package org.chaptereight.debate;

import java.util.List;
import java.util.Optional;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.time.PartialDate;
import org.immutables.value.Value;

/**
 * The agenda that the Secretary-General draws up and the President approves (rule 7), before the
 * Council adopts one.
 */
@Value.Immutable
public abstract class ProvisionalAgenda {

  ProvisionalAgenda() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The symbol of the document, such as {@code S/Agenda/7796}. */
  public abstract Optional<DocumentSymbol> symbol();

  /** The day on which it was communicated to the members, three days ahead at least (rule 8). */
  public abstract Optional<PartialDate> communicated();

  /** Whether it was communicated later because the matter was urgent (rule 8). */
  @Value.Default
  public boolean isUrgent() {
    return false;
  }

  /** Its items, in order. */
  public abstract List<AgendaItem> items();

  /** Builds a {@link ProvisionalAgenda}. */
  public static final class Builder extends ImmutableProvisionalAgenda.Builder {
    Builder() {}
  }
}
