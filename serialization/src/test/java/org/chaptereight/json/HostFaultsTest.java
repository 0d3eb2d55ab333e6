package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chaptereight.json.Faults.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.HostMapperTest.Host;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.DateInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** What a host is told of a value of ours that is wrong, by its own exception. */
final class HostFaultsTest {

  /** What a host might have. */
  record Shelf(String label, @Nullable List<Dossier> dossiers, Map<String, DateInterval> shown) {}

  record Perhaps(@Nullable Dossier dossier, Optional<Dossier> other, @Nullable StateCode state) {}

  private static final JsonMapper THREE =
      JsonMapper.builder().addModule(new ChapterEightModule()).build();
  private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
      new com.fasterxml.jackson.databind.ObjectMapper()
          .registerModule(new ChapterEightJackson2Module())
          .findAndRegisterModules();

  private static final String BROKEN =
      "{\"label\":\"l\",\n\"dossiers\":["
          + document("'title':{'en':'t'}")
          + ",\n "
          + document("'debates':[{'id':'d','theme':{'en':'t'},'format':'DEBATE','date':'2016-13'}]")
          + "],\n\"shown\":{}}";

  @Test
  void the_exception_of_jackson_3_tells_where_the_first_problem_is() {
    DatabindException thrown =
        catchThrowableOfType(DatabindException.class, () -> THREE.readValue(BROKEN, Shelf.class));
    assertThat(thrown.getOriginalMessage())
        .startsWith("the document has a problem:\n  3:" + column() + " /dossiers/1/debates/0/date");
    assertThat(thrown.getLocation().getLineNr()).isEqualTo(3);
    assertThat(thrown.getLocation().getColumnNr()).isEqualTo(column());
    assertThat(thrown.getPath().stream().map(Object::toString))
        .containsExactly(
            "org.chaptereight.json.HostFaultsTest$Shelf[\"dossiers\"]",
            "java.util.ArrayList[1]",
            "org.chaptereight.dossier.Dossier[\"debates\"]",
            "java.util.List[0]",
            "java.util.Map[\"date\"]");
    assertThat(thrown).hasCauseInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void the_exception_of_jackson_2_tells_where_the_first_problem_is() {
    JsonMappingException thrown =
        catchThrowableOfType(JsonMappingException.class, () -> TWO.readValue(BROKEN, Shelf.class));
    assertThat(thrown.getOriginalMessage())
        .startsWith("the document has a problem:\n  3:" + column() + " /dossiers/1/debates/0/date");
    assertThat(thrown.getLocation().getLineNr()).isEqualTo(3);
    assertThat(thrown.getLocation().getColumnNr()).isEqualTo(column());
    assertThat(thrown.getPath().stream().map(Object::toString))
        .containsExactly(
            "org.chaptereight.json.HostFaultsTest$Shelf[\"dossiers\"]",
            "java.util.ArrayList[1]",
            "org.chaptereight.dossier.Dossier[\"debates\"]",
            "java.util.List[0]",
            "java.util.Map[\"date\"]");
    assertThat(thrown).hasCauseInstanceOf(InvalidDocumentException.class);
  }

  private static int column() {
    return BROKEN.lines().toList().get(2).indexOf("\"2016-13\"") + 1;
  }

  @Test
  void a_value_that_is_wrong_as_a_whole_has_the_place_of_the_host() {
    String json = "{\"label\":\"l\",\"shown\":{\"a\":{},\"b\":7}}";
    DatabindException three =
        catchThrowableOfType(DatabindException.class, () -> THREE.readValue(json, Shelf.class));
    assertThat(three.getLocation().getColumnNr()).isEqualTo(27);
    assertThat(three.getPathReference())
        .isEqualTo(
            "org.chaptereight.json.HostFaultsTest$Shelf[\"shown\"]"
                + "->java.util.LinkedHashMap[\"a\"]");
    JsonMappingException two =
        catchThrowableOfType(JsonMappingException.class, () -> TWO.readValue(json, Shelf.class));
    assertThat(two.getLocation().getColumnNr()).isEqualTo(27);
    assertThat(two.getPathReference()).isEqualTo(three.getPathReference());
  }

  @Test
  void a_path_is_told_in_a_tree_and_for_a_value_alone() {
    Map<String, Object> tree = Map.of("shown", Map.of("a", Map.of("from", "2010", "x/y", 1)));
    DatabindException three =
        catchThrowableOfType(DatabindException.class, () -> THREE.convertValue(tree, Shelf.class));
    assertThat(three.getPathReference())
        .endsWith("[\"a\"]->org.chaptereight.time.DateInterval[\"x/y\"]");
    assertThat(catchThrowable(() -> TWO.convertValue(tree, Shelf.class)).getCause())
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            two -> assertThat(two.getPathReference()).isEqualTo(three.getPathReference()));
    assertThat(
            catchThrowableOfType(
                    DatabindException.class,
                    () -> THREE.readValue("{\"from\":1}", DateInterval.class))
                .getPathReference())
        .isEqualTo("org.chaptereight.time.DateInterval[\"from\"]");
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_name_of_digits_only_is_a_step_of_the_path_too(Host host) {
    assertThat(
            HostMapperTest.problems(
                host, "{\"from\":\"2010\",\"12345678901\":1}", DateInterval.class))
        .containsExactly("UNKNOWN_FIELD /12345678901");
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_null_is_no_document(Host host) {
    assertThat(HostMapperTest.problems(host, "null", Dossier.class)).containsExactly("WRONG_TYPE ");
    assertThat(HostMapperTest.problems(host, " null", StateCode.class))
        .containsExactly("WRONG_TYPE ");
    assertThat(HostMapperTest.refusal(host, "null", Dossier.class))
        .hasMessageEndingWith("1:1 WRONG_TYPE: expected an object (Dossier), found null");
    assertThat(HostMapperTest.refusal(host, "{\"from\":null}", DateInterval.class))
        .hasMessageEndingWith("/from WRONG_TYPE: expected a date or \"unknown\", found null");
    assertThat(HostMapperTest.refusal(host, "{\"from\":\"2003\",\"to\":null}", DateInterval.class))
        .hasMessageEndingWith("found null; leave the field out instead");
  }

  @Test
  void a_null_is_no_tree() throws Exception {
    JsonNode nothing = NullNode.getInstance();
    assertThat(
            HostMapperTest.refusal(catchThrowable(() -> THREE.treeToValue(nothing, Dossier.class))))
        .hasMessageContaining("WRONG_TYPE");
    assertThat(
            HostMapperTest.refusal(
                catchThrowable(
                    () ->
                        TWO.treeToValue(
                            com.fasterxml.jackson.databind.node.NullNode.instance, Dossier.class))))
        .hasMessageContaining("WRONG_TYPE");
  }

  @Test
  void a_null_is_no_document_that_may_be_absent_either() {
    var three = new tools.jackson.core.type.TypeReference<Optional<Dossier>>() {};
    assertThat(HostMapperTest.refusal(catchThrowable(() -> THREE.readValue("null", three))))
        .hasMessageContaining("1:1 WRONG_TYPE");
    var two = new TypeReference<Optional<Dossier>>() {};
    assertThat(HostMapperTest.refusal(catchThrowable(() -> TWO.readValue("null", two))))
        .hasMessageContaining("1:1 WRONG_TYPE");
  }

  @Test
  void a_null_and_what_is_absent_in_an_object_of_the_host_are_the_hosts_matter() throws Exception {
    Perhaps none = new Perhaps(null, Optional.empty(), null);
    for (String json :
        List.of("{\"dossier\":null,\"other\":null,\"state\":null}", "{\"dossier\":null}", "{}")) {
      assertThat(THREE.readValue(json, Perhaps.class)).isEqualTo(none);
    }
    assertThat(TWO.readValue("{\"dossier\":null,\"other\":null}", Perhaps.class)).isEqualTo(none);
    assertThat(THREE.readValue("[null]", Dossier[].class)).containsExactly((Dossier) null);
    assertThat(TWO.readValue("[null]", Dossier[].class)).containsExactly((Dossier) null);
  }
}
