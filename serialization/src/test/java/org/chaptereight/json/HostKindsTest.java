package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.chaptereight.json.HostMapperTest.Host;
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
  void a_kind_is_read_strictly_and_is_no_other_kind(Host host) {
    assertThat(HostMapperTest.problems(host, "{\"state\":\"RUS\",\"x\":1}", Party.OfState.class))
        .containsExactly("UNKNOWN_FIELD /x");
    assertThat(HostMapperTest.refusal(host, "{\"organization\":\"EU\"}", Party.OfState.class))
        .hasMessageContaining("1:1 WRONG_TYPE: expected Party.OfState, found Party.OfOrganization");
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
}
