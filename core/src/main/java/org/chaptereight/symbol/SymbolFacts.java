package org.chaptereight.symbol;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chaptereight.symbol.SymbolDoubt.Kind;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What follows from one symbol about its time. */
final class SymbolFacts {

  private static final int FIRST_SESSION = 1;

  /** The first session, and the first years, that symbols of each organ tell. */
  private static final int ASSEMBLY_SESSIONS = 31;

  private static final int COUNCIL_YEARS = 1994;
  private static final int ECOSOC_YEARS = 1978;

  /** The first year of a document. */
  static final int FIRST_YEAR = 1945;

  /** The last year that is read; a greater number is something else, or a mistake. */
  static final int LAST_YEAR = 2099;

  /** The regular session of the General Assembly that opens in that year. */
  static final int MOST_SESSIONS = LAST_YEAR - 1945;

  private SymbolFacts() {}

  /** Whether the session is one of the General Assembly itself, or of its main committees. */
  private static boolean isOfAssembly(DocumentSymbol symbol) {
    return symbol.organ().equals("A")
        && (symbol.bodies().isEmpty()
            || (symbol.bodies().size() == 1
                && (symbol.bodies().get(0).startsWith("C.")
                    || symbol.bodies().get(0).equals("BUR")
                    || symbol.bodies().get(0).equals("SPC"))));
  }

  private static boolean hasRegularSession(DocumentSymbol symbol) {
    return isOfAssembly(symbol)
        && symbol.session().isPresent()
        && symbol.sessionKind().equals(Optional.of(SessionKind.REGULAR));
  }

  static Optional<DateInterval> sessionDates(DocumentSymbol symbol) {
    if (!hasRegularSession(symbol)) {
      return Optional.empty();
    }
    int session = symbol.session().orElseThrow();
    if (session == FIRST_SESSION) {
      return Optional.of(
          DateInterval.between(
              PartialDate.of(LocalDate.of(1946, 1, 10)),
              PartialDate.of(LocalDate.of(1946, 12, 16))));
    }
    return Optional.of(
        DateInterval.between(
            PartialDate.of(YearMonth.of(1945 + session, 9)),
            PartialDate.of(YearMonth.of(1946 + session, 9))));
  }

  /** The years that all symbols of the document allow. */
  static Optional<YearSpan> years(DocumentSymbol symbol) {
    @Nullable YearSpan common = null;
    for (DocumentSymbol each : symbol.symbols()) {
      @Nullable YearSpan span = span(each);
      if (common != null && span != null && common.isDisjoint(span)) {
        return Optional.empty();
      }
      common = common == null ? span : span == null ? common : common.and(span);
    }
    return Optional.ofNullable(common);
  }

  private static @Nullable YearSpan span(DocumentSymbol symbol) {
    OptionalInt year = symbol.year();
    if (year.isPresent()) {
      // The views on a communication are adopted in the year it is registered, or later.
      boolean later = symbol.kind().equals(DocumentKind.COMMUNICATION);
      return new YearSpan(year.getAsInt(), later ? OptionalInt.empty() : year);
    }
    if (hasRegularSession(symbol)) {
      int session = symbol.session().orElseThrow();
      return YearSpan.between(1945 + session, 1945 + session + (session == FIRST_SESSION ? 0 : 1));
    }
    boolean serial = symbol.bodies().isEmpty() && symbol.session().isEmpty();
    String series = symbol.organ() + symbol.series().map(code -> "/" + code).orElse("");
    return serial && (series.equals("S/PV") || symbol.series().isEmpty()) && isDated(symbol.organ())
        ? SerialYears.of(series, symbol.number())
        : null;
  }

  private static boolean isDated(String organ) {
    return organ.equals("A") || organ.equals("S") || organ.equals("E");
  }

  static List<SymbolDoubt> doubts(DocumentSymbol symbol) {
    ImmutableList.Builder<SymbolDoubt> doubts = ImmutableList.builder();
    for (DocumentSymbol each : symbol.symbols()) {
      if (looksLikeSessionOrYear(each)) {
        String serial = serial(each);
        doubts.add(
            new SymbolDoubt(
                Kind.AMBIGUOUS_ERA,
                "%s is a serial number of the time before %s"
                    .formatted(
                        serial,
                        each.organ().equals("A")
                            ? "1976, and looks like a session"
                            : each.organ().equals("S")
                                ? "1994, and looks like a year"
                                : "1978, and looks like a year"),
                serial + "/"));
      }
      if (each.organ().equals("S") && each.kind().equals(DocumentKind.RESOLUTION)) {
        YearSpan years = SerialYears.resolution(each.number());
        if (!years.contains(each.year().orElse(0))) {
          doubts.add(
              new SymbolDoubt(
                  Kind.YEAR_OF_NUMBER,
                  "resolution %s is of %s".formatted(each.number(), years),
                  "S/RES/%s (%s)".formatted(each.number(), years.first())));
        }
      }
    }
    return doubts.build();
  }

  /** A symbol of organ, bodies and number, without what follows. */
  private static String serial(DocumentSymbol symbol) {
    StringBuilder serial = new StringBuilder(symbol.organ());
    for (String body : symbol.bodies()) {
      serial.append('/').append(body);
    }
    return serial.append('/').append(symbol.number()).toString();
  }

  private static boolean looksLikeSessionOrYear(DocumentSymbol symbol) {
    boolean serial =
        symbol.series().isEmpty() && symbol.session().isEmpty() && symbol.year().isEmpty();
    int number = symbol.number();
    return serial
        && switch (symbol.organ()) {
          case "A" ->
              isOfAssembly(symbol) && number >= ASSEMBLY_SESSIONS && number <= MOST_SESSIONS;
          case "S" -> symbol.bodies().isEmpty() && number >= COUNCIL_YEARS && number <= LAST_YEAR;
          case "E" ->
              symbol.bodies().stream().allMatch(body -> body.startsWith("CN."))
                  && number >= ECOSOC_YEARS
                  && number <= LAST_YEAR;
          default -> false;
        };
  }
}
