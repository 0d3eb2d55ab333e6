package org.chaptereight.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.chaptereight.state.State;
import org.chaptereight.state.StateCode;
import org.chaptereight.text.MultilingualText;
import org.chaptereight.text.UnLanguage;
import org.chaptereight.time.Certainty;
import org.junit.jupiter.api.Test;

final class CouncilRosterTest {

  private static final State CONGO = state("COG", "Congo");
  private static final State IVORY_COAST = state("CIV", "Côte d'Ivoire");
  private static final State CUBA = state("CUB", "Cuba");
  private static final State ZAMBIA = state("ZMB", "Zambia");

  private static State state(String code, String name) {
    return State.builder()
        .code(StateCode.of(code))
        .name(MultilingualText.of(UnLanguage.ENGLISH, name))
        .build();
  }

  private static CouncilRoster.Builder countedFrom(String code, String month) {
    return CouncilRoster.builder(Presidency.of(StateCode.of(code), YearMonth.parse(month)));
  }

  private static List<String> presidents(CouncilRoster roster, String from, int months) {
    return IntStream.range(0, months)
        .mapToObj(i -> roster.president(YearMonth.parse(from).plusMonths(i)))
        .map(president -> president.map(StateCode::toString).orElse("-"))
        .toList();
  }

  @Test
  void goes_round_in_the_order_of_the_english_names_whatever_their_accents() {
    CouncilRoster roster =
        countedFrom("CUB", "2000-09").put(2000, List.of(ZAMBIA, IVORY_COAST, CUBA, CONGO)).build();
    assertThat(roster.members(2000))
        .extracting(StateCode::toString)
        .containsExactly("COG", "CIV", "CUB", "ZMB");
    assertThat(presidents(roster, "2000-08", 6))
        .containsExactly("-", "CUB", "ZMB", "COG", "CIV", "-");
  }

  @Test
  void goes_on_in_the_new_year_after_the_name_of_a_president_that_left() {
    CouncilRoster roster =
        countedFrom("CIV", "2000-12")
            .put(2000, List.of(IVORY_COAST, ZAMBIA))
            .put(2001, List.of(CONGO, CUBA, ZAMBIA))
            .build();
    assertThat(presidents(roster, "2000-12", 5)).containsExactly("CIV", "CUB", "ZMB", "COG", "CUB");
  }

  @Test
  void stops_at_the_first_year_that_is_not_known() {
    CouncilRoster roster =
        countedFrom("CUB", "2000-12")
            .put(2000, List.of(CUBA, ZAMBIA))
            .put(2002, List.of(CUBA, ZAMBIA))
            .build();
    assertThat(presidents(roster, "2000-12", 2)).containsExactly("CUB", "-");
    assertThat(roster.president(YearMonth.parse("2002-01"))).isEmpty();
    assertThat(roster.isMember(StateCode.of("CUB"), 2002)).isEqualTo(Certainty.YES);
    assertThat(roster.isMember(StateCode.of("CUB"), 2001)).isEqualTo(Certainty.CANNOT_BE_KNOWN);
    assertThat(roster.isMember(StateCode.of("COG"), 2000)).isEqualTo(Certainty.NO);
  }

  @Test
  void refuses_to_be_counted_from_a_state_that_is_no_member() {
    assertThatIllegalStateException()
        .isThrownBy(() -> countedFrom("COG", "2000-12").put(2000, List.of(CUBA)).build())
        .withMessage("COG is not among the members of 2000");
  }

  @Test
  void may_know_nothing() {
    assertThat(CouncilRoster.empty().years()).isEmpty();
    assertThat(CouncilRoster.empty().president(YearMonth.parse("2016-10"))).isEmpty();
  }

  @Test
  void can_have_one_month_corrected() {
    CouncilRoster counted =
        countedFrom("CUB", "2000-09").put(2000, List.of(CUBA, ZAMBIA, CONGO)).build();
    assertThat(presidents(counted, "2000-09", 4)).containsExactly("CUB", "ZMB", "COG", "CUB");
    CouncilYear year = counted.years().get(0);
    CouncilYear corrected =
        CouncilYear.builder()
            .year(2000)
            .members(year.members())
            .addPresidencies(
                Presidency.of(StateCode.of("CUB"), YearMonth.parse("2000-09")),
                Presidency.of(StateCode.of("COG"), YearMonth.parse("2000-10")),
                Presidency.of(StateCode.of("COG"), YearMonth.parse("2000-11")))
            .build();
    CouncilRoster ours = CouncilRoster.of(List.of(corrected));
    assertThat(presidents(ours, "2000-09", 4)).containsExactly("CUB", "COG", "COG", "-");
    assertThat(ours.members(2000)).isEqualTo(counted.members(2000));
    assertThat(ours.years()).containsExactly(corrected);
  }

  @Test
  void has_its_years_in_order_and_each_once() {
    CouncilYear first = CouncilYear.builder().year(2000).addMember(StateCode.of("CUB")).build();
    CouncilYear second = CouncilYear.builder().year(2001).addMember(StateCode.of("COG")).build();
    assertThat(CouncilRoster.of(List.of(second, first)).years()).containsExactly(first, second);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CouncilRoster.of(List.of(first, second, first)));
  }

  @Test
  void tells_the_years_it_was_counted_from() {
    assertThat(countedFrom("CUB", "2000-11").put(2000, List.of(ZAMBIA, CUBA)).build().years())
        .containsExactly(
            CouncilYear.builder()
                .year(2000)
                .addMembers(StateCode.of("CUB"), StateCode.of("ZMB"))
                .addPresidencies(
                    Presidency.of(StateCode.of("CUB"), YearMonth.parse("2000-11")),
                    Presidency.of(StateCode.of("ZMB"), YearMonth.parse("2000-12")))
                .build());
  }

  @Test
  void knows_the_permanent_members_the_soviet_union_with_the_state_that_continues_it() {
    assertThat(CouncilRoster.PERMANENT_MEMBERS).hasToString("[CHN, FRA, GBR, RUS, SUN, USA]");
  }
}
