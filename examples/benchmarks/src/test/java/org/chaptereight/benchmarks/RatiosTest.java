package org.chaptereight.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What is compared is what runs. */
final class RatiosTest {

  private static Stream<String> runs(BenchmarkListEntry entry) {
    String name = entry.getUsername().substring(entry.getUsername().lastIndexOf('.') + 1);
    Map<String, String[]> parameters = entry.getParams().orElse(Map.of());
    return parameters.containsKey("copies")
        ? Arrays.stream(parameters.get("copies")).map(copies -> name + " " + copies)
        : Stream.of(name);
  }

  @Test
  void every_benchmark_is_compared_and_no_other() {
    OutputFormat silent = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT);
    assertThat(
            Ratios.COMPARED.stream()
                .flatMap(pair -> Stream.of(pair.ours(), pair.peer()))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            BenchmarkList.defaultList().getAll(silent, List.of()).stream()
                .flatMap(RatiosTest::runs)
                .toList());
  }
}
