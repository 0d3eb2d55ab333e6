package org.chaptereight.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.StrictJson;
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

/** Reads and writes the example dossier, each way on the same bytes and the same value. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DossierBenchmark {

  private static final StrictJson OURS = ChapterEightJson.strict();

  private final Dossier dossier = Fixtures.EURASIA_2016;

  /** The document in one line, as applications exchange it. */
  private final byte[] document = OURS.write(dossier);

  private final JSONObject tree = JSON.parseObject(document);

  /** For JMH. */
  public DossierBenchmark() {}

  /** Makes sure that all do the same work. */
  @Setup
  public void check() {
    if (!OURS.readDossier(document).equals(dossier)
        || !Databind.read(document).equals(dossier)
        || !Arrays.equals(Databind.write(dossier), document)) {
      throw new IllegalStateException("the ways to read and write do not agree");
    }
  }

  /** Reads by our tables, strictly. */
  @Benchmark
  public Dossier decodeChapterEight() {
    return OURS.readDossier(document);
  }

  /** Reads no more than tokens and texts. */
  @Benchmark
  public int decodeTokenLoop() {
    return TokenLoop.read(document);
  }

  /** Reads by databind. */
  @Benchmark
  public Dossier decodeDatabind() {
    return Databind.read(document);
  }

  /**
   * Reads by fastjson2 into its own objects and lists: every text, and no type, date or check of
   * ours.
   */
  @Benchmark
  public JSONObject decodeFastjson() {
    return JSON.parseObject(document);
  }

  /** Writes by our tables. */
  @Benchmark
  public byte[] encodeChapterEight() {
    return OURS.write(dossier);
  }

  /** Writes the objects and lists that fastjson2 read. */
  @Benchmark
  public byte[] encodeFastjson() {
    return JSON.toJSONBytes(tree);
  }

  /** Writes by databind. */
  @Benchmark
  public byte[] encodeDatabind() {
    return Databind.write(dossier);
  }
}
