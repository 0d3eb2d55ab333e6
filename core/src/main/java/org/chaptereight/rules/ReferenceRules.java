package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaptereight.area.AreaCode;
import org.chaptereight.citation.InstrumentId;
import org.chaptereight.code.Code;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.cooperation.Statement;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.InstrumentSetId;
import org.chaptereight.instrument.SeriesId;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.state.Region;
import org.chaptereight.state.RegionId;
import org.chaptereight.state.StateCode;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.PatchOperation;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Subject;

/** Rules about the references of records to each other. */
final class ReferenceRules {

  static final Rule UNKNOWN =
      Rule.of("UNKNOWN-REFERENCE", Severity.ERROR)
          .in(Groups.REFERENCE)
          .requires("What a record refers to is in the dossier or in the reference data")
          .says(Messages.ALL)
          .on(Subject.dossier(), ReferenceRules::unknown);

  static final Rule CYCLE =
      Rule.of("CYCLE", Severity.ERROR)
          .in(Groups.REFERENCE)
          .requires("No record is above, before or a premise of itself, whatever the way")
          .says(Messages.ALL)
          .on(Subject.dossier(), ReferenceRules::cycle);

  static final ImmutableList<Rule> ALL = ImmutableList.of(UNKNOWN, CYCLE);

  /** How many records of a cycle are told. */
  private static final int MOST_TOLD = 20;

  /** Always the same object, so that rules share what it gives. */
  private static final Function<Dossier, ImmutableSet<Code<?>>> MISSING = ReferenceRules::missing;

  private ReferenceRules() {}

  // Unknown references.

  /** The identifiers that are referred to in a dossier and of no record of it. */
  private static ImmutableSet<Code<?>> missing(Dossier dossier) {
    Set<Object> known = new HashSet<>();
    for (RecordList<?> list : RecordList.identified(dossier)) {
      for (int i = 0; i < list.size(); i++) {
        known.add(list.id(i));
      }
    }
    ImmutableSet.Builder<Code<?>> missing = ImmutableSet.builder();
    new ReferenceWalk() {
      @Override
      void reference(Code<?> id) {
        if (!known.contains(id)) {
          missing.add(id);
        }
      }
    }.through(dossier);
    return missing.build();
  }

  private static void unknown(Dossier dossier, Examination examination) {
    if (examination.reference().states().isEmpty()) {
      examination.notChecked(JsonPointer.ROOT, "states", () -> Messages.missing("states"));
    }
    reportUnknown(dossier, examination, id -> !(id instanceof AreaCode), "id");
  }

  /**
   * Reports the references of a kind to what neither the dossier nor the reference data has.
   *
   * @param argument the name of the argument that is the identifier
   */
  static void reportUnknown(
      Dossier dossier, Examination examination, Predicate<Code<?>> kind, String argument) {
    ReferenceData reference = examination.reference();
    Set<Code<?>> unknown =
        examination.derived(MISSING).stream()
            .filter(id -> kind.test(id) && !isKnown(id, reference))
            .collect(Collectors.toSet());
    if (unknown.isEmpty()) {
      return;
    }
    Nearest nearest = new Nearest(dossier, reference.dossier());
    Map<Code<?>, Optional<String>> respelled = respelled(unknown, dossier);
    new ReferenceWalk() {
      @Override
      void reference(Code<?> id) {
        if (unknown.contains(id)) {
          Argument[] arguments = {
            Argument.of(argument, id), Argument.of("nearest", nearest.to(id))
          };
          JsonPointer place = place();
          respelled
              .getOrDefault(id, Optional.empty())
              .ifPresentOrElse(
                  meant -> examination.report(place, Repair.replace(place, id, meant), arguments),
                  () -> examination.report(place, arguments));
        }
      }
    }.through(dossier);
  }

  /** Whether the reference data has it; what is of a kind of which it has nothing is let pass. */
  private static boolean isKnown(Code<?> id, ReferenceData reference) {
    if (id instanceof StateCode code) {
      return reference.states().isEmpty()
          || reference.state(code).isPresent()
          || reference.withdrawnCode(code).isPresent();
    }
    if (id instanceof AreaCode code) {
      return reference.areas().isEmpty() || reference.area(code).isPresent();
    }
    return find(id, reference.dossier()).isPresent();
  }

