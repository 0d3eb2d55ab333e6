package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
          .on(Subjects.REFERENCES, ReferenceRules::unknown);

  static final Rule CYCLE =
      Rule.of("CYCLE", Severity.ERROR)
          .in(Groups.REFERENCE)
          .requires("No record is above, before or a premise of itself, whatever the way")
          .says(Messages.ALL)
          .on(Subject.dossier(), ReferenceRules::cycle);

  static final ImmutableList<Rule> ALL = ImmutableList.of(UNKNOWN, CYCLE);

  /** How many records of a cycle are told. */
  private static final int MOST_TOLD = 20;

  private static final Function<Dossier, ImmutableSetMultimap<String, Object>> SPELLINGS =
      ReferenceRules::spellings;

  private static final BiFunction<Dossier, ReferenceData, Nearest> NEAREST =
      ReferenceRules::nearest;

  private ReferenceRules() {}

  // Unknown references.

  private static void unknown(Code<?> id, Examination examination) {
    if (!(id instanceof AreaCode)) {
      check(id, "id", examination);
    }
  }

  /**
   * Reports a reference to what neither the dossier nor the reference data has.
   *
   * @param argument the name of the argument that is the identifier
   */
  static void check(Code<?> id, String argument, Examination examination) {
    if (examination.derived(KnownIds.OF_DOSSIER).contains(id)) {
      return;
    }
    ReferenceData reference = examination.reference();
    if (isOfKindThatIsLacking(id, reference)) {
      String kind = id instanceof AreaCode ? "area" : "state";
      examination.notChecked(
          examination.place(),
          kind + " " + id,
          () -> Messages.missing(kind, Argument.of(kind, id)));
    } else if (find(id, reference.dossier()).isEmpty()) {
      reportUnknown(id, argument, examination);
    }
  }

  private static void reportUnknown(Code<?> id, String argument, Examination examination) {
    Argument[] arguments = {
      Argument.of(argument, id), Argument.of("nearest", examination.derived(NEAREST).to(id))
    };
    JsonPointer place = examination.place();
    Optional<Object> meant = respelled(id, examination);
    if (meant.isPresent()) {
      examination.report(place, Repair.replace(place, id, meant.get()), arguments);
    } else {
      examination.report(place, arguments);
    }
  }

  private static Nearest nearest(Dossier dossier, ReferenceData reference) {
    return new Nearest(dossier, reference.dossier());
  }

  private static boolean isOfKindThatIsLacking(Code<?> id, ReferenceData reference) {
    return (id instanceof StateCode && reference.states().isEmpty())
        || (id instanceof AreaCode && reference.areas().isEmpty());
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
   * The only identifier of a record of the dossier that is the same text by Unicode, made of other
   * code points. No other mend is certain.
   */
  private static Optional<Object> respelled(Code<?> id, Examination examination) {
    List<Object> alike =
        examination.derived(SPELLINGS).get(composed(id)).stream()
            .filter(known -> known.getClass() == id.getClass())
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static ImmutableSetMultimap<String, Object> spellings(Dossier dossier) {
    ImmutableSetMultimap.Builder<String, Object> spellings = ImmutableSetMultimap.builder();
    KnownIds.of(dossier).forEach(id -> spellings.put(composed(id), id));
    return spellings.build();
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
        region -> region.parent().map(List::of).orElse(List.of()),
        examination);
    cycle(
        "organizations",
        dossier.organizations(),
        Organization::id,
        "parent",
        organization -> organization.parent().map(List::of).orElse(List.of()),
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
