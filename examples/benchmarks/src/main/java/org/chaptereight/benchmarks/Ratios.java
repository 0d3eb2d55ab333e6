package org.chaptereight.benchmarks;

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

  private Ratios() {}

  /** Runs the program. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Map<String, Figure> medians =
        new Runner(new CommandLineOptions(args))
            .run().stream().collect(Collectors.toMap(Ratios::name, Ratios::figure));
    System.out.println();
    print(medians, "decodeChapterEight", "decodeTokenLoop");
    print(medians, "decodeChapterEight", "decodeDatabind");
    print(medians, "encodeChapterEight", "encodeDatabind");
    print(medians, "symbolChapterEight", "symbolNamedPatterns");
    print(medians, "symbolChapterEight", "symbolPatterns");
    print(medians, "validateChapterEight", "validateHibernate");
    print(medians, "validateAllRules", "validateHibernate");
    print(medians, "exampleAllRules", "exampleSchema");
    print(medians, "membershipChapterEight", "membershipScan");
  }

  private record Figure(double median, String unit) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f %s", median, unit);
    }
  }

  private static String name(RunResult result) {
    BenchmarkParams params = result.getParams();
    return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
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
