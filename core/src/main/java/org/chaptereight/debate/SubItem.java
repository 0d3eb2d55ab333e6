package org.chaptereight.debate;

import java.util.List;
import java.util.Optional;
import org.chaptereight.symbol.DocumentReference;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.PlainText;
import org.immutables.value.Value;

/**
 * A part of an item of an agenda, such as one of the organizations that the item is about.
 *
 * <p>The builder refuses a letter that cannot be printed by an {@link IllegalArgumentException}.
 */
@Value.Immutable
public abstract class SubItem {

  SubItem() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The letter under which the agenda has it, such as {@code (u)}. */
  public abstract Optional<String> letter();

  /** The title by language. */
  public abstract MultilingualText title();

  /** The documents listed under it. */
  public abstract List<DocumentReference> documents();

  @Value.Check
  void check() {
    letter().ifPresent(PlainText::require);
  }

  /** Builds a {@link SubItem}. */
  public static final class Builder extends ImmutableSubItem.Builder {
    Builder() {}
  }
}
