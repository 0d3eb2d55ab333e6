package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaptereight.area.CooperationArea;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.PatchOperation;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Subject;

/** Rules about cooperation areas and their codes. */
final class AreaRules {

  static final Rule CYCLE =
      Rule.of("AREA-CYCLE", Severity.ERROR)
          .requires("No area is a part of itself, whatever the way")
          .says(Messages.ALL)
          .on(Subject.dossier(), AreaRules::cycle);

  static final Rule UNKNOWN_CODE =
      Rule.of("AREA-UNKNOWN-CODE", Severity.ERROR)
          .requires("The code of an area is one of the dossier or of the reference data")
          .says(Messages.ALL)
          .on(
              Subjects.AREA_CODES,
              (code, examination) -> ReferenceRules.check(code, "code", examination));

  static final Rule LABEL_MISSING =
      Rule.of("AREA-LABEL-MISSING", Severity.ERROR)
          .requires("An area has a label in each of the six official languages")
          .says(Messages.ALL)
          .on(Subjects.AREAS, AreaRules::labelMissing);

  static final ImmutableList<Rule> ALL = ImmutableList.of(CYCLE, UNKNOWN_CODE, LABEL_MISSING);

  private AreaRules() {}

  private static void cycle(Dossier dossier, Examination examination) {
    List<CooperationArea> areas = dossier.areas();
    for (Cycles.Cycle cycle :
        Cycles.in(
            areas, CooperationArea::code, area -> area.parent().map(List::of).orElse(List.of()))) {
      int first = cycle.members().get(0);
      CooperationArea area = areas.get(first);
      ReferenceRules.reportCycle(
          JsonPointer.ROOT.field("areas").index(first).field("parent"),
          cycle,
          area.code(),
          examination,
          Argument.of("area", area.code(), area.label()),
          Argument.of("way", ReferenceRules.way(cycle, index -> areas.get(index).code())));
    }
  }

  private static void labelMissing(CooperationArea area, Examination examination) {
    if (area.label().isInAllOfficialLanguages()) {
      return;
    }
    List<UnLanguage> missing =
        Stream.of(UnLanguage.values())
            .filter(language -> area.label().exactly(language.tag()).isEmpty())
            .toList();
    JsonPointer place = examination.place().field("label");
    Argument[] arguments = {
      Argument.of("area", area.code(), area.label()),
      Names.list(
          "languages",
          missing.stream()
              .map(language -> Argument.of("", language.tag(), Terms.of(language)))
              .toList())
    };
    examination
        .reference()
        .area(area.code())
        .flatMap(shipped -> completion(area, shipped.label(), missing, place, examination))
        .ifPresentOrElse(
            repair -> examination.report(place, repair, arguments),
            () -> examination.report(place, arguments));
  }

  /** Adds the labels that the reference data has, if it has all that are missing. */
  private static Optional<Repair> completion(
      CooperationArea area,
      MultilingualText shipped,
      List<UnLanguage> missing,
      JsonPointer place,
      Examination examination) {
    ImmutableList.Builder<PatchOperation> operations = ImmutableList.builder();
    operations.add(PatchOperation.test(examination.place().field("code"), area.code()));
    for (UnLanguage language : missing) {
      Optional<String> label = shipped.exactly(language.tag());
      if (label.isEmpty()) {
        return Optional.empty();
      }
      operations.add(PatchOperation.add(place.field(language.tag().toString()), label.get()));
    }
    return Optional.of(Repair.of(operations.build().toArray(PatchOperation[]::new)));
  }
}
