package org.chaptereight.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.DossierRecord;
import org.chaptereight.json.JsonLines;
import org.chaptereight.json.Line;
import org.chaptereight.organization.OrganizationId;
import org.chaptereight.rules.StandardRules;
import org.chaptereight.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million records of all kinds, in dossiers of so many each: the time per record should not
 * depend on how many are in one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class FlatnessBenchmark {

  /** The records of the example that are copied, see {@link Copies}. */
  private static final int RECORDS = 141;

  private static final int MOST_COPIES = 7092;
  private static final int MILLION = RECORDS * MOST_COPIES;

  /** How many copies of the example are in a dossier. */
  @Param({"1", "71", "7092"})
  private int copies;

  private Dossier dossier = Fixtures.EURASIA_2016;
  private Path lines = Path.of("");
  private final JsonLines json = ChapterEightJson.strict().lines();
  private final Validator validator = StandardRules.validator();

  /** For JMH. */
  public FlatnessBenchmark() {}

  /** Makes the dossier, and a file with its records. */
  @Setup
  public void make() throws IOException {
    dossier = Copies.of(Fixtures.EURASIA_2016, copies);
    if (DossierRecord.in(dossier).count() != (long) RECORDS * copies) {
      throw new IllegalStateException("the number of records is another");
    }
    lines = Files.createTempFile("records", ".ndjson");
    json.write(DossierRecord.in(dossier), lines);
  }

  /** Deletes the file. */
  @TearDown
  public void clean() throws IOException {
    Files.delete(lines);
  }

  /** Applies all standard rules. */
  @Benchmark
  @OperationsPerInvocation(MILLION)
  public int flatCheck() {
    int findings = 0;
    for (int done = 0; done < MOST_COPIES; done += copies) {
      findings += validator.validate(dossier).findings().size();
    }
    return findings;
  }

  /**
   * Reads the records, applies all standard rules, and asks a question, for which it is indexed.
   */
  @Benchmark
  @OperationsPerInvocation(MILLION)
  public int flatReadCheckIndex() {
    int found = 0;
    for (int done = 0; done < MOST_COPIES; done += copies) {
      Dossier read = read();
      found += validator.validate(read).findings().size();
      found += read.membersOn(OrganizationId.of("CIS-0"), read.asOf()).certain().size();
    }
    return found;
  }

  private Dossier read() {
    Dossier.Builder builder = Dossier.builder().id(dossier.id()).asOf(dossier.asOf());
    try (Stream<Line<DossierRecord>> all = json.readRecords(lines)) {
      all.forEach(line -> line.value().orElseThrow().addTo(builder));
    }
    return builder.build();
  }
}
