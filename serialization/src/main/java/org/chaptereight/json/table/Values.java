package org.chaptereight.json.table;

import static org.chaptereight.json.problem.ProblemCode.BAD_DATE;
import static org.chaptereight.json.problem.ProblemCode.BAD_LANGUAGE;
import static org.chaptereight.json.problem.ProblemCode.BAD_TEXT;
import static org.chaptereight.json.problem.ProblemCode.INVALID_VALUE;
import static org.chaptereight.json.wire.Field.optional;
import static org.chaptereight.json.wire.Field.required;
import static org.chaptereight.json.wire.ObjectWire.object;
import static org.chaptereight.json.wire.Pairs.pair;

import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.chaptereight.code.Characters;
import org.chaptereight.code.InvalidValueException;
import org.chaptereight.code.Reason;
import org.chaptereight.json.wire.MultilingualWire;
import org.chaptereight.json.wire.Pairs.Part;
import org.chaptereight.json.wire.TextWire;
import org.chaptereight.json.wire.Wire;
import org.chaptereight.json.wire.Wires;
import org.chaptereight.provenance.Provenance;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.symbol.SymbolReading;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.PlainText;
import org.chaptereight.text.Wording;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.PrintedDate;

/** The values that records are made of: dates, texts, symbols, provenance. */
final class Values {

  private static final String MONTH_AND_DAY = "(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?";

  /** What dates look like; which of them exist, no pattern tells. */
  static final String DAY_PATTERN = "[0-9]{4}(?:-" + MONTH_AND_DAY + ")?";

  static final TextWire<String> TEXT = Wires.text("a text", BAD_TEXT, PlainText::require);

  static final Wire<PartialDate> DATE =
      Wires.text("a date (yyyy, yyyy-mm or yyyy-mm-dd)", BAD_DATE, PartialDate::parse)
          .matching(DAY_PATTERN);

  static final Wire<PrintedDate> PRINTED_DATE =
      Wires.text(
              "a date as printed (yyyy, yyyy-mm, yyyy-mm-dd, --mm or --mm-dd)",
              BAD_DATE,
              PrintedDate::parse)
          .matching(DAY_PATTERN + "|--" + MONTH_AND_DAY);

  static final Wire<Period> PERIOD =
      Wires.text("a period (such as P12M)", BAD_DATE, Values::period)
          .matching("P(?:-?[0-9]+[YMD])+");

  static final Wire<YearMonth> MONTH =
      Wires.text("a month (yyyy-mm)", BAD_DATE, Values::month)
          .matching("[0-9]{4}-(?:0[1-9]|1[0-2])");

  static final Wire<LanguageTag> LANGUAGE =
      Wires.text("a language tag of BCP 47", BAD_LANGUAGE, LanguageTag::of);

  static final Wire<DocumentSymbol> SYMBOL =
      Wires.text("a document symbol", INVALID_VALUE, DocumentSymbol::of)
          .repairing(text -> SymbolReading.of(text).asSymbol())
          .repeated();

  static final Wire<MultilingualText> MULTILINGUAL = new MultilingualWire();

  static final Wire<Wording> WORDING =
      pair(
          "Wording",
          new Part<>("language", LANGUAGE, Wording::language),
          new Part<>("text", TEXT, Wording::text),
          Wording::of);

  static final Wire<DateInterval> INTERVAL = IntervalWire.WIRE;

  static final Wire<Provenance> PROVENANCE =
      object(
          "Provenance",
          Provenance::builder,
          Provenance.Builder::build,
          required("source", TEXT.repeated(), Provenance::source, Provenance.Builder::source),
          optional("paragraph", TEXT, Provenance::paragraph, Provenance.Builder::paragraph),
          optional("asOf", DATE, Provenance::asOf, Provenance.Builder::asOf),
          optional("note", TEXT, Provenance::note, Provenance.Builder::note));

  private Values() {}

  /** An identifier or code, written as its text. */
  static <T> TextWire<T> code(String what, Function<String, T> of) {
    return Wires.text(what, INVALID_VALUE, of);
  }

  /** An identifier or code that is likely to be in a document many times. */
  static <T> Wire<T> repeatedCode(String what, Function<String, T> of) {
    return code(what, of).repeated();
  }

  private static Period period(String text) {
    Period period;
    try {
      period = Period.parse(text);
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new InvalidValueException(
          Reason.of(
              "BAD_DATE.period",
              "{found} is not a period: expected years, months and days, as P1Y, P12M or P90D",
              "found",
              Characters.quote(text)),
          e);
    }
    // There is one way to write a period, so that what was read is written again.
    if (!period.toString().equals(text)) {
      throw InvalidValueException.of(
          "BAD_DATE.otherPeriod",
          "{found} is not how a period is written here: expected \"{expected}\"",
          "found",
          Characters.quote(text),
          "expected",
          period);
    }
    return period;
  }

  private static YearMonth month(String text) {
    PartialDate date = PartialDate.parse(text);
    return date.month()
        .filter(month -> date.day().isEmpty())
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "BAD_DATE.month",
                    "{found} is not a month: expected yyyy-mm",
                    "found",
                    Characters.quote(text)));
  }
}
