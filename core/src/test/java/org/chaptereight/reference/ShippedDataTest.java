package org.chaptereight.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.council.CouncilYear;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.state.Succession;
import org.chaptereight.state.WithdrawnCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
import org.chaptereight.time.Ending;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that ship, held against lists from outside and against each other. */
final class ShippedDataTest {

  private static final ReferenceData DATA = ReferenceData.shipped();
  private static final PartialDate NOW = PartialDate.parse("2026-11-23");

  private static State state(String code) {
    return DATA.state(StateCode.of(code)).orElseThrow();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = ShippedDataTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .toList();
    }
  }

  @Test
  void every_president_from_august_2013_to_december_2026_is_the_one_of_the_list()
      throws IOException {
    List<String> listed = lines("/org/chaptereight/council/presidencies.tsv");
    assertThat(listed).hasSize(161);
    assertThat(listed)
        .allSatisfy(
            line -> {
              String[] cells = line.split("\t", -1);
              assertThat(DATA.council().president(YearMonth.parse(cells[0])))
                  .as(line)
                  .contains(StateCode.of(cells[1]));
            });
  }

  @Test
  void who_is_no_more_was_followed_by_states_that_are_there() {
    assertThat(DATA.dossier().successions())
        .extracting(Succession::toString)
        .containsExactly(
            "1958-02-22 MERGER [EGY, SYR] [EGY]",
            "1961-10-13 SEPARATION [EGY] [SYR]",
            "1990-05-22 MERGER [YEM, YMD] [YEM]",
            "1990-10-03 INCORPORATION [DDR] [DEU]",
            "1991-12-24 CONTINUATION [SUN] [RUS]",
            "1992 DISSOLUTION [YUG] [BIH, HRV, MKD, SVN, YUG]",
            "1993-01-01 DISSOLUTION [CSK] [CZE, SVK]",
            "2003-02-04 CONTINUATION [YUG] [SCG]",
            "2006-06 SEPARATION [SCG] [MNE]",
            "2006-06 CONTINUATION [SCG] [SRB]",
            "2011-07-09 SEPARATION [SDN] [SSD]");
    assertThat(DATA.dossier().successions())
        .flatExtracting(Succession::predecessors)
        .allMatch(code -> DATA.state(code).isPresent());
    assertThat(DATA.dossier().successions())
        .flatExtracting(Succession::successors)
        .allMatch(code -> DATA.state(code).isPresent());
  }

  @Test
  void no_state_is_a_un_member_when_it_does_not_exist() {
    assertThat(DATA.states())
        .allSatisfy(
            state ->
                assertThat(state.unMemberships())
                    .allMatch(period -> period.overlaps(state.existence()) != Certainty.NO));
  }

  @Test
  void a_withdrawn_code_is_that_of_a_state_that_is_no_more_or_has_another_code_now() {
    assertThat(DATA.dossier().withdrawnCodes()).hasSize(12);
    for (WithdrawnCode code : DATA.dossier().withdrawnCodes()) {
      StateCode known = code.now().orElse(code.code());
      assertThat(DATA.state(known)).as(code.toString()).isPresent();
      assertThat(state(known.toString()).existence().ending())
          .isEqualTo(code.now().isPresent() ? Ending.NONE : Ending.DATED);
    }
    assertThat(DATA.withdrawnCode(StateCode.of("ZAR")).orElseThrow().now())
        .contains(StateCode.of("COD"));
    assertThat(DATA.withdrawnCode(StateCode.of("RUS"))).isEmpty();
  }

  @Test
  void each_name_begins_when_the_one_before_it_ends() {
    List<Row> rows = Table.read("state-names.tsv");
    for (int i = 1; i < rows.size(); i++) {
      boolean later = rows.get(i).get("code").equals(rows.get(i - 1).get("code"));
      assertThat(rows.get(i).get("from"))
          .as(rows.get(i).get("code"))
          .isEqualTo(later ? rows.get(i - 1).get("to") : "");
    }
  }

  @ParameterizedTest
  @CsvSource({"2013-07", "2027-01", "1946-01"})
  void the_presidency_is_not_known_outside_the_table(YearMonth month) {
    assertThat(DATA.council().president(month)).isEmpty();
  }

  @Test
  void the_council_has_eleven_and_then_fifteen_members_all_of_them_un_members_then() {
    CouncilRoster council = DATA.council();
    assertThat(council.years())
        .extracting(CouncilYear::year)
        .isEqualTo(IntStream.rangeClosed(1946, 2026).boxed().toList());
    for (int year = 1946; year <= 2026; year++) {
      PartialDate then = PartialDate.parse(String.format(Locale.ROOT, "%04d-12-20", year));
      assertThat(council.members(year)).hasSize(year < 1966 ? 11 : 15).doesNotHaveDuplicates();
      assertThat(council.members(year))
          .contains(
              StateCode.of("CHN"),
              StateCode.of("FRA"),
              StateCode.of("GBR"),
              StateCode.of(year < 1991 ? "SUN" : "RUS"),
              StateCode.of("USA"))
          .allMatch(code -> state(code.toString()).isUnMemberOn(then) == Certainty.YES);
    }
    assertThat(council.isMember(StateCode.of("SEN"), 2016)).isEqualTo(Certainty.YES);
    assertThat(council.isMember(StateCode.of("DEU"), 2016)).isEqualTo(Certainty.NO);
    assertThat(council.isMember(StateCode.of("DEU"), 1945)).isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(council.members(2027)).isEmpty();
  }

  @Test
  void
      there_are_193_un_members_two_observers_the_sahrawi_republic_and_six_states_that_are_no_more() {
    assertThat(DATA.states().size()).isEqualTo(193 + 2 + 1 + 6);
    assertThat(
            DATA.states().stream().filter(state -> state.existence().contains(NOW) == Certainty.NO))
        .extracting(State::code)
        .hasToString("[CSK, DDR, SCG, SUN, YMD, YUG]");
    assertThat(
            DATA.states().stream()
                .filter(state -> state.isUnMemberOn(NOW) == Certainty.YES)
                .count())
        .isEqualTo(193);
    assertThat(
            DATA.states().stream()
                .filter(state -> state.existence().contains(NOW) != Certainty.NO)
                .filter(state -> state.isUnMemberOn(NOW) == Certainty.NO))
        .extracting(State::code)
        .hasToString("[ESH, PSE, VAT]");
    assertThat(state("SSD").isUnMemberOn(PartialDate.parse("2011-07-13"))).isEqualTo(Certainty.NO);
    assertThat(state("SSD").isUnMemberOn(PartialDate.parse("2011")))
        .isEqualTo(Certainty.CANNOT_BE_KNOWN);
  }

  @Test
  void every_state_has_names_in_the_six_official_languages() {
    assertThat(DATA.states())
        .extracting(State::name)
        .allMatch(MultilingualText::isInAllOfficialLanguages);
  }

  @ParameterizedTest
  @CsvSource({
    "TUR, 2016-10-28, Turkey",
    "TUR, 2022-05-31, Turkey",
    "TUR, 2022-06-01, Türkiye",
    "SWZ, 2018-06, Swaziland",
    "SWZ, 2018-07, Eswatini",
    "MKD, 2019-02-13, the former Yugoslav Republic of Macedonia",
    "CPV, 2014, Cabo Verde",
    "RUS, 2016, Russian Federation",
    "CIV, 2018, Côte d'Ivoire",
  })
  void a_state_is_called_as_it_was_then(String code, String date, String name) {
    assertThat(state(code).nameOn(PartialDate.parse(date)).in(UnLanguage.ENGLISH))
        .hasToString(name);
  }
}
