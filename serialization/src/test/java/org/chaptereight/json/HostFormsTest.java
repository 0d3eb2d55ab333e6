package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.chaptereight.json.Faults.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.HostMapperTest.Host;
import org.chaptereight.json.HostMappers.Kind;
import org.chaptereight.json.HostMappers.Mapper;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.table.HostTypes;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.state.StateCode;
import org.chaptereight.time.DateInterval;
import org.chaptereight.time.PartialDate;
import org.chaptereight.time.Timeline;
import org.chaptereight.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is of ours but not of the format, in the mapper of a host. */
final class HostFormsTest {

  private static final String DEBATE =
      "{\"id\":\"d\",\"theme\":{\"en\":\"t\"},\"format\":\"OPEN_DEBATE\",\"date\":\"2016-10-28\"}";

  private static final PartialDate DAY = PartialDate.parse("2016-10-28");

  private static String written(Host host, Object value) {
    return host.write().apply(Map.of("it", List.of(value))).replaceAll("\\s", "");
  }

  private static String refusal(Host host, Object value) {
    return String.valueOf(catchThrowable(() -> written(host, value)));
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_record_is_written_and_read_with_the_name_of_its_list(Host host) {
    DossierRecord record =
        DossierRecord.of(ChapterEightJson.strict().read(DebateAgenda.class, DEBATE));
    String json = "{\"debates\":" + DEBATE + "}";
    assertThat(written(host, record)).isEqualTo("{\"it\":[" + json + "]}");
    assertThat(host.read(json, DossierRecord.class)).isEqualTo(record);
    assertThat(
            HostMapperTest.problems(
                host, json.replace("2016-10-28", "2016-13"), DossierRecord.class))
        .containsExactly("BAD_DATE /debates/date");
    assertThat(HostMapperTest.problems(host, "{\"debate\":1}", DossierRecord.class))
        .containsExactly("UNKNOWN_FIELD /debate");
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_document_is_written_with_what_was_kept_of_it(Host host) {
    String json = document("'council':[{'year':2016,'members':['FRA'],'colour':[1.50,null,true]}]");
    Document<Dossier> read = ChapterEightJson.lenient().read(Dossier.class, json);
    assertThat(written(host, read)).isEqualTo("{\"it\":[" + json + "]}");
  }

  static Stream<Mapper> mappers() {
    return HostMappers.all().filter(mapper -> !mapper.marksTypes());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void numbers_that_were_kept_are_numbers_in_every_format(Mapper mapper) throws IOException {
    Document<Dossier> read =
        ChapterEightJson.lenient()
            .read(Dossier.class, document("'n':[1.5,-0,1e2,7,12345678901234567890]"));
    Object numbers =
        ((Map<?, ?>)
                mapper.read(
                    mapper.write(read, Kind.of(Document.class)), Kind.of(LinkedHashMap.class)))
            .get("n");
    assertThat((List<?>) numbers)
        .map(number -> new BigDecimal(number.toString()))
        .usingElementComparator(Comparator.naturalOrder())
        .containsExactly(
            new BigDecimal("1.5"),
            new BigDecimal(0),
            new BigDecimal(100),
            new BigDecimal(7),
            new BigDecimal("12345678901234567890"));
    assertThat((List<?>) numbers).hasOnlyElementsOfType(Number.class);
  }

  /** A property of which the type says nothing. */
  record Any(Object any) {}

  @Test
  void a_value_without_a_mark_is_refused_where_a_host_can_read_it_by_its_mark_only() {
    DateInterval value = DateInterval.since(DAY);
    assertThat(HostMappers.all().filter(Mapper::marksTypes))
        .hasSize(6)
        .allSatisfy(
            mapper -> {
              byte[] written = mapper.write(new Any(value), Kind.of(Any.class));
              assertThat(catchThrowable(() -> mapper.read(written, Kind.of(Any.class))))
                  .hasMessageContaining("type");
            });
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_document_is_read_by_the_lenient_reader_only(Host host) {
    assertThat(catchThrowable(() -> host.read("{}", Document.class)))
        .hasStackTraceContaining(
            "org.chaptereight.json.Document has no form in JSON that a mapper could read;"
                + " read it by ChapterEightJson.lenient()");
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void results_of_reading_are_refused_and_not_written_as_what_they_are_not(Host host) {
    for (ReadResult<DateInterval> result :
        List.of(
            ChapterEightJson.strict().tryRead(DateInterval.class, "{}"),
            ChapterEightJson.strict().tryRead(DateInterval.class, "{\"from\":\"2010\"}"))) {
      assertThat(refusal(host, result))
          .contains(
              "org.chaptereight.json.ReadResult has no form in JSON that a mapper could read or"
                  + " write; put its value or its problems in its place");
    }
    try (Stream<Line<DateInterval>> lines =
        ChapterEightJson.strict()
            .lines()
            .read(
                DateInterval.class,
                new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)))) {
      assertThat(refusal(host, lines.findFirst().orElseThrow()))
          .contains("org.chaptereight.json.Line has no form in JSON");
    }
    assertThat(catchThrowable(() -> host.read("{}", ReadResult.class)))
        .hasStackTraceContaining("org.chaptereight.json.ReadResult has no form in JSON");
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void what_is_of_the_domain_and_not_of_the_format_is_refused(Host host) {
    Dossier dossier =
        ChapterEightJson.strict()
            .readDossier(document("'council':[{'year':2016,'members':['XXX']}]"));
    Report report = StandardRules.validator().validate(dossier);
    assertThat(report.findings()).isNotEmpty();
    assertThat(refusal(host, report))
        .contains(
            "Report has no form in JSON that a mapper could read or write; put what you need");
    assertThat(refusal(host, report.findings().get(0))).contains("Finding has no form in JSON");
    assertThat(refusal(host, Timeline.of(List.<DateInterval>of(), it -> it, it -> it, it -> DAY)))
        .contains("Timeline has no form in JSON");
    assertThat(catchThrowable(() -> host.read("{}", Report.class)))
        .hasStackTraceContaining("org.chaptereight.validation.Report has no form in JSON");
  }

  @ParameterizedTest
  @MethodSource("org.chaptereight.json.HostMapperTest#hosts")
  void a_problem_is_written_as_the_record_that_it_is_and_its_pointer_as_a_text(Host host) {
    Problem problem =
        ChapterEightJson.strict()
            .tryRead(DateInterval.class, "{\"from\":\"2010\",\"x/y\":1}")
            .problems()
            .get(0);
    assertThat(written(host, problem)).contains("\"pointer\":\"/x~1y\",\"line\":1,\"column\":16,");
    assertThat(host.read("\"/x~1y/0\"", JsonPointer.class))
        .isEqualTo(JsonPointer.ROOT.field("x/y").index(0));
  }

  @Test
  void the_packages_of_the_domain_are_known() {
    assertThat(
            OrganizationId.class.getModule().getDescriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source))
        .containsExactlyInAnyOrderElementsOf(HostTypes.PACKAGES);
    assertThat(StateCode.class.getModule().isNamed()).isTrue();
  }
}
