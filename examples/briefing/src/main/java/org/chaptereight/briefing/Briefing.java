package org.chaptereight.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chaptereight.cooperation.CooperationLink;
import org.chaptereight.cooperation.Modality;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.CouncilVote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.GuidingQuestion;
import org.chaptereight.debate.Invitation;
import org.chaptereight.debate.Outcome;
import org.chaptereight.debate.Speaker;
import org.chaptereight.dossier.Answer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Report;

/** One debate, told to a person. */
final class Briefing {

  private final Dossier dossier;
  private final DebateAgenda debate;
  private final Labels labels;
  private final Names names;
  private final Page page = new Page();

  private Briefing(Dossier dossier, DebateAgenda debate, Labels labels) {
    this.dossier = dossier;
    this.debate = debate;
    this.labels = labels;
    this.names = new Names(dossier, debate.date(), labels);
  }

  /** The debate of a dossier, without the findings. */
  static String of(Dossier dossier, DebateAgenda debate, Labels labels) {
    return new Briefing(dossier, debate, labels).print();
  }

  /** The findings, each in one line. */
  static String of(Report report, Labels labels) {
    Page page = new Page().heading(labels.get("findings"));
    for (Finding finding : report.findings()) {
      page.line(
          "%s %s %s%s%s"
              .formatted(
                  labels.get("severity." + finding.severity()),
                  finding.code(),
                  labels.latin(finding.pointer().printed()),
                  labels.get("colon"),
                  labels.marked(
                      finding.message(labels.language()),
                      finding.rule().message().in(labels.language()).direction())));
    }
    if (report.findings().isEmpty()) {
      page.line(labels.get("findings.none"));
    }
    return page.toString();
  }

  private String print() {
    page.title(labels.text(debate.theme()));
    head();
    subjects();
    speakers();
    invitations();
    areas();
    questions();
    return page.toString();
  }

  private void head() {
    page.heading(labels.get("head"));
    page.line(
        labels.facts(
            Stream.of(
                    Optional.of(labels.date(debate.date())),
                    debate.meeting().stream().mapToObj(labels::meeting).findFirst(),
                    debate.record().map(labels::latin))
                .flatMap(Optional::stream)
                .toList()));
    field("format", Optional.of(labels.code(debate.format())));
    field("presidency", debate.presidency().map(presidency -> names.of(presidency.state())));
    field("convener", debate.convener().map(names::of));
    field("conceptNote", debate.conceptNote().map(this::conceptNote));
    debate.votes().forEach(vote -> field("vote", Optional.of(vote(vote))));
    debate.outcomes().forEach(outcome -> field("outcome", Optional.of(outcome(outcome))));
  }

  private void field(String label, Optional<String> value) {
    value.ifPresent(text -> page.line(labels.get(label) + labels.get("colon") + text));
  }

  private String conceptNote(ConceptNote note) {
    return labels.facts(
        Stream.of(
                note.symbol().map(labels::latin),
                note.letter().map(date -> labels.get("letter", "date", labels.date(date))))
            .flatMap(Optional::stream)
            .toList());
  }

  private String vote(CouncilVote vote) {
    String tally = vote.tally().toString();
    return vote.draft()
        .map(draft -> labels.facts(List.of(labels.latin(draft), tally)))
        .orElse(tally);
  }

  private String outcome(Outcome outcome) {
    String kind = labels.code(outcome.kind());
    return outcome.symbol().map(symbol -> kind + " " + labels.latin(symbol)).orElse(kind);
  }

  private void subjects() {
    section("subjects", debate.subjects(), id -> page.line(names.of(id)));
  }

  private void speakers() {
    section("speakers", debate.speakers(), this::speaker);
  }

  private void speaker(Speaker speaker) {
    page.line(
        labels.facts(
            List.of(
                names.of(speaker.person()),
                labels.code(speaker.office().kind()),
                names.of(speaker.office().organization()),
                labels.code(speaker.basis()))));
  }

  private void invitations() {
    section("invited", debate.invitations(), this::invitation);
  }

  private void invitation(Invitation invitation) {
    String basis =
        invitation.basis().map(code -> labels.get("facts") + labels.code(code)).orElse("");
    invitation.invitee().asParty().ifPresent(party -> page.line(names.of(party) + basis));
    invitation.invitee().asPerson().ifPresent(person -> page.line(names.of(person) + basis));
    invitation.invitee().asOpenSet().ifPresent(set -> page.line(labels.code(set) + basis));
    invitation.invitee().asMembersOf().forEach(organization -> members(organization, basis));
  }

  /** Who the members of an organization are on the day of the debate. */
  private void members(OrganizationId organization, String basis) {
    if (dossier.find(organization).isEmpty()) {
      page.line(labels.latin(organization) + basis);
      return;
    }
    Answer<Party> members = dossier.membersOn(organization, debate.date());
    String head =
        labels
            .get("membersOf", "organization", names.shortly(organization))
            .replace("{count}", Integer.toString(members.certain().size()));
    page.line(head + basis + labels.get("colon").stripTrailing());
    page.detail(names.parties(members.certain()));
    if (!members.unknown().isEmpty()) {
      page.detail(labels.get("unknown") + labels.get("colon") + names.parties(members.unknown()));
    }
  }

  private void areas() {
    section("areas", debate.subjects(), this::areas);
  }

  private void areas(OrganizationId organization) {
    page.line(names.of(organization));
    dossier.mandates().stream()
        .filter(mandate -> mandate.holder().equals(organization))
        .forEach(
            mandate ->
                page.detail(
                    labels.get("mandate") + labels.get("colon") + names.areas(mandate.areas())));
    Party party = Party.of(organization);
    dossier.cooperation().stream()
        .filter(link -> link.parties().contains(party))
        .forEach(link -> page.detail(cooperation(link, party)));
  }

  private String cooperation(CooperationLink link, Party party) {
    List<Party> others = link.parties().stream().filter(other -> !other.equals(party)).toList();
    String modality =
        link.modality().equals(Modality.ACTUAL) ? "" : " (" + labels.code(link.modality()) + ")";
    return labels.get("with", "parties", names.parties(others))
        + labels.get("colon")
        + names.areas(link.areas())
        + modality;
  }

  private void questions() {
    section("questions", debate.questions(), this::question);
    debate
        .expectedResult()
        .ifPresent(result -> page.heading(labels.get("expectedResult")).line(labels.text(result)));
  }

  private void question(GuidingQuestion question) {
    page.line(labels.text(question.text()));
  }

  private <T> void section(String label, List<T> items, Consumer<T> print) {
    if (!items.isEmpty()) {
      page.heading(labels.get(label));
      items.forEach(print);
    }
  }
}
