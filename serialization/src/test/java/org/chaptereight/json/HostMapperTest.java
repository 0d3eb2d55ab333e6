package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.chaptereight.json.Faults.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.instrument.LegalInstrument;
import org.chaptereight.instrument.Treaty;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.organization.MembershipStatus;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.organization.Party;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Our types inside the objects of a host application, read by its own mapper. */
final class HostMapperTest {

  /** What a host might have. */
  record Page(
      String heading,
      DateInterval shown,
      List<Party> parties,
      Map<OrganizationId, MembershipStatus> statuses,
      Optional<PartialDate> since) {}

  private static final Page PAGE =
      new Page(
          "h",
          DateInterval.since(PartialDate.parse("2010-04")),
          List.of(Party.of(StateCode.of("RUS")), Party.of(OrganizationId.of("CSTO"))),
          Map.of(OrganizationId.of("CSTO"), MembershipStatus.of("MEMBER")),
          Optional.of(PartialDate.parse("2010")));

  private static final String JSON =
      "{\"heading\":\"h\",\"shown\":{\"from\":\"2010-04\"},\"parties\":[{\"state\":\"RUS\"},"
          + "{\"organization\":\"CSTO\"}],\"statuses\":{\"CSTO\":\"MEMBER\"},\"since\":\"2010\"}";