  /** The record that the reference data has of a kind of which it ships records. */
  private static Optional<?> find(Code<?> id, Dossier reference) {
    if (id instanceof OrganizationId organization) {
      return reference.find(organization);
    }
    if (id instanceof InstrumentId instrument) {
      return reference.find(instrument);
    }
    if (id instanceof RegionId region) {
      return reference.find(region);
    }
    if (id instanceof SeriesId series) {
      return reference.find(series);
    }
    if (id instanceof InstrumentSetId set) {
      return reference.find(set);
    }
    return Optional.empty();
  }

  /**
   * For each identifier the only one of a record of the dossier that is the same text by Unicode,
   * made of other code points. No other mend is certain.
   */
  private static Map<Code<?>, Optional<String>> respelled(Set<Code<?>> ids, Dossier dossier) {
    Map<Code<?>, Optional<String>> respelled = new HashMap<>();
    Map<String, List<Code<?>>> composed =
        ids.stream().collect(Collectors.groupingBy(ReferenceRules::composed));
    for (RecordList<?> list : RecordList.identified(dossier)) {
      for (int i = 0; i < list.size(); i++) {
        Object known = list.id(i);
        for (Code<?> id : composed.getOrDefault(composed(known), List.of())) {
          if (id.getClass() == known.getClass()) {
            respelled.merge(
                id,
                Optional.of(known.toString()),
                (one, other) -> one.equals(other) ? one : Optional.empty());
          }
        }
      }
    }
    return respelled;
  }

  private static String composed(Object id) {
    return Normalizer.normalize(id.toString(), Normalizer.Form.NFC);
  }

  // Cycles.

  private static void cycle(Dossier dossier, Examination examination) {
    cycle(
        "regions",
        dossier.regions(),
        Region::id,
        "parent",
        region -> region.parent().stream().toList(),
        examination);
    cycle(
        "organizations",
        dossier.organizations(),
        Organization::id,
        "parent",
        organization -> organization.parent().stream().toList(),
        examination);
    cycle(
        "organizations",
        dossier.organizations(),
        Organization::id,
        "predecessors",
        Organization::predecessors,
        examination);
    cycle(
        "statements",
        dossier.statements(),
        Statement::id,
        "premises",
        Statement::premises,
        examination);
  }

  private static <T, K> void cycle(
      String field,
      List<T> records,
      Function<T, K> id,
      String relation,
      Function<T, List<K>> references,
      Examination examination) {
    for (Cycles.Cycle cycle : Cycles.in(records, id, references)) {
      int first = cycle.members().get(0);
      JsonPointer own = JsonPointer.ROOT.field(field).index(first).field(relation);
      JsonPointer place = relation.equals("parent") ? own : own.index(cycle.reference());
      K member = id.apply(records.get(first));
      reportCycle(
          place,
          cycle,
          member,
          examination,
          Argument.of("id", member),
          Argument.of("relation", relation, Messages.ALL.message("CYCLE." + relation)),
          Argument.of("way", way(cycle, index -> id.apply(records.get(index)))));
    }
  }

  /** Reports a cycle; a record that refers to itself is mended by taking that away. */
  static void reportCycle(
      JsonPointer place,
      Cycles.Cycle cycle,
      Object first,
      Examination examination,
      Argument... arguments) {
    if (cycle.members().size() == 1) {
      examination.report(
          place,
          Repair.of(PatchOperation.test(place, first), PatchOperation.remove(place)),
          arguments);
    } else {
      examination.report(place, arguments);
    }
  }

  /** The way round: {@code A → B → A}; of a long one, its beginning. */
  static String way(Cycles.Cycle cycle, Function<Integer, ?> id) {
    List<Integer> members = cycle.members();
    Stream<?> told = members.stream().limit(MOST_TOLD).map(id);
    Stream<?> left = members.size() > MOST_TOLD ? Stream.of("…") : Stream.empty();
    return Stream.of(told, left, Stream.of(id.apply(members.get(0))))
        .flatMap(part -> part)
        .map(Object::toString)
        .collect(Collectors.joining(" → "));
  }
}
