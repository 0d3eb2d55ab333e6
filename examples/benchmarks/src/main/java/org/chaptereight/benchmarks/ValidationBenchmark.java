package org.chaptereight.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.fixtures.RuleExample;
import org.chaptereight.fixtures.RuleExamples;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.organization.Organization;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.validation.Finding;
import org.chaptereight.validation.Report;
import org.chaptereight.validation.Rule;
import org.chaptereight.validation.RuleCode;
import org.chaptereight.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/** Validates a large dossier by our rules and by constraints, and a document by its schema. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidationBenchmark {

  private static final int COPIES = 1000;
  private static final ReferenceData SHIPPED = ReferenceData.shipped();

  private final Dossier example = Fixtures.EURASIA_2016;
  private final JsonNode tree = SchemaValidation.tree(ChapterEightJson.strict().write(example));
  private final byte[] largeDocument = ChapterEightJson.strict().write(large(example));

  /** Read back, so that the copies of a record share nothing, as in anybody's document. */
  private final Dossier large = ChapterEightJson.strict().readDossier(largeDocument);

  private final JsonNode largeTree = SchemaValidation.tree(largeDocument);
  private final Validator all = StandardRules.validator();
  private final Validator same = Validator.of(sameRules());

  /** For JMH. */
  public ValidationBenchmark() {}

  /** The debate of a dossier and its organizations of which memberships are told, many times. */
  static Dossier large(Dossier dossier) {
    ImmutableList.Builder<DebateAgenda> debates = ImmutableList.builder();
    ImmutableList.Builder<Organization> organizations = ImmutableList.builder();
    for (int i = 0; i < COPIES; i++) {
      DebateAgenda debate = dossier.debates().get(0);
      debates.add(DebateAgenda.builder().from(debate).id(DebateId.of("d" + i)).build());
      for (Organization organization : dossier.organizations()) {
        if (!organization.memberships().isEmpty() && i < COPIES / 10) {
          organizations.add(
              Organization.builder()
                  .from(organization)
                  .id(OrganizationId.of(organization.id() + "-" + i))
                  .build());
        }
      }
    }
    return Dossier.builder()
        .from(dossier)
        .organizations(
            ImmutableList.<Organization>builder()
                .addAll(dossier.organizations())
                .addAll(organizations.build())
                .build())
        .debates(debates.build())
        .build();
  }

  private static List<Rule> sameRules() {
    Set<RuleCode> codes =
        Stream.concat(
                Arrays.stream(RecordCheck.values()).map(RecordCheck::code),
                Arrays.stream(ValueCheck.values()).map(ValueCheck::code))
            .collect(toSet());
    return StandardRules.all().stream().filter(rule -> codes.contains(rule.code())).toList();
  }

  /** Makes sure that rules and constraints find the same, and that the schema finds nothing. */
  @Setup
  public void check() {
    for (Rule rule : same.rules()) {
      RuleExample broken = RuleExamples.of(rule.code());
      compare(broken.breaking(), SHIPPED, 1);
      compare(broken.silent(), SHIPPED, 0);
    }
    compare(large, SHIPPED, 0);
    compare(large(RuleExamples.of(RecordCheck.FORMAT_RECORD.code()).breaking()), SHIPPED, COPIES);
    // Of States only one is known: so all references to others are found, wherever they are.
    compare(example, ReferenceData.of(poor(SHIPPED.dossier())), 165);
    if (!SchemaValidation.validate(tree).isEmpty()
        || !SchemaValidation.validate(largeTree).isEmpty()) {
      throw new IllegalStateException("the document is not valid");
    }
  }

  private static Dossier poor(Dossier reference) {
    return Dossier.builder()
        .from(reference)
        .states(reference.states().subList(0, 1))
        .withdrawnCodes(ImmutableList.of())
        .organizations(ImmutableList.of())
        .areas(reference.areas().subList(0, 1))
        .build();
  }

  private void compare(Dossier dossier, ReferenceData reference, long expected) {
    Map<RuleCode, Long> ours =
        same.against(reference).validate(dossier).findings().stream()
            .collect(groupingBy(Finding::code, TreeMap::new, counting()));
    Map<RuleCode, Long> theirs =
        HibernateValidation.count(HibernateValidation.validate(dossier, reference));
    long found = ours.values().stream().mapToLong(Long::longValue).sum();
    if (!ours.equals(theirs) || found != expected) {
      throw new IllegalStateException(ours + " is not " + theirs);
    }
  }

  /** Applies the rules that are constraints too. */
  @Benchmark
  public Report validateChapterEight() {
    return same.validate(large);
  }

  /** Applies all standard rules. */
  @Benchmark
  public Report validateAllRules() {
    return all.validate(large);
  }

  /** Applies the constraints. */
  @Benchmark
  public Set<ConstraintViolation<Dossier>> validateHibernate() {
    return HibernateValidation.validate(large, SHIPPED);
  }

  /** Applies the schema to the large dossier's document, which is parsed already. */
  @Benchmark
  public List<Error> validateSchema() {
    return SchemaValidation.validate(largeTree);
  }

  /** Applies all standard rules to the example dossier. */
  @Benchmark
  public Report exampleAllRules() {
    return all.validate(example);
  }

  /** Applies the schema to the example dossier's document, which is parsed already. */
  @Benchmark
  public List<Error> exampleSchema() {
    return SchemaValidation.validate(tree);
  }
}
