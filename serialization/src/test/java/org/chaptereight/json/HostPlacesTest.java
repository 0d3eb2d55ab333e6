package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.chaptereight.json.HostMapperTest.Host;
import org.chaptereight.organization.Party;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Where problems are in the document of a host, that its databind may read out of order. */
final class HostPlacesTest {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = Talk.class, name = "talk"))
  interface Item {}

  record Talk(List<Party> parties, PartialDate date) implements Item {}

  record Meeting(List<Party> parties) {}

  record Programme(List<Item> list) {}

  private static List<String> problems(Host host, String item) {
    String json = "{'list':[\n" + item + "]}";
    return HostMapperTest.refusal(host, json.replace('\'', '"'), Programme.class)
        .problems()
        .stream()
        .map(Faults::brief)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_place_is_in_the_document_where_the_type_comes_first(Host host) {
    assertThat(problems(host, "{'type':'talk','parties':[{'state':'RUS'},{'state':'ru'}]}"))
        .containsExactly("INVALID_VALUE 2:52 /list/0/parties/1/state");
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_place_is_in_the_value_where_the_type_comes_last(Host host) {
    assertThat(problems(host, "{'parties':[{'state':'RUS'},{'state':'ru'}],'type':'talk'}"))
        .containsExactly("INVALID_VALUE -1:-1 /state");
    assertThat(problems(host, "{'parties':[{'state':'RUS'},{}],'type':'talk'}"))
        .containsExactly("MISSING_FIELD -1:-1");
    assertThat(problems(host, "{'date':'2010-13','type':'talk'}"))
        .containsExactly("BAD_DATE -1:-1");
  }

  @Test
  void a_place_in_a_tree_has_no_line() {
    JsonMapper mapper = JsonMapper.builder().addModule(new ChapterEightModule()).build();
    Map<String, Object> tree =
        Map.of("parties", List.of(Map.of("state", "RUS"), Map.of("state", "ru")));
    Throwable thrown = catchThrowable(() -> mapper.convertValue(tree, Meeting.class));
    assertThat(HostMapperTest.refusal(thrown).problems().get(0))
        .asString()
        .startsWith("/parties/1/state INVALID_VALUE: ");
  }
}
