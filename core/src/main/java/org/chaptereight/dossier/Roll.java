package org.chaptereight.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.immutables.value.Value;

/**
 * Who holds a status on a date, with those of whom it cannot be known kept apart.
 *
 * <p>Both lists are in the natural order of {@link Party}, and nobody is in both.
 */
@Value.Immutable
public abstract class Roll {

  Roll() {}

  static Roll of(Iterable<Party> certain, Iterable<Party> unknown) {
    return ImmutableRoll.make(certain, unknown);
  }

  /** Who holds the status, whatever the missing dates turn out to be. */
  @Value.Parameter
  public abstract List<Party> certain();

  /** Who may hold it or not: it depends on dates that are not known. */
  @Value.Parameter
  public abstract List<Party> unknown();

  /** The States among those of whom it is certain. */
  public List<StateCode> states() {
    return certain().stream()
        .flatMap(party -> party.asState().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
