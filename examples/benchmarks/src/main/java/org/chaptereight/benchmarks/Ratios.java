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
    Map<String, Double> medians =
        new Runner(new CommandLineOptions(args))
            .run().stream().collect(Collectors.toMap(Ratios::name, Ratios::median));
    System.out.println();
    print(medians, "decodeChapterEight", "decodeTokenLoop");
    print(medians, "decodeChapterEight", "decodeDatabind");
    print(medians, "encodeChapterEight", "encodeDatabind");
  }

  private static String name(RunResult result) {
    BenchmarkParams params = result.getParams();
    return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
  }

  /** The median of the forks' averages. */
  private static double median(RunResult result) {
    Collection<Double> forks =
        result.getBenchmarkResults().stream()
            .map(fork -> fork.getPrimaryResult().getScore())
            .toList();
    return Quantiles.median().compute(forks);
  }

  private static void print(Map<String, Double> medians, String ours, String peer) {
    Double mine = medians.get(ours);
    Double other = medians.get(peer);
    if (mine != null && other != null) {
      System.out.printf(
          Locale.ROOT,
          "%s / %s = %.2f (%.0f us / %.0f us)%n",
          ours,
          peer,
          mine / other,
          mine,
          other);
    }
  }
}
