package org.chaptereight.benchmarks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import org.chaptereight.area.AreaCode;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.validation.RuleCode;

/**
 * What rules of the library check of values wherever they stand in a record, written as one would
 * as constraints on a property: whether it holds, and no more.
 */
enum ValueCheck {
  UNKNOWN_REFERENCE("UNKNOWN-REFERENCE", (id, known) -> known.has(id)),
  UNKNOWN_AREA("AREA-UNKNOWN-CODE", (code, known) -> known.has(code)),
  BIDI_CONTROL("BIDI-CONTROL", (text, known) -> areBalanced(text));

  /** What there is to refer to, made anew for each validation. */
  static final class Known {

    private final ReferenceData reference;
    private final Set<Object> ids = new HashSet<>();

    Known(Dossier dossier, ReferenceData reference) {
      this.reference = reference;
      add(dossier);
      add(reference.dossier());
    }

    private void add(Dossier dossier) {
      dossier.regions().forEach(region -> ids.add(region.id()));
      dossier.organizations().forEach(organization -> ids.add(organization.id()));
      dossier.persons().forEach(person -> ids.add(person.id()));
      dossier.instruments().forEach(instrument -> ids.add(instrument.id()));
      dossier.instrumentSets().forEach(set -> ids.add(set.id()));
      dossier.series().forEach(series -> ids.add(series.id()));
      dossier.statements().forEach(statement -> ids.add(statement.id()));
      dossier.states().forEach(state -> ids.add(state.code()));
      dossier.areas().forEach(area -> ids.add(area.code()));
    }

    boolean has(Object id) {
      return ids.contains(id)
          || (id instanceof StateCode code && reference.withdrawnCode(code).isPresent());
    }
  }

  private final RuleCode code;

  @SuppressWarnings("ImmutableEnumChecker") // The functions above hold no state.
  private final BiPredicate<Object, Known> check;

  ValueCheck(String code, BiPredicate<Object, Known> check) {
    this.code = RuleCode.of(code);
    this.check = check;
  }

  RuleCode code() {
    return code;
  }

  /** The check of a type of identifier. */
  static ValueCheck of(Class<?> type) {
    return type == AreaCode.class ? UNKNOWN_AREA : UNKNOWN_REFERENCE;
  }

  boolean holds(Object value, Known known) {
    return check.test(value, known);
  }

  private static boolean areBalanced(Object value) {
    if (value instanceof MultilingualText texts) {
      AtomicBoolean balanced = new AtomicBoolean(true);
      texts.forEach((language, text) -> balanced.compareAndSet(true, isBalanced(text)));
      return balanced.get();
    }
    return isBalanced((String) value);
  }

  private static boolean isBalanced(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2029') {
        if (!open.isEmpty()) {
          return false;
        }
      } else if ((c >= '\u202A' && c <= '\u202E' && c != '\u202C')
          || (c >= '\u2066' && c <= '\u2068')) {
        open.push(c);
      } else if (c == '\u202C' || c == '\u2069') {
        if (open.isEmpty() || (c == '\u2069') != (open.pop() >= '\u2066')) {
          return false;
        }
      }
    }
    return open.isEmpty();
  }
}
