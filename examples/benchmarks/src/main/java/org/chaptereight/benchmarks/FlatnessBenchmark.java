package org.chaptereight.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * All rules over a million debates, in dossiers of so many each: the time per debate should not
 * depend on how many are in one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class FlatnessBenchmark {

  private static final int DEBATES = 1_000_000;

  /** How many debates are in a dossier. */
  @Param({"100", "1000", "10000", "100000", "1000000"})
  private int records;

  private Dossier dossier = Fixtures.EURASIA_2016;
  private final Validator alone = StandardRules.validator();
  private final Validator parallel = alone.parallel();

  /** For JMH. */
  public FlatnessBenchmark() {}

  /** Makes a dossier of so many debates, which differ by their identifiers. */
  @Setup
  public void make() {
    DebateAgenda debate = Fixtures.EURASIA_2016.debates().get(0);
    ImmutableList.Builder<DebateAgenda> debates = ImmutableList.builder();
    for (int i = 0; i < records; i++) {
      debates.add(DebateAgenda.builder().from(debate).id(DebateId.of("d" + i)).build());
    }
    dossier = Dossier.builder().from(Fixtures.EURASIA_2016).debates(debates.build()).build();
  }

  private int findings(Validator validator) {
    int findings = 0;
    for (int done = 0; done < DEBATES; done += records) {
      findings += validator.validate(dossier).findings().size();
    }
    return findings;
  }

  /** On one thread. */
  @Benchmark
  @OperationsPerInvocation(DEBATES)
  public int flatAlone() {
    return findings(alone);
  }

  /** On the threads of the common pool too. */
  @Benchmark
  @OperationsPerInvocation(DEBATES)
  public int flatParallel() {
    return findings(parallel);
  }
}