  /** A mapper of either Jackson: writes, and reads as a class. */
  record Host(
      String name,
      BiFunction<String, Class<?>, Object> read,
      java.util.function.Function<Object, String> write) {

    <T> T read(String json, Class<T> type) {
      return type.cast(read.apply(json, type));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Host three(String name, JsonMapper mapper) {
    return new Host(name, mapper::readValue, mapper::writeValueAsString);
  }

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder().addModule(new ChapterEightModule());
  }

  private static Host two(String name, com.fasterxml.jackson.databind.ObjectMapper mapper) {
    return new Host(
        name,
        (json, type) -> {
          try {
            return mapper.readValue(json, type);
          } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
          }
        },
        value -> {
          try {
            return mapper.writeValueAsString(value);
          } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  static Stream<Host> hosts() {
    return Stream.of(
        three("Jackson 3", builder().build()),
        three(
            "Jackson 3, lax",
            HostMappers.lax(builder())
                .disable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .build()),
        three("Jackson 3, indented", builder().enable(SerializationFeature.INDENT_OUTPUT).build()),
        two(
            "Jackson 2",
            new com.fasterxml.jackson.databind.ObjectMapper()
                .registerModule(new ChapterEightJackson2Module())),
        two(
            "Jackson 2, lax",
            HostMappers.lax(new com.fasterxml.jackson.databind.ObjectMapper())
                .registerModule(new ChapterEightJackson2Module())
                .disable(
                    com.fasterxml.jackson.databind.SerializationFeature
                        .WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)));
  }

  static InvalidDocumentException refusal(Host host, String json, Class<?> type) {
    Throwable thrown = catchThrowable(() -> host.read(json, type));
    assertThat(thrown).isNotNull().isNotInstanceOf(InvalidDocumentException.class);
    return refusal(thrown);
  }

  static InvalidDocumentException refusal(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidDocumentException refused) {
        return refused;
      }
    }
    throw new AssertionError(thrown);
  }

  static List<String> problems(Host host, String json, Class<?> type) {
    return refusal(host, json, type).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void a_dossier_is_read_and_written_in_a_list(Host host) {
    Dossier dossier = ChapterEightJson.strict().readDossier(document("'title':{'ar':'\u0628'}"));
    Dossier[] read = host.read("[" + document("'title':{'ar':'\u0628'}") + "]", Dossier[].class);
    assertThat(read).containsExactly(dossier);
    assertThat(host.write().apply(List.of(dossier)).replaceAll("\\s", ""))
        .isEqualTo("[" + ChapterEightJson.strict().toJson(dossier) + "]");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void values_are_strict_whatever_the_mapper_is_set_to(Host host) {
    for (String wrong :
        List.of("7", "[{\"from\":\"2010\"}]", "\"2010\"", "true", "{\"FROM\":\"2010\"}")) {
      assertThat(refusal(host, wrong, DateInterval.class).problems()).isNotEmpty();
    }
    assertThat(problems(host, "{\"from\":\"2010\",\"x\":1}", DateInterval.class))
        .containsExactly("UNKNOWN_FIELD /x");
    assertThat(problems(host, "{\"from\":2010}", DateInterval.class))
        .containsExactly("WRONG_TYPE /from");
    assertThat(problems(host, "{\"from\":\"2010\",\"from\":\"2011\"}", DateInterval.class))
        .containsExactly("DUPLICATE_FIELD /from");
    assertThat(problems(host, "{\"from\":\"2012\",\"to\":\"2010\"}", DateInterval.class))
        .containsExactly("INVALID_VALUE /from", "INVALID_VALUE /to");
    assertThat(problems(host, "\"\"", PartialDate.class)).containsExactly("BAD_DATE ");
    assertThat(problems(host, "2010", PartialDate.class)).containsExactly("WRONG_TYPE ");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void instruments_are_written_as_what_they_are_wherever_they_stand(Host host) {
    String json = "{\"treaty\":{\"id\":\"T\",\"kind\":\"TREATY\",\"title\":{\"en\":\"t\"}}}";
    LegalInstrument read = host.read(json, LegalInstrument.class);
    assertThat(read).isInstanceOf(Treaty.class).isEqualTo(host.read(json, Treaty.class));
    assertThat(host.write().apply(Map.of("any", read)).replaceAll("\\s", ""))
        .isEqualTo("{\"any\":" + json + "}");
  }

  @Test
  void a_record_of_the_host_holds_our_values_keys_and_lists() {
    ObjectMapper mapper = builder().build();
    assertThat(mapper.readValue(JSON, Page.class)).isEqualTo(PAGE);
    assertThat(mapper.writeValueAsString(PAGE)).isEqualTo(JSON);
    assertThat(mapper.treeToValue(mapper.valueToTree(PAGE), Page.class)).isEqualTo(PAGE);
    assertThat(mapper.convertValue(PAGE, Page.class)).isEqualTo(PAGE);
  }

  @Test
  void problems_have_their_places_in_the_document_of_the_host() {
    ObjectMapper mapper = builder().build();
    String broken = JSON.replace("\"organization\"", "\n \"organisation\"").replace("RUS", "ru");
    Throwable thrown = catchThrowable(() -> mapper.readValue(broken, Page.class));
    assertThat(thrown)
        .isInstanceOf(tools.jackson.databind.DatabindException.class)
        .hasMessageContaining("INVALID_VALUE: \"ru\" is not a State code")
        .hasCauseInstanceOf(InvalidDocumentException.class);
    Problem first = refusal(thrown).problems().get(0);
    assertThat(first.pointer()).hasToString("/parties/0/state");
    assertThat(first.line()).isEqualTo(1);
    assertThat(first.column()).isEqualTo(63);
    String second = JSON.replace("\"organization\"", "\n \"organisation\"");
    Throwable later = catchThrowable(() -> mapper.readValue(second, Page.class));
    Problem unknown = refusal(later).problems().get(0);
    assertThat(unknown.pointer()).hasToString("/parties/1/organisation");
    assertThat(unknown.line()).isEqualTo(2);
    assertThat(unknown.column()).isEqualTo(2);
  }

  @Test
  void other_formats_of_jackson_go_by_the_same_tables() {
    Dossier dossier =
        ChapterEightJson.strict()
            .readDossier(
                document(
                    "'title':{'ar':'\u0628','en':'t'},'council':[{'year':2016,"
                        + "'members':['FRA','RUS']}],"
                        + "'regions':[{'id':'R','name':{'en':'r'}}]"));
    for (ObjectMapper mapper :
        List.of(
            CBORMapper.builder().addModule(new ChapterEightModule()).build(),
            SmileMapper.builder().addModule(new ChapterEightModule()).build(),
            YAMLMapper.builder().addModule(new ChapterEightModule()).build())) {
      byte[] bytes = mapper.writeValueAsBytes(List.of(dossier));
      assertThat(mapper.readValue(bytes, Dossier[].class)).containsExactly(dossier);
      byte[] broken = mapper.writeValueAsBytes(Map.of("from", 2010, "x", new byte[] {1}));
      Throwable thrown = catchThrowable(() -> mapper.readValue(broken, DateInterval.class));
      assertThat(refusal(thrown).problems())
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .containsExactlyInAnyOrder("WRONG_TYPE /from", "UNKNOWN_FIELD /x");
    }
  }

  /** On the class path; the tests run on the module path, where these files mean nothing. */
  @ParameterizedTest
  @CsvSource({
    "tools.jackson.databind.JacksonModule, org.chaptereight.json.ChapterEightModule",
    "com.fasterxml.jackson.databind.Module, org.chaptereight.json.ChapterEightJackson2Module"
  })
  void the_modules_are_named_for_the_service_loader(String service, String module)
      throws IOException {
    try (InputStream in =
        requireNonNull(
            ChapterEightModule.class.getResourceAsStream("/META-INF/services/" + service))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(module + "\n");
    }
  }

  @Test
  void a_null_is_what_the_host_makes_of_it() {
    Page page = builder().build().readValue("{\"shown\":null}", Page.class);
    assertThat(page.shown()).isNull();
  }
}
