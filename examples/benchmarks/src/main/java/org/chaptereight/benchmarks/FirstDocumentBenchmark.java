package org.chaptereight.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.ChapterEightJson;
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

/**
 * The first document that a fresh JVM reads: classes are loaded and nothing is compiled. Nothing of
 * the library is touched before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstDocumentBenchmark {

  private byte[] document = {};

  /** For JMH. */
  public FirstDocumentBenchmark() {}

  /** Reads the bytes of the example, past its class. */
  @Setup
  public void load() throws IOException {
    try (InputStream in =
        requireNonNull(
            ClassLoader.getSystemResourceAsStream("org/chaptereight/fixtures/eurasia-2016.json"))) {
      document = in.readAllBytes();
    }
  }

  /** Reads by our tables. */
  @Benchmark
  public Dossier firstChapterEight() {
    return ChapterEightJson.strict().readDossier(document);
  }

  /** Reads by databind. */
  @Benchmark
  public Dossier firstDatabind() {
    return Databind.read(document);
  }
}
