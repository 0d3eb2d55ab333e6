package org.chaptereight.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.symbol.DocumentKind;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.symbol.SymbolDoubt;
import org.chaptereight.symbol.SymbolReading;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.validation.Argument;
import org.chaptereight.validation.Check;
import org.chaptereight.validation.Examination;
import org.chaptereight.validation.Repair;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.Severity;

/** Rules that hold the session, the year or the era that a symbol tells against a date. */
final class SymbolDateRules {

  static final Rule SESSION_DATE =
      Rule.of("SYMBOL-SESSION-DATE", Severity.ERROR)
          .requires("A document of a session of the General Assembly is dated within that session")
          .says(Messages.ALL)
          .on(Subjects.DATED_SYMBOLS, ofEach(SymbolDateRules::sessionDate));

  static final Rule YEAR_DATE =
      Rule.of("SYMBOL-YEAR-DATE", Severity.ERROR)
          .requires("A document of the Security Council is dated in the year of its symbol")
          .says(Messages.ALL)
          .on(Subjects.SYMBOLS_OF_ANOTHER_YEAR, ofEach(SymbolDateRules::yearDate));

  static final Rule YEAR_DATE_JANUARY =
      Rule.of("SYMBOL-YEAR-DATE-JANUARY", Severity.WARNING)
          .requires(
              "A document of the Security Council is dated in the year of its symbol even in the"
                  + " week before or after")
          .says(Messages.ALL)
          .on(Subjects.SYMBOLS_OF_ANOTHER_YEAR, ofEach(SymbolDateRules::yearDateJanuary));

  static final Rule AMBIGUOUS_ERA =
      Rule.of("SYMBOL-AMBIGUOUS-ERA", Severity.WARNING)
          .requires("A symbol that looks cut off is dated when symbols were serial numbers")
          .says(Messages.ALL)
          .on(Subjects.DATED_SYMBOLS, ofEach(SymbolDateRules::ambiguousEra));

  static final ImmutableList<Rule> ALL =
      ImmutableList.of(SESSION_DATE, YEAR_DATE, YEAR_DATE_JANUARY, AMBIGUOUS_ERA);

  /** What is of the day of a meeting; other documents may be issued before the session opens. */
  private static final ImmutableSet<DocumentKind> OF_MEETINGS =
      ImmutableSet.of(
          DocumentKind.RESOLUTION,
          DocumentKind.DECISION,
          DocumentKind.VERBATIM_RECORD,
          DocumentKind.SUMMARY_RECORD);

  private static final ImmutableSet<DocumentKind> NUMBERED_BY_YEAR =
      ImmutableSet.of(
          DocumentKind.DOCUMENT, DocumentKind.RESOLUTION, DocumentKind.PRESIDENTIAL_STATEMENT);

  /** The last years of documents of which the symbol is an organ and a serial number. */
  private static final ImmutableMap<String, Integer> LAST_YEARS_OF_SERIALS =
      ImmutableMap.of("A", 1976, "S", 1993, "E", 1977);

  private static final int DAYS_AROUND_NEW_YEAR = 7;

  private SymbolDateRules() {}

  /** What is looked at is one symbol, or one of the two of a double symbol. */
  private interface PartCheck {
    void check(DocumentSymbol part, DatedSymbol dated, Examination examination);
  }

  private static Check<DatedSymbol> ofEach(PartCheck check) {
    return (dated, examination) -> {
      for (DocumentSymbol part : dated.symbol().symbols()) {
        check.check(part, dated, examination);
      }
    };
  }

  private static void sessionDate(DocumentSymbol part, DatedSymbol dated, Examination examination) {
    Optional<DateInterval> session = part.sessionDates();
    if (session.isEmpty()) {
      return;
    }
    PartialDate from = session.get().start().orElseThrow();
    PartialDate to = session.get().end().orElseThrow();
    boolean early =
        OF_MEETINGS.contains(part.kind())
            ? dated.date().isBefore(from) == Certainty.YES
            : dated.date().latest().isBefore(from.earliest().minusYears(1));
    boolean late = dated.date().isAfter(to) == Certainty.YES && !mayBeLater(part);
    if (early || late) {
      examination.report(
          examination.place(),
          Argument.of("symbol", dated.symbol()),
          Argument.of("date", dated.date()),
          Argument.of("session", part.session().orElseThrow()),
          Argument.of("from", from),
          Argument.of("to", to));
    }
  }

  /** Addenda, corrections and reissues may be of a later date than the number. */
  private static boolean mayBeLater(DocumentSymbol part) {
    return !part.modifiers().isEmpty() || part.reissue() > 0;
  }

  private static void yearDate(DocumentSymbol part, DatedSymbol dated, Examination examination) {
    if (isOffBy(DAYS_AROUND_NEW_YEAR, part, dated.date())) {
      reportYear(part, dated, examination);
    }
  }

  private static void yearDateJanuary(
      DocumentSymbol part, DatedSymbol dated, Examination examination) {
    if (isOffBy(0, part, dated.date()) && !isOffBy(DAYS_AROUND_NEW_YEAR, part, dated.date())) {
      reportYear(part, dated, examination);
    }
  }

  /** Whether a date is certainly more than so many days outside the year that a symbol tells. */
  private static boolean isOffBy(int days, DocumentSymbol part, PartialDate date) {
    int year = part.year().orElse(date.year());
    if (year == date.year()
        || !part.organ().equals("S")
        || !part.bodies().isEmpty()
        || !NUMBERED_BY_YEAR.contains(part.kind())) {
      return false;
    }
    return date.latest().isBefore(LocalDate.of(year, 1, 1).minusDays(days))
        || (!mayBeLater(part)
            && date.earliest().isAfter(LocalDate.of(year, 12, 31).plusDays(days)));
  }

  private static void reportYear(DocumentSymbol part, DatedSymbol dated, Examination examination) {
    Argument[] arguments = {
      Argument.of("symbol", dated.symbol()),
      Argument.of("year", part.year().orElseThrow()),
      Argument.of("date", dated.date())
    };
    Optional<DocumentSymbol> mended =
        withYearOfNumber(dated.symbol()).filter(other -> !isOffBy(0, other, dated.date()));
    if (mended.isPresent()) {
      JsonPointer at = examination.place();
      examination.report(at, Repair.replace(at, dated.symbol(), mended.get()), arguments);
    } else {
      examination.report(examination.place(), arguments);
    }
  }

  /** A resolution with the year that its number tells, if that is certain. */
  private static Optional<DocumentSymbol> withYearOfNumber(DocumentSymbol symbol) {
    return symbol.kind().equals(DocumentKind.RESOLUTION) && !mayBeLater(symbol)
        ? SymbolReading.of("S/RES/" + symbol.number()).asSymbol()
        : Optional.empty();
  }

  private static void ambiguousEra(
      DocumentSymbol part, DatedSymbol dated, Examination examination) {
    if (part.series().isPresent() || part.year().isPresent()) {
      return;
    }
    Integer last = LAST_YEARS_OF_SERIALS.get(part.organ());
    if (last == null || dated.date().year() <= last) {
      return;
    }
    for (SymbolDoubt doubt : part.doubts()) {
      if (doubt.kind() == SymbolDoubt.Kind.AMBIGUOUS_ERA) {
        examination.report(
            examination.place(),
            Argument.of("symbol", dated.symbol()),
            Argument.of("date", dated.date()),
            Argument.of("last", last),
            Argument.of("suggestion", doubt.suggestion()));
      }
    }
  }
}
