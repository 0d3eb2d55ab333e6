package org.chaptereight.benchmarks;

import com.google.common.math.Quantiles;
import java.util.Collection;
import java.util.List;
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
    print(medians, "decodeChapterEight", "decodeFastjson");
    print(medians, "encodeChapterEight", "encodeDatabind");
    print(medians, "encodeChapterEight", "encodeFastjson");
    print(medians, "firstChapterEight", "firstDatabind");
    print(medians, "symbolChapterEight", "symbolNamedPatterns");
    print(medians, "symbolChapterEight", "symbolPatterns");
    print(medians, "validateChapterEight", "validateHibernate");
    print(medians, "validateAllRules", "validateHibernate");
    print(medians, "exampleAllRules", "exampleSchema");
    print(medians, "membershipChapterEight", "membershipScan");
    for (String flat : List.of("flatAlone", "flatParallel")) {
      for (int records = 1000; records <= 1_000_000; records *= 10) {
        print(medians, flat + " " + records, flat + " 100");
      }
    }
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
    String records = params.getParam("records");
    return records == null ? name : name + " " + records;
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
