package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.chaptereight.json.HostMapperTest.Host;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Participant;
import org.chaptereight.organization.Party;
import org.chaptereight.organization.PersonId;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.vote.VoteTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Kinds of our types, and classes that only their values name, in the mapper of a host. */
final class HostKindsTest {

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_kind_is_read_by_the_table_of_its_type(Host host) {
    StateCode state = StateCode.of("RUS");
    for (Object value :
        List.of(
            Party.of(state),
            Party.of(OrganizationId.of("EU")),
            Participant.of(Party.of(state)),
            Participant.of(PersonId.of("p")),
            VoteTally.of(14, 0, 1),
            DateInterval.since(PartialDate.parse("2010")))) {
      String json = ChapterEightJson.strict().toJson(value);
      assertThat((Object) host.read(json, value.getClass())).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_kind_is_read_strictly_and_is_no_other_kind_in_the_words_of_the_format(Host host) {
    assertThat(HostMapperTest.problems(host, "{\"state\":\"RUS\",\"x\":1}", Party.OfState.class))
        .containsExactly("UNKNOWN_FIELD /x");
    for (Class<?> type :
        List.of(Party.OfState.class, Participant.OfPerson.class, VoteTally.Recorded.class)) {
      Problem problem =
          HostMapperTest.refusal(host, "{\"membersOf\":[\"EU\"]}", type).problems().get(0);
      assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
      assertThat(problem.expected()).isIn("state", "person", "ballots");
    }
    assertThat(HostMapperTest.refusal(host, "{\"organization\":\"EU\"}", Party.OfState.class))
        .hasMessageContaining(
            "1:2 /organization UNKNOWN_FIELD: unknown field \"organization\";"
                + " a party that is a State is one of state");
  }

  @Test
  void a_value_is_not_updated_but_read_anew() {
    ObjectReader update =
        JsonMapper.builder()
            .addModule(new ChapterEightModule())
            .build()
            .readerForUpdating(DateInterval.since(PartialDate.parse("1999")));
    DateInterval read = update.readValue("{\"from\":\"2010\",\"to\":\"2012\"}");
    assertThat(read).isEqualTo(DateInterval.parse("2010/2012"));
    Throwable thrown = catchThrowable(() -> update.readValue("{\"x\":\"2012\"}"));
    assertThat(HostMapperTest.refusal(thrown)).hasMessageContaining("UNKNOWN_FIELD");
  }

  @Test
  void a_value_is_not_updated_but_read_anew_by_jackson_2() throws Exception {
    com.fasterxml.jackson.databind.ObjectReader update =
        new ObjectMapper()
            .registerModule(new ChapterEightJackson2Module())
            .readerForUpdating(DateInterval.since(PartialDate.parse("1999")));
    DateInterval read = update.readValue("{\"from\":\"2010\",\"to\":\"2012\"}");
    assertThat(read).isEqualTo(DateInterval.parse("2010/2012"));
    Throwable thrown = catchThrowable(() -> update.readValue("{\"x\":\"2012\"}"));
    assertThat(HostMapperTest.refusal(thrown)).hasMessageContaining("UNKNOWN_FIELD");
  }
}
