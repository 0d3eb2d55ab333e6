package org.chaptereight.validation;

import static org.chaptereight.text.UnLanguage.ENGLISH;

import java.util.List;
import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.debate.MeetingFormat;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.dossier.DossierId;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.time.PartialDate;

/** Rules and dossiers of the smallest sort. */
final class Samples {

  static final Subject<DebateAgenda> DEBATES =
      Subject.of("debates", Dossier::debates, DebateAgenda::id);

  private Samples() {}

  /** A rule that no debate satisfies. */
  static Rule never(String code, Severity severity) {
    return Rule.of(code, severity)
        .says(MultilingualText.of(ENGLISH, "The debate {debate} is here."))
        .on(
            DEBATES,
            (debate, examination) ->
                examination.report(examination.place(), Argument.of("debate", debate.id())));
  }

  static Finding finding(Rule rule, JsonPointer at, Argument... arguments) {
    return Finding.of(
        rule,
        rule.severity(),
        at,
        Optional.empty(),
        List.of(arguments),
        rule.citations(),
        Optional.empty());
  }

  static Rule saying(MultilingualText message) {
    return Rule.of("OUR-RULE", Severity.INFO)
        .says(message)
        .on(DEBATES, (debate, examination) -> {});
  }

  static Dossier dossier(String... debates) {
    return Dossier.builder()
        .id(DossierId.of("sample"))
        .asOf(PartialDate.parse("2016-11-01"))
        .addAllDebates(List.of(debates).stream().map(Samples::debate).toList())
        .build();
  }

  private static DebateAgenda debate(String id) {
    return DebateAgenda.builder()
        .id(DebateId.of(id))
        .theme(MultilingualText.of(ENGLISH, "x"))
        .format(MeetingFormat.DEBATE)
        .date(PartialDate.parse("2016-10-28"))
        .provenance(Provenance.of("S/PV.7796"))
        .build();
  }
}
