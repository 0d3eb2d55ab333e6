package org.chaptereight.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.debate.DebateId;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.fixtures.Fixtures;
import org.chaptereight.json.ChapterEightJson;
import org.chaptereight.json.DossierRecord;
import org.chaptereight.json.JsonLines;
import org.chaptereight.json.Line;

/**
 * Writes a stream of records as long as asked for, reads it alone and in parallel, and tells how
 * fast, and how much memory was in use at most. It is to be run with a small heap.
 */
public final class LongStream {

  private static final long MEGABYTE = 1 << 20;

  private LongStream() {}

  /**
   * Runs the program.
   *
   * @param args how many megabytes; 1024 if it is not told
   */
  public static void main(String[] args) throws IOException {
    long bytes = (args.length == 0 ? 1024 : Long.parseLong(args[0])) * MEGABYTE;
    Path file = Files.createTempFile("records", ".ndjson");
    try {
      print("heap", "%d MB at most".formatted(Runtime.getRuntime().maxMemory() / MEGABYTE));
      write(file, bytes);
      JsonLines lines = ChapterEightJson.strict().lines();
      read("read alone", lines, file);
      read("read in parallel", lines.parallel(), file);
    } finally {
      Files.delete(file);
    }
  }

  /** All records of the example, over and over; each debate with an id of its own. */
  static Stream<DossierRecord> records(Dossier dossier) {
    return Stream.iterate(0, round -> round + 1)
        .flatMap(
            round ->
                DossierRecord.in(dossier)
                    .map(
                        record ->
                            record
                                .as(DebateAgenda.class)
                                .map(debate -> numbered(debate, round))
                                .orElse(record)));
  }

  private static DossierRecord numbered(DebateAgenda debate, int round) {
    return DossierRecord.of(
        DebateAgenda.builder().from(debate).id(DebateId.of(debate.id() + "-" + round)).build());
  }

  private static void write(Path file, long bytes) throws IOException {
    long start = System.nanoTime();
    long[] left = {bytes};
    Iterator<DossierRecord> records = records(Fixtures.EURASIA_2016).iterator();
    try (OutputStream out = Files.newOutputStream(file)) {
      OutputStream counting =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              out.write(b);
              left[0]--;
            }

            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
              out.write(from, offset, length);
              left[0] -= length;
            }
          };
      while (left[0] > 0) {
        ChapterEightJson.strict()
            .lines()
            .write(Stream.generate(records::next).limit(500), counting);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    tell("write", Files.size(file), start);
  }

  private static void read(String what, JsonLines lines, Path file) throws IOException {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    long records;
    try (Stream<Line<DossierRecord>> all = lines.readRecords(file)) {
      records = all.map(Line::orElseThrow).count();
    }
    tell(what, Files.size(file), start);
    print("  records", "%,d".formatted(records));
    print("  heap in use", "%d MB at most".formatted(peak() / MEGABYTE));
  }

  /** The most that was in use of each part of the heap, added up: no less than of all at once. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void tell(String what, long bytes, long start) {
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    print(
        what,
        String.format(
            Locale.ROOT,
            "%d MB in %.1f s, %.0f MB/s",
            bytes / MEGABYTE,
            seconds,
            bytes / seconds / MEGABYTE));
  }

  private static void print(String what, String figure) {
    System.out.printf(Locale.ROOT, "%-18s %s%n", what, figure);
  }
}
