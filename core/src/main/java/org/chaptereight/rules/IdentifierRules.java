package org.chaptereight.rules;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chaptereight.code.Characters;
import org.chaptereight.code.Code;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.PatchOperation;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Subject;

/**
 * Rules about the identifiers of records.
 *
 * <p>Identifiers of two lists are never confused, and the codes of States and areas are of ASCII
 * letters, so that nothing looks like them.
 */
final class IdentifierRules {

  static final Rule DUPLICATE =
      Rule.of("DUPLICATE-ID", Severity.ERROR)
          .in(Groups.REFERENCE)
          .requires("No two records of a list have one identifier")
          .says(Messages.ALL)
          .on(Subject.dossier(), IdentifierRules::duplicate);

  static final Rule COLLISION =
      Rule.of("ID-COLLISION", Severity.ERROR)
          .in(Groups.REFERENCE)
          .requires("No two identifiers of a list are one text of different code points")
          .cites("UAX-15", "1.1 Canonical and Compatibility Equivalence")
          .says(Messages.ALL)
          .on(
              Subject.dossier(),
              (dossier, examination) ->
                  RecordList.identified(dossier).forEach(list -> collision(list, examination)));

  static final Rule LOOK_ALIKE =
      Rule.of("LOOK-ALIKE-ID", Severity.WARNING)
          .in(Groups.REFERENCE)
          .requires("No two identifiers of a list look the same in letters of different scripts")
          .cites("UTS-39", "4 Confusable Detection")
          .says(Messages.ALL)
          .on(
              Subject.dossier(),
              (dossier, examination) ->
                  RecordList.identified(dossier).forEach(list -> lookAlike(list, examination)));

  static final ImmutableList<Rule> ALL = ImmutableList.of(DUPLICATE, COLLISION, LOOK_ALIKE);

  private IdentifierRules() {}

  private static void duplicate(Dossier dossier, Examination examination) {
    if (!examination.derived(KnownIds.OF_DOSSIER).eachIsOfOne()) {
      RecordList.identified(dossier).forEach(list -> duplicate(list, examination));
    }
  }

  private static void duplicate(RecordList<?> list, Examination examination) {
    Map<Object, Integer> firsts = Maps.newHashMapWithExpectedSize(list.size());
    for (int i = 0; i < list.size(); i++) {
      Integer first = firsts.putIfAbsent(list.id(i), i);
      if (first != null) {
        reportDuplicate(list, first, i, examination);
      }
    }
  }

  private static void reportDuplicate(
      RecordList<?> list, int first, int second, Examination examination) {
    JsonPointer place = list.idPlace(second);
    Argument[] arguments = {
      Argument.of("id", list.id(second)),
      Argument.of("list", list.field()),
      Argument.of("first", list.idPlace(first))
    };
    // The number of a year cannot be tested, and without its test a removal could be done twice.
    if (list.id(second) instanceof Code && list.get(first).equals(list.get(second))) {
      Repair removal =
          Repair.of(
              PatchOperation.test(list.idPlace(first), list.id(first)),
              PatchOperation.test(place, list.id(second)),
              PatchOperation.remove(list.place(second)));
      examination.report(place, removal, arguments);
    } else {
      examination.report(place, arguments);
    }
  }

  private static void collision(RecordList<?> list, Examination examination) {
    forEachAlike(
        list,
        IdentifierRules::composed,
        (first, second) ->
            examination.report(
                list.idPlace(second),
                Argument.of("id", list.id(second)),
                Argument.of("list", list.field()),
                Argument.of("codePoints", codePoints(list.id(second).toString())),
                Argument.of("first", list.idPlace(first)),
                Argument.of("firstCodePoints", codePoints(list.id(first).toString()))));
  }

  private static void lookAlike(RecordList<?> list, Examination examination) {
    forEachAlike(
        list,
        LookAlikes::skeleton,
        (first, second) -> {
          // Decomposed, the two differ in letters of the table only.
          String one = decomposed(list.id(first));
          String other = decomposed(list.id(second));
          int at = differing(one, other);
          if (at < one.length()) {
            examination.report(
                list.idPlace(second),
                Argument.of("id", list.id(second)),
                Argument.of("list", list.field()),
                Argument.of("first", list.idPlace(first)),
                Argument.of("letter", Characters.name(other.charAt(at))),
                Argument.of("firstLetter", Characters.name(one.charAt(at))));
          }
        });
  }

  /** What is done with two records of a list, the first and a later one. */
  private interface Pair {
    void take(int first, int second);
  }

  /** Finds records of which the identifiers differ and are the same by some key. */
  private static void forEachAlike(RecordList<?> list, UnaryOperator<String> key, Pair pair) {
    if (isAscii(list)) {
      return;
    }
    Map<String, Integer> distinct = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      distinct.putIfAbsent(list.id(i).toString(), i);
    }
    Map<String, Integer> firsts = new HashMap<>();
    distinct.forEach(
        (id, second) -> {
          Integer first = firsts.putIfAbsent(key.apply(id), second);
          if (first != null) {
            pair.take(first, second);
          }
        });
  }

  /** Then what is not the same differs, and nothing needs to be normalized. */
  private static boolean isAscii(RecordList<?> list) {
    for (int i = 0; i < list.size(); i++) {
      if (!CharMatcher.ascii().matchesAllOf(list.id(i).toString())) {
        return false;
      }
    }
    return true;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String decomposed(Object id) {
    return Normalizer.normalize(id.toString(), Normalizer.Form.NFD);
  }

  /** The code points that are not ASCII, which is where the texts differ. */
  private static String codePoints(String text) {
    return text.codePoints()
        .filter(c -> c > 0x7F)
        .mapToObj(c -> "U+%04X".formatted(c))
        .reduce((one, other) -> one + " " + other)
        .orElse("ASCII");
  }

  private static int differing(String one, String other) {
    int at = 0;
    while (at < one.length()
        && UnicodeScript.of(one.charAt(at)) == UnicodeScript.of(other.charAt(at))) {
      at++;
    }
    return at;
  }
}
