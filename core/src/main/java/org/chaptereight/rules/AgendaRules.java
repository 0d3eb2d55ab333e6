package org.chaptereight.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.chaptereight.citation.Provision;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.council.Presidency;
import org.chaptereight.debate.AgendaItem;
import org.chaptereight.debate.AgendaItemKind;
import org.chaptereight.debate.ConceptNote;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.ProvisionalAgenda;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules about the presidency, the agenda and the papers of a meeting of the Council. */
final class AgendaRules {

  /** The article of the Charter on the members of the Council. */
  private static final String MEMBERS = "Art. 23";

  static final Rule PRESIDENCY_ROTATION =
      Rule.of("AGENDA-PRESIDENCY-ROTATION", Severity.ERROR)
          .requires(
              "The presidency goes round in the English alphabetical order of the members' names")
          .cites("S/96/Rev.7", "rule 18")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::presidencyRotation);

  static final Rule PRESIDENT_NOT_MEMBER =
      Rule.of("AGENDA-PRESIDENT-NOT-MEMBER", Severity.ERROR)
          .requires(
              "The State that presides, or convenes a signature event, is a member of the Council")
          .cites("UN-CHARTER", MEMBERS)
          .cites("S/96/Rev.7", "rule 18")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::presidentNotMember);

  static final Rule CONVENER_NOT_PRESIDENT =
      Rule.of("AGENDA-CONVENER-NOT-PRESIDENT", Severity.WARNING)
          .requires(
              "The State that convenes a signature event presides in that month") // The Council's
          // practice only.
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::convenerNotPresident);

  static final Rule DATE_OUTSIDE_PRESIDENCY =
      Rule.of("AGENDA-DATE-OUTSIDE-PRESIDENCY", Severity.ERROR)
          .requires("The meeting is in the month of the presidency")
          .cites("S/96/Rev.7", "rule 18")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::dateOutsidePresidency);

  static final Rule FIRST_ITEM_ADOPTION =
      Rule.of("AGENDA-FIRST-ITEM-ADOPTION", Severity.ERROR)
          .requires("The first item of a formal meeting is the adoption of the agenda")
          .cites("S/96/Rev.7", "rule 9")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::firstItemAdoption);

  static final Rule CONCEPT_NOTE_DATE =
      Rule.of("AGENDA-CONCEPT-NOTE-DATE", Severity.ERROR)
          .requires(
              "The letter with the concept note, its circulation and the meeting follow each other")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::conceptNoteDate);

  static final Rule FORMAT_RECORD =
      Rule.of("AGENDA-FORMAT-RECORD", Severity.ERROR)
          .requires("A format without a verbatim record has no S/PV symbol")
          .cites("S/96/Rev.7", "rule 49")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::formatRecord);

  static final Rule PROVISIONAL_NOTICE =
      Rule.of("AGENDA-PROVISIONAL-NOTICE", Severity.WARNING)
          .requires(
              "The provisional agenda is communicated three days before the meeting, unless the"
                  + " matter is urgent")
          .cites("S/96/Rev.7", "rule 8")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::provisionalNotice);

  static final Rule PRESIDENT_RECUSAL =
      Rule.of("AGENDA-PRESIDENT-RECUSAL", Severity.INFO)
          .requires(
              "Another member presides over an item with which the President's State is directly"
                  + " connected")
          .cites("S/96/Rev.7", "rule 20")
          .says(Messages.ALL)
          .on(Subjects.DEBATES, AgendaRules::presidentRecusal);

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          PRESIDENCY_ROTATION,
          PRESIDENT_NOT_MEMBER,
          CONVENER_NOT_PRESIDENT,
          DATE_OUTSIDE_PRESIDENCY,
          FIRST_ITEM_ADOPTION,
          CONCEPT_NOTE_DATE,
          FORMAT_RECORD,
          PROVISIONAL_NOTICE,
          PRESIDENT_RECUSAL);

  /** How many days before the meeting the provisional agenda is communicated (rule 8). */
  private static final int DAYS_OF_NOTICE = 3;

  private AgendaRules() {}

  private static void presidencyRotation(DebateAgenda debate, Examination examination) {
    CouncilRoster council = examination.reference().council();
    Presidency claimed = debate.presidency().orElse(null);
    // Of a State that is no member, another rule tells.
    if (claimed == null
        || council.isMember(claimed.state(), claimed.month().getYear()) == Certainty.NO) {
      return;
    }
    JsonPointer place = examination.place().field("presidency");
    StateCode expected = council.president(claimed.month()).orElse(null);
    if (expected == null) {
      Known.missPresident(claimed.month(), place, examination);
    } else if (!expected.equals(claimed.state())) {
      examination.report(
          place,
          Repair.replace(place.field("state"), claimed.state(), expected),
          state("state", claimed.state(), claimed.month(), examination),
          Argument.of("month", claimed.month()),
          state("expected", expected, claimed.month(), examination));
    }
  }

  private static void presidentNotMember(DebateAgenda debate, Examination examination) {
    debate
        .presidency()
        .ifPresent(
            claimed ->
                requireMember(
                    claimed.state(),
                    PartialDate.of(claimed.month()),
                    () -> examination.place().field("presidency"),
                    cited -> true,
                    examination));
    // Of another meeting, the convener may be who asked for it, and that any State can.
    debate
        .convener()
        .filter(convener -> debate.isSignatureEvent())
        .ifPresent(
            convener ->
                requireMember(
                    convener,
                    debate.date(),
                    () -> examination.place().field("convener"),
                    cited -> cited.provision().equals(MEMBERS),
                    examination));
  }

  private static void requireMember(
      StateCode state,
      PartialDate date,
      Supplier<JsonPointer> place,
      Predicate<Provision> cited,
      Examination examination) {
    if (Known.councilMember(state, date.year(), place, examination) == Certainty.NO) {
      examination.report(
          place.get(),
          cited,
          Names.state("state", state, date, examination),
          Argument.of("year", date.year()));
    }
  }

  private static void convenerNotPresident(DebateAgenda debate, Examination examination) {
    if (!debate.isSignatureEvent() || debate.convener().isEmpty()) {
      return;
    }
    Optional<StateCode> president =
        president(debate, () -> examination.place().field("convener"), examination);
    if (president.isPresent() && !president.equals(debate.convener())) {
      examination.report(
          examination.place().field("convener"),
          Names.state("convener", debate.convener().get(), debate.date(), examination),
          Argument.of("date", debate.date()),
          Names.state("president", president.get(), debate.date(), examination));
    }
  }

  /** Who presides on the day of the debate: by the rotation, or else as the debate itself says. */
  private static Optional<StateCode> president(
      DebateAgenda debate, Supplier<JsonPointer> place, Examination examination) {
    Optional<YearMonth> month = debate.date().month();
    Optional<StateCode> president = president(debate, month, examination);
    if (month.isPresent() && president.isEmpty()) {
      Known.missPresident(month.get(), place.get(), examination);
    }
    return president;
  }

  private static Optional<StateCode> president(
      DebateAgenda debate, Optional<YearMonth> month, Examination examination) {
    return month
        .flatMap(examination.reference().council()::president)
        .or(
            () ->
                debate
                    .presidency()
                    .filter(claimed -> month.equals(Optional.of(claimed.month())))
                    .map(Presidency::state));
  }

  private static void dateOutsidePresidency(DebateAgenda debate, Examination examination) {
    debate
        .presidency()
        .filter(claimed -> debate.date().isIn(claimed.month()) == Certainty.NO)
        .ifPresent(
            claimed ->
                examination.report(
                    examination.place().field("date"),
                    Argument.of("date", debate.date()),
                    Argument.of("month", claimed.month())));
  }

  private static void firstItemAdoption(DebateAgenda debate, Examination examination) {
    if (debate.format().isFormal()
        && !debate.items().isEmpty()
        && debate.items().get(0).kind().isKnown()
        && !debate.items().get(0).kind().equals(AgendaItemKind.ADOPTION_OF_AGENDA)) {
      examination.report(
          examination.place().field("items").index(0).field("kind"),
          Names.code("kind", debate.items().get(0).kind()));
    }
  }

  private static void conceptNoteDate(DebateAgenda debate, Examination examination) {
    debate.conceptNote().ifPresent(note -> conceptNoteDate(note, debate.date(), examination));
  }

  private static void conceptNoteDate(
      ConceptNote note, PartialDate meeting, Examination examination) {
    PartialDate circulated = note.circulated().orElse(null);
    if (circulated != null && circulated.isAfter(meeting) == Certainty.YES) {
      reportLater("circulated", circulated, meeting, examination);
    }
    PartialDate letter = note.letter().orElse(null);
    if (letter == null) {
      return;
    }
    if (letter.isAfter(meeting) == Certainty.YES) {
      reportLater("letter", letter, meeting, examination);
    } else if (circulated != null && letter.isAfter(circulated) == Certainty.YES) {
      reportLater("letter", letter, circulated, examination);
    }
  }

  private static void reportLater(
      String field, PartialDate date, PartialDate other, Examination examination) {
    examination.report(
        examination.place().field("conceptNote").field(field),
        Argument.of("date", date),
        Argument.of("other", other));
  }

  private static void formatRecord(DebateAgenda debate, Examination examination) {
    debate
        .record()
        .filter(symbol -> symbol.isIn("S/PV.") && debate.format().hasNoVerbatimRecord())
        .ifPresent(
            symbol ->
                examination.report(
                    examination.place().field("record"),
                    Names.code("format", debate.format()),
                    Argument.of("symbol", symbol)));
  }

  private static void provisionalNotice(DebateAgenda debate, Examination examination) {
    debate
        .provisionalAgenda()
        .filter(agenda -> !agenda.isUrgent())
        .flatMap(ProvisionalAgenda::communicated)
        .ifPresent(
            communicated -> {
              long days = DAYS.between(communicated.earliest(), debate.date().latest());
              if (days < DAYS_OF_NOTICE) {
                String notice =
                    communicated.isAfter(debate.date()) == Certainty.YES ? "AFTER" : "BEFORE";
                examination.report(
                    examination.place().field("provisionalAgenda").field("communicated"),
                    Argument.of("communicated", communicated),
                    Argument.of("date", debate.date()),
                    Argument.of(
                        "notice",
                        notice,
                        Messages.ALL.message("AGENDA-PROVISIONAL-NOTICE." + notice)));
              }
            });
  }

  private static void presidentRecusal(DebateAgenda debate, Examination examination) {
    if (Iterables.all(debate.items(), item -> item.directlyConnected().isEmpty())) {
      return;
    }
    Optional<StateCode> president =
        president(debate, () -> examination.place().field("items"), examination);
    if (president.isEmpty()) {
      return;
    }
    for (int i = 0; i < debate.items().size(); i++) {
      AgendaItem item = debate.items().get(i);
      boolean ceded =
          item.presider().filter(other -> !president.equals(Optional.of(other))).isPresent();
      if (item.directlyConnected().contains(president.get()) && !ceded) {
        examination.report(
            examination.place().field("items").index(i),
            Names.state("state", president.get(), debate.date(), examination),
            Argument.of("item", i + 1));
      }
    }
  }

  private static Argument state(
      String name, StateCode state, YearMonth month, Examination examination) {
    return Names.state(name, state, PartialDate.of(month), examination);
  }
}
