package org.chaptereight.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaptereight.dossier.Answer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.NonTreatyInstrument;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.json.DossierRecord;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.Party;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;

/** What a dossier holds, told to a person. */
final class Overview {

  private final Dossier dossier;
  private final Labels labels;
  private final Names names;
  private final Page page = new Page();

  private Overview(Dossier dossier, Labels labels) {
    this.dossier = dossier;
    this.labels = labels;
    this.names = new Names(dossier, dossier.asOf(), labels);
  }

  static String of(Dossier dossier, Labels labels) {
    return new Overview(dossier, labels).print();
  }

  private String print() {
    page.title(dossier.title().map(labels::text).orElseGet(() -> labels.latin(dossier.id())));
    records();
    members();
    instruments();
    return page.toString();
  }

  private void records() {
    Map<String, Integer> counts =
        DossierRecord.in(dossier)
            .collect(
                Collectors.toMap(
                    DossierRecord::list, record -> 1, Integer::sum, LinkedHashMap::new));
    if (!counts.isEmpty()) {
      List<String> told = new ArrayList<>();
      counts.forEach((list, count) -> told.add(labels.counted(list, count)));
      page.heading(dated("records")).line(labels.list(told));
    }
  }

  private String dated(String label) {
    return labels.get(label, "date", labels.date(dossier.asOf()));
  }

  private void members() {
    List<String> told = new ArrayList<>();
    List<String> unrecorded = new ArrayList<>();
    for (Organization organization : dossier.organizations()) {
      Answer<Party> members = dossier.membersOn(organization.id(), dossier.asOf());
      boolean none = members.certain().isEmpty() && members.unknown().isEmpty();
      if (none && organization.parent().isPresent()) {
        continue; // Most organs have no members of their own.
      }
      String name = labels.text(organization.name());
      if (members.isComplete()) {
        told.add(name + labels.get("colon") + members(members));
      } else {
        unrecorded.add(name);
      }
    }
    if (!unrecorded.isEmpty()) {
      told.add(labels.get("unrecorded") + labels.get("colon") + labels.list(unrecorded));
    }
    if (!told.isEmpty()) {
      page.heading(dated("members"));
      told.forEach(page::line);
    }
  }

  private String members(Answer<Party> members) {
    String certain = labels.counted("members", members.certain().size());
    return members.unknown().isEmpty()
        ? certain
        : labels.facts(
            List.of(
                certain,
                labels.get("unknown") + labels.get("colon") + names.parties(members.unknown())));
  }

  private void instruments() {
    if (!dossier.instruments().isEmpty()) {
      page.heading(labels.get("instruments"));
      dossier.instruments().forEach(this::instrument);
    }
  }

  private void instrument(LegalInstrument instrument) {
    Optional<PartialDate> signed =
        instrument
            .asTreaty()
            .flatMap(Treaty::signed)
            .or(() -> instrument.asNonTreaty().flatMap(NonTreatyInstrument::signed));
    Optional<PartialDate> inForce =
        instrument.asTreaty().flatMap(Treaty::inForce).flatMap(DateInterval::start);
    page.line(
        labels.facts(
            Stream.of(
                    Optional.of(labels.text(instrument.title())),
                    instrument.symbol().map(labels::latin),
                    instrument
                        .adopted()
                        .map(day -> labels.get("adopted", "date", labels.date(day))),
                    signed.map(day -> labels.get("signed", "date", labels.date(day))),
                    inForce.map(day -> labels.get("inForce", "date", labels.date(day))))
                .flatMap(Optional::stream)
                .toList()));
  }
}
