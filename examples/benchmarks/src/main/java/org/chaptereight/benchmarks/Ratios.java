package org.chaptereight.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks, with the options of JMH, and prints how many times as long as a peer ours
 * takes.
 */
public final class Ratios {

  /** The names of two benchmarks. */
  record Pair(String ours, String peer) {}

  static final ImmutableList<Pair> COMPARED =
      ImmutableList.of(
          new Pair("decodeChapterEight", "decodeTokenLoop"),
          new Pair("decodeChapterEight", "decodeDatabind"),
          new Pair("decodeChapterEight", "decodeFastjson"),
          new Pair("encodeChapterEight", "encodeDatabind"),
          new Pair("encodeChapterEight", "encodeFastjson"),
          new Pair("firstChapterEight", "firstDatabind"),
          new Pair("symbolChapterEight", "symbolNamedPatterns"),
          new Pair("symbolChapterEight", "symbolPatterns"),
          new Pair("validateChapterEight", "validateHibernate"),
          new Pair("validateAllRules", "validateHibernate"),
          new Pair("validateAllRules", "validateSchema"),
          new Pair("exampleAllRules", "exampleSchema"),
          new Pair("membershipChapterEight", "membershipScan"),
          new Pair("flatCheck 71", "flatCheck 1"),
          new Pair("flatCheck 7092", "flatCheck 1"),
          new Pair("flatReadCheckIndex 71", "flatReadCheckIndex 1"),
          new Pair("flatReadCheckIndex 7092", "flatReadCheckIndex 1"));

  private Ratios() {}

  /** Runs the program. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Map<String, Figure> medians =
        new Runner(new CommandLineOptions(args))
            .run().stream().collect(Collectors.toMap(Ratios::name, Ratios::figure));
    System.out.println();
    COMPARED.forEach(pair -> print(medians, pair.ours(), pair.peer()));
  }

  private record Figure(double median, String unit) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f %s", median, unit);
    }
  }

  private static String name(RunResult result) {
    BenchmarkParams params = result.getParams();
    String name = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    String copies = params.getParam("copies");
    return copies == null ? name : name + " " + copies;
  }

  /** The median of the forks' averages. */
  private static Figure figure(RunResult result) {
    Collection<Double> forks =
        result.getBenchmarkResults().stream()
            .map(fork -> fork.getPrimaryResult().getScore())
            .toList();
    return new Figure(Quantiles.median().compute(forks), result.getPrimaryResult().getScoreUnit());
  }

  private static void print(Map<String, Figure> medians, String ours, String peer) {
    Figure mine = medians.get(ours);
    Figure other = medians.get(peer);
    if (mine != null && other != null) {
      System.out.printf(
          Locale.ROOT,
          "%s / %s = %.2g (%s / %s)%n",
          ours,
          peer,
          mine.median() / other.median(),
          mine,
          other);
    }
  }
}
