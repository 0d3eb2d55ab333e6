package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaptereight.json.Faults.document;
import static org.chaptereight.json.Faults.words;

import java.util.List;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms of values do not take, and in which words it is refused. */
final class FormFaultsTest {

  private static final String STATEMENT =
      "'statements':[{'id':'F1','kind':'TOPIC','modality':'ACTUAL',"
          + "'provenance':{'source':'S/2016/867'},%s}]";

  private static final String TREATY =
      "'instruments':[{'treaty':{'id':'T','kind':'TREATY','title':{'en':'t'},%s}}]";

  private static final String ACT =
      "'instruments':[{'act':{'id':'R','kind':'RESOLUTION','title':{'en':'r'},'organ':'UNGA',"
          + "'vote':%s}}]";

  private static final String COUNCIL = "'council':[{'year':%s}]";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--13-01 | \"--13-01\" is not a date without a year: expected --mm or --mm-dd",
        "--02-30 | \"--02-30\" is not a date without a year: expected --mm or --mm-dd",
        "--      | \"--\" is not a date without a year: expected --mm or --mm-dd",
        "2016-13 | \"2016-13\" is not a date: month 13 is not from 01 to 12",
      })
  void refuses_a_printed_date_that_does_not_exist(String date, String message) {
    assertThat(words(document(STATEMENT.formatted("'date':'" + date + "'"))))
        .containsExactly("1:150 /statements/0/date BAD_DATE: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unknown  | 2016-1-5 | or \"unknown\" | \"past\" or \"unknown\"",
        "''       | present  | or \"unknown\" | \"past\" or \"unknown\"",
      })
  void names_the_words_that_an_interval_takes_besides_dates(
      String from, String to, String first, String last) {
    List<Problem> problems =
        Both.strict()
            .tryRead(DateInterval.class, "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to))
            .problems();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "\"%s\" is not a date: expected yyyy, yyyy-mm or yyyy-mm-dd, %s".formatted(from, first),
            "\"%s\" is not a date: expected yyyy, yyyy-mm or yyyy-mm-dd, %s".formatted(to, last));
    assertThat(problems.get(1).message(UnLanguage.RUSSIAN))
        .isEqualTo(
            "\"%s\" — ни дата (yyyy, yyyy-mm или yyyy-mm-dd), ни \"past\", ни \"unknown\"."
                .formatted(to));
  }

  @Test
  void an_interval_of_dates_that_do_not_exist_is_told_which_part_is_wrong() {
    assertThat(Both.strict().tryRead(DateInterval.class, "{\"from\":\"2016-13\"}").problems())
        .extracting(Problem::message)
        .containsExactly("\"2016-13\" is not a date: month 13 is not from 01 to 12");
  }

  @Test
  void refuses_a_number_for_a_printed_date() {
    assertThat(words(document(STATEMENT.formatted("'date':1028"))))
        .containsExactly(
            "1:150 /statements/0/date WRONG_TYPE: expected a date as printed (yyyy, yyyy-mm,"
                + " yyyy-mm-dd, --mm or --mm-dd), found a number");
  }

  @Test
  void refuses_a_text_for_true_or_false() {
    assertThat(words(document(STATEMENT.formatted("'exhaustive':'yes'"))))
        .containsExactly(
            "1:156 /statements/0/exhaustive WRONG_TYPE: expected true or false, found a text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P12X | is not a period: expected years, months and days, as P1Y, P12M or P90D",
        "PT1H | is not a period: expected years, months and days, as P1Y, P12M or P90D",
        "12M  | is not a period: expected years, months and days, as P1Y, P12M or P90D",
        "P2147483647W | is not a period: expected years, months and days, as P1Y, P12M or P90D",
        "P99999999999D | is not a period: expected years, months and days, as P1Y, P12M or P90D",
        "p12m | is not how a period is written here: expected \"P12M\"",
        "P2W  | is not how a period is written here: expected \"P14D\"",
        "P012M | is not how a period is written here: expected \"P12M\"",
      })
  void refuses_what_is_not_how_a_period_is_written(String period, String why) {
    assertThat(words(document(TREATY.formatted("'withdrawalNotice':'" + period + "'"))))
        .containsExactly(
            "1:135 /instruments/0/treaty/withdrawalNotice BAD_DATE: \"%s\" %s"
                .formatted(period, why));
  }

  @ParameterizedTest
  @CsvSource({"P0D", "P-1M", "P1Y-2M"})
  void refuses_a_notice_of_no_time(String period) {
    assertThat(words(document(TREATY.formatted("'withdrawalNotice':'" + period + "'"))))
        .containsExactly(
            "1:71 /instruments/0/treaty INVALID_VALUE: a period of notice is positive, that of T is "
                + period);
  }

  @Test
  void refuses_an_instrument_of_no_kind_of_another_and_of_two() {
    assertThat(words(document("'instruments':[{}]")))
        .containsExactly(
            "1:61 /instruments/0 MISSING_FIELD: an instrument is one of treaty, nonTreaty, act");
    assertThat(words(document("'instruments':[{'pact':{}}]")))
        .containsExactly(
            "1:62 /instruments/0/pact UNKNOWN_FIELD: unknown field \"pact\" (did you mean"
                + " \"act\"?); an instrument is one of treaty, nonTreaty, act");
    assertThat(words(document(TREATY.formatted("'basis':[]").replace("}}]", "},'act':{}}]"))))
        .containsExactly(
            "1:128 /instruments/0/act DUPLICATE_FIELD: there is a choice already, before \"act\";"
                + " an instrument is one of treaty, nonTreaty, act");
  }

  @Test
  void refuses_a_tally_that_cannot_be() {
    assertThat(
            words(document(ACT.formatted("{'counts':{'inFavour':-1,'against':0,'abstaining':0}}"))))
        .containsExactly(
            "1:149 /instruments/0/act/vote/counts INVALID_VALUE: a number of votes is not negative:"
                + " -1-0-0");
    assertThat(words(document(ACT.formatted("{'counts':{'inFavour':15}}"))))
        .containsExactly(
            "1:149 /instruments/0/act/vote/counts MISSING_FIELD: VoteTally lacks the field"
                + " \"abstaining\"",
            "1:149 /instruments/0/act/vote/counts MISSING_FIELD: VoteTally lacks the field"
                + " \"against\"");
    assertThat(words(document(ACT.formatted("{'ballots':[]}"))))
        .containsExactly(
            "1:150 /instruments/0/act/vote/ballots INVALID_VALUE: a recorded vote has at least one"
                + " ballot");
    assertThat(
            words(
                document(
                    ACT.formatted(
                        "{'ballots':[{'state':'AGO','choice':'IN_FAVOUR'},"
                            + "{'state':'AGO','choice':'AGAINST'}]}"))))
        .containsExactly(
            "1:150 /instruments/0/act/vote/ballots INVALID_VALUE: a State votes once: [AGO]");
    assertThat(words(document(ACT.formatted("{'ballots':[{'state':'AGO','choice':'MAYBE'}]}"))))
        .containsExactly(
            "1:175 /instruments/0/act/vote/ballots/0/choice UNKNOWN_VALUE: expected one of"
                + " IN_FAVOUR, AGAINST, ABSTAINING, NOT_VOTING, found \"MAYBE\"");
  }

  @Test
  void refuses_a_year_of_the_council_with_a_presidency_of_another() {
    assertThat(
            words(
                document(
                    COUNCIL.formatted("2016,'presidencies':[{'state':'RUS','month':'2017-10'}]"))))
        .containsExactly(
            "1:57 /council/0 INVALID_VALUE: the presidencies of 2016 are each of another month of"
                + " it: 2017-10");
    assertThat(words(document(COUNCIL.formatted("2016,'members':['AGO','AGO']"))))
        .containsExactly("1:57 /council/0 INVALID_VALUE: a State is a member once: [AGO, AGO]");
    assertThat(words(document(COUNCIL.formatted("0"))))
        .containsExactly("1:57 /council/0 INVALID_VALUE: year 0 is not from 1 to 9999");
  }

  @Test
  void refuses_what_its_record_refuses_at_the_record() {
    assertThat(words(document(STATEMENT.formatted("'session':0"))))
        .containsExactly("1:60 /statements/0 INVALID_VALUE: sessions are counted from 1, F1 has 0");
    assertThat(words(document(STATEMENT.formatted("'subjects':[{'membersOf':[]}]"))))
        .containsExactly(
            "1:168 /statements/0/subjects/0/membersOf INVALID_VALUE: members are those of at least"
                + " one organization");
    assertThat(
            words(
                document(
                    "'persons':[{'id':'P','name':{'en':'Ban'},'printedNames':["
                        + "{'language':'en','name':'BAN','initials':'K.'}]}]")))
        .containsExactly(
            "1:103 /persons/0/printedNames/0 INVALID_VALUE: the initials \"K.\" are not in the name"
                + " \"BAN\"");
  }
}
