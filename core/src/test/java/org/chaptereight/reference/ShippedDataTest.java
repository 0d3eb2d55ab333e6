package org.chaptereight.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.chaptereight.council.CouncilRoster;
import org.chaptereight.reference.Table.Row;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
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
  void each_name_begins_when_the_one_before_it_ends() {
    List<Row> rows = Table.read("states.tsv");
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
  void the_council_has_fifteen_members_every_year_all_of_them_un_members_then() {
    CouncilRoster council = DATA.council();
    assertThat(council.years()).hasSize(14).startsWith(2013).endsWith(2026);
    for (int year : council.years()) {
      assertThat(council.members(year)).hasSize(15).doesNotHaveDuplicates();
      assertThat(council.members(year))
          .contains(
              StateCode.of("CHN"),
              StateCode.of("FRA"),
              StateCode.of("GBR"),
              StateCode.of("RUS"),
              StateCode.of("USA"))
          .allMatch(
              code ->
                  state(code.toString()).isUnMemberOn(PartialDate.parse(Integer.toString(year)))
                      == Certainty.YES);
    }
    assertThat(council.isMember(StateCode.of("SEN"), 2016)).isEqualTo(Certainty.YES);
    assertThat(council.isMember(StateCode.of("DEU"), 2016)).isEqualTo(Certainty.NO);
    assertThat(council.isMember(StateCode.of("DEU"), 2012)).isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(council.members(2012)).isEmpty();
  }

  @Test
  void there_are_193_un_members_and_two_observer_states() {
    assertThat(DATA.states()).hasSize(195);
    assertThat(DATA.states().stream().filter(state -> state.isUnMemberOn(NOW) == Certainty.YES))
        .hasSize(193);
    assertThat(state("VAT").isUnMemberOn(NOW)).isEqualTo(Certainty.NO);
    assertThat(state("PSE").isUnMemberOn(NOW)).isEqualTo(Certainty.NO);
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

  @Test
  void can_be_replaced() {
    ReferenceData ours = ReferenceData.builder().states(List.of(state("FRA"))).build();
    assertThat(ours.states()).containsExactly(state("FRA"));
    assertThat(ours.state(StateCode.of("RUS"))).isEmpty();
    assertThat(ours.council().years()).isEmpty();
    assertThat(ReferenceData.builder().council(DATA.council()).build().council())
        .isSameAs(DATA.council());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ReferenceData.builder().states(List.of(state("FRA"), state("FRA"))).build());
  }
}
