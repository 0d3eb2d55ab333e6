package org.chaptereight.debate;

import java.util.List;
import java.util.Optional;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.text.MultilingualText;
import org.immutables.value.Value;

/** One item of the agenda of a meeting. */
@Value.Immutable
public abstract class AgendaItem {

  AgendaItem() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the item is for. */
  public abstract AgendaItemKind kind();

  /** The title, as the Council words it; the adoption of the agenda needs none. */
  public abstract Optional<MultilingualText> title();

  /** The parts of the item that this meeting is about, such as organizations; in order. */
  public abstract List<SubItem> subItems();

  /** The documents listed under the item. */
  public abstract List<DocumentReference> documents();

  /** The States with which the item is directly connected (rule 20), as the source tells. */
  public abstract List<StateCode> directlyConnected();

  /**
   * Who presides over the consideration of the item instead of the President, whose State is
   * directly connected with it (rule 20).
   */
  public abstract Optional<StateCode> presider();

  /** Builds an {@link AgendaItem}. */
  public static final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }
}
