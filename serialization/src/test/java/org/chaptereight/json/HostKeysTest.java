package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaptereight.json.HostMapperTest.Host;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.organization.ChapterEightStanding.Claim;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.state.StateCode;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Keys of a host's maps that are ours, and wrong: they are told as values are. */
final class HostKeysTest {

  /** What a host might have. */
  record Index(
      Map<OrganizationId, String> organizations,
      Map<StateCode, String> states,
      Map<PartialDate, String> dates,
      Map<LanguageTag, String> languages,
      Map<DocumentSymbol, String> symbols,
      Map<Claim, String> claims) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = Calendar.class, name = "calendar"))
  interface Item {}

  record Calendar(Map<PartialDate, String> days) implements Item {}

  /** An object of which every field is a State. */
  static final class Roll {
    @JsonAnySetter Map<StateCode, Integer> states = new LinkedHashMap<>();
  }

  private static final JsonMapper THREE =
      JsonMapper.builder().addModule(new ChapterEightModule()).build();
  private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
      new com.fasterxml.jackson.databind.ObjectMapper()
          .registerModule(new ChapterEightJackson2Module())
          .findAndRegisterModules();

  private static List<String> problems(Host host, String json, Class<?> type) {
    return HostMapperTest.refusal(host, json.replace('\'', '"'), type).problems().stream()
        .map(one -> Faults.brief(one) + " found " + one.found() + " expected " + one.expected())
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_key_has_the_problem_that_its_type_has_as_a_value(Host host) {
    assertThat(problems(host, "{'organizations':{\n 'CSTO':'x', ' C':'x'}}", Index.class))
        .containsExactly("INVALID_VALUE 2:14 /organizations/ C found \" C\" expected");
    assertThat(problems(host, "{'states':{'RUS':'x','fr':'x'}}", Index.class))
        .containsExactly("INVALID_VALUE 1:22 /states/fr found \"fr\" expected");
    assertThat(problems(host, "{'dates':{'2016-13':{}}}", Index.class))
        .containsExactly("BAD_DATE 1:11 /dates/2016-13 found \"2016-13\" expected");
    assertThat(problems(host, "{'languages':{'e n':'x'}}", Index.class))
        .containsExactly("BAD_LANGUAGE 1:15 /languages/e n found \"e n\" expected");
    assertThat(problems(host, "{'symbols':{'S/RES/1':'x'}}", Index.class))
        .containsExactly(
            "INVALID_VALUE 1:13 /symbols/S~1RES~11 found \"S/RES/1\" expected S/RES/1 (1946)");
    assertThat(problems(host, "{'claims':{'MAYBE':'x'}}", Index.class))
        .containsExactly(
            "UNKNOWN_VALUE 1:12 /claims/MAYBE found \"MAYBE\""
                + " expected DECLARED, TREATED_AS, CLAIMED, NOT_CLAIMED");
  }

  @Test
  void the_exception_of_the_host_tells_where_the_key_is() {
    String json = "{\"states\":{\"RUS\":\"x\",\n\"fr\":\"x\"}}";
    DatabindException three =
        catchThrowableOfType(DatabindException.class, () -> THREE.readValue(json, Index.class));
    assertThat(three.getOriginalMessage())
        .isEqualTo(
            "the document has a problem:\n"
                + "  2:1 /states/fr INVALID_VALUE: \"fr\" is not a State code: expected three"
                + " capitals A-Z, as \"RUS\"");
    assertThat(three.getLocation().getLineNr()).isEqualTo(2);
    assertThat(three.getLocation().getColumnNr()).isEqualTo(1);
    assertThat(three.getPathReference())
        .isEqualTo(Index.class.getName() + "[\"states\"]->java.util.Map[\"fr\"]");
    assertThat(three).hasCauseInstanceOf(InvalidDocumentException.class);
    JsonMappingException two =
        catchThrowableOfType(JsonMappingException.class, () -> TWO.readValue(json, Index.class));
    assertThat(two.getOriginalMessage()).isEqualTo(three.getOriginalMessage());
    assertThat(two.getLocation().getLineNr()).isEqualTo(2);
    assertThat(two.getLocation().getColumnNr()).isEqualTo(1);
    assertThat(two.getPathReference()).isEqualTo(three.getPathReference());
    assertThat(two).hasCauseInstanceOf(InvalidDocumentException.class);
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_key_that_a_buffer_holds_has_no_line(Host host) {
    assertThat(problems(host, "{'days':{'2016-13':'x'},'type':'calendar'}", Item.class))
        .containsExactly("BAD_DATE -1:-1 found \"2016-13\" expected");
  }

  @Test
  void a_key_in_a_tree_has_no_line() {
    Map<String, Object> tree = Map.of("dates", Map.of("2016-13", "x"));
    for (Throwable thrown :
        List.of(
            catchThrowable(() -> THREE.convertValue(tree, Index.class)),
            catchThrowable(() -> TWO.convertValue(tree, Index.class)))) {
      assertThat(HostMapperTest.refusal(thrown).problems())
          .map(Problem::toString)
          .containsExactly(
              "/dates/2016-13 BAD_DATE: \"2016-13\" is not a date: month 13 is not from 01 to 12");
    }
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void the_name_of_any_other_property_is_a_key(Host host) {
    assertThat(problems(host, "{'RUS':1,'fr':2}", Roll.class))
        .containsExactly("INVALID_VALUE 1:15 /fr found \"fr\" expected");
  }
}
