package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;
import org.chaptereight.validation.Subject;

/** Rules about where records come from. */
final class ProvenanceRules {

  /**
   * What a record holds, a membership or a speaker, comes from where the record does unless it says
   * otherwise.
   */
  static final Rule MISSING =
      Rule.of("PROVENANCE-MISSING", Severity.INFO)
          .in(Groups.SOURCE)
          .requires("A record tells where it comes from")
          .says(Messages.ALL)
          .on(Subject.dossier(), ProvenanceRules::missing);

  static final ImmutableList<Rule> ALL = ImmutableList.of(MISSING);

  private ProvenanceRules() {}

  private static void missing(Dossier dossier, Examination examination) {
    RecordList.all(dossier).forEach(list -> missing(list, examination));
  }

  private static void missing(RecordList<?> list, Examination examination) {
    for (int i = 0; i < list.size(); i++) {
      if (list.provenance(i).isEmpty()) {
        examination.report(
            list.fields(i), Argument.of("record", list.id(i)), Argument.of("list", list.field()));
      }
    }
  }
}
