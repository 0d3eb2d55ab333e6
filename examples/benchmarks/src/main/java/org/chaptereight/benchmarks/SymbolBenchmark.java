package org.chaptereight.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chaptereight.symbol.DocumentSymbol;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads document symbols of all forms into their parts: the time of one symbol. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SymbolBenchmark.EXAMPLES)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SymbolBenchmark {

  static final int EXAMPLES = 113;

  private final List<String> symbols = examples();

  /** For JMH. */
  public SymbolBenchmark() {}

  private static List<String> examples() {
    try (InputStream in =
        requireNonNull(SymbolBenchmark.class.getResourceAsStream("symbols.txt"), "symbols.txt")) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes sure that both read the same parts. */
  @Setup
  public void check() {
    if (symbols.size() != EXAMPLES) {
      throw new IllegalStateException("there are " + symbols.size() + " symbols");
    }
    for (String symbol : symbols) {
      List<SymbolParts> ours =
          DocumentSymbol.of(symbol).symbols().stream().map(SymbolParts::of).toList();
      List<SymbolParts> patterns = SymbolPatterns.read(symbol);
      List<SymbolParts> named = NamedPatterns.read(symbol);
      if (!ours.equals(patterns) || !ours.equals(named)) {
        throw new IllegalStateException(ours + " is not " + patterns + " or not " + named);
      }
    }
  }

  /** Reads by our parser, strictly. */
  @Benchmark
  public void symbolChapterEight(Blackhole hole) {
    for (String symbol : symbols) {
      hole.consume(DocumentSymbol.of(symbol));
    }
  }

  /** Reads by regular expressions that are tried one after the other. */
  @Benchmark
  public void symbolNamedPatterns(Blackhole hole) {
    for (String symbol : symbols) {
      hole.consume(NamedPatterns.read(symbol));
    }
  }

  /** Reads by regular expressions that are chosen by how the text begins. */
  @Benchmark
  public void symbolPatterns(Blackhole hole) {
    for (String symbol : symbols) {
      hole.consume(SymbolPatterns.read(symbol));
    }
  }
}
