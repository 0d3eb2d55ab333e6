package org.chaptereight.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import com.google.common.util.concurrent.Futures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.InvalidDocumentException;
import org.chaptereight.json.problem.Problem;
import org.chaptereight.json.problem.ProblemCode;
import org.chaptereight.json.wire.Fault;
import org.chaptereight.json.wire.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines, each by itself.
 *
 * @param read reads the document of a line
 * @param longest how many bytes a line may have
 * @param progress is told how many bytes have been read
 * @param ahead how many batches of lines are read ahead by other threads; 0 to read on one's own
 */
record LineReader<T>(Function<byte[], T> read, int longest, LongConsumer progress, int ahead) {

  /**
   * Lines are handed to threads in batches of about this many bytes: few, since what is read ahead
   * is copied by each collection of garbage, and a thread waits for the batch of another.
   */
  private static final int BATCH = 1 << 15;

  /** The lines of a file, which is closed with the stream. */
  Stream<Line<T>> lines(Path file) {
    InputStream in;
    try {
      in = Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines(in).onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a stream, which is not closed. */
  Stream<Line<T>> lines(InputStream in) {
    LineSource source = new LineSource(in, longest);
    Iterator<Line<T>> lines = ahead == 0 ? alone(source) : ahead(source);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private Iterator<Line<T>> alone(LineSource source) {
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Line<T> computeNext() {
        try {
          LineSource.@Nullable Raw raw = source.next();
          progress.accept(source.bytesRead());
          return raw == null ? endOfData() : line(raw);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /**
   * The lines in order, of which the next batches are read by the threads of the common pool at the
   * same time. If the stream fails, that is told after what was read before.
   */
  private Iterator<Line<T>> ahead(LineSource source) {
    return new AbstractIterator<>() {

      private final Deque<FutureTask<List<Line<T>>>> batches = new ArrayDeque<>();
      private Iterator<Line<T>> current = ImmutableList.<Line<T>>of().iterator();
      private @Nullable IOException failure;
      private boolean ended;

      @Override
      protected @Nullable Line<T> computeNext() {
        while (!current.hasNext()) {
          fill();
          FutureTask<List<Line<T>>> batch = batches.poll();
          if (batch != null) {
            current = finished(batch).iterator();
          } else if (failure != null) {
            throw new UncheckedIOException(failure);
          } else {
            return endOfData();
          }
        }
        return current.next();
      }

      /**
       * Reads, instead of waiting, what no thread has begun yet; of what is begun, this is none.
       */
      private List<Line<T>> finished(FutureTask<List<Line<T>>> batch) {
        Iterator<FutureTask<List<Line<T>>>> later = batches.descendingIterator();
        while (!batch.isDone() && later.hasNext()) {
          later.next().run();
        }
        batch.run();
        return requireNonNull(Futures.getUnchecked(batch));
      }

      private void fill() {
        while (!ended && batches.size() < ahead) {
          try {
            List<LineSource.Raw> raw = source.next(BATCH);
            progress.accept(source.bytesRead());
            ended = raw.isEmpty();
            if (!ended) {
              FutureTask<List<Line<T>>> batch =
                  new FutureTask<>(() -> raw.stream().map(LineReader.this::line).toList());
              batches.add(batch);
              ForkJoinPool.commonPool().execute(batch);
            }
          } catch (IOException e) {
            failure = e;
            ended = true;
          }
        }
      }
    };
  }

  private Line<T> line(LineSource.Raw raw) {
    return new Line<>(raw.number(), ReadResult.of(() -> value(raw)));
  }

  private T value(LineSource.Raw raw) {
    byte[] bytes = raw.bytes();
    if (bytes == null) {
      throw refused(raw, Fault.over(ProblemCode.LIMIT_LINE, "the line has more bytes", longest));
    }
    if (LineSource.startsWithMark(bytes)) {
      throw refused(
          raw,
          new Fault(
              ProblemCode.ENCODING,
              "UTF-8",
              Reason.of(
                  "ENCODING.line", "a byte order mark stands at the beginning of a stream only")));
    }
    try {
      return read.apply(bytes);
    } catch (InvalidDocumentException e) {
      throw InvalidDocumentException.ofLine(
          raw.number(),
          e.problems().stream().map(problem -> moved(problem, raw)).toList(),
          e.isComplete());
    }
  }

  private static InvalidDocumentException refused(LineSource.Raw raw, Fault fault) {
    return InvalidDocumentException.ofLine(
        raw.number(), ImmutableList.of(moved(fault.at(Place.START, ""), raw)), false);
  }

  private static Problem moved(Problem problem, LineSource.Raw line) {
    return new Problem(
        problem.code(),
        problem.pointer(),
        Ints.saturatedCast(line.number()),
        problem.line() == 1 ? problem.column() : column(problem, line),
        line.offset() + problem.offset(),
        problem.found(),
        problem.expected(),
        moved(problem.reason(), line));
  }

  /** Some reasons tell the offset too. */
  private static Reason moved(Reason reason, LineSource.Raw line) {
    Map<String, Object> arguments = new LinkedHashMap<>(reason.arguments());
    arguments.computeIfPresent(
        "offset", (name, within) -> Long.toString(line.offset() + Long.parseLong((String) within)));
    return new Reason(reason.key(), reason.english(), arguments);
  }

  /** A CR ends a line of a document, and none of a stream. */
  private static int column(Problem problem, LineSource.Raw line) {
    byte[] before = Arrays.copyOf(requireNonNull(line.bytes()), (int) problem.offset());
    String text = new String(before, StandardCharsets.UTF_8);
    return text.codePointCount(0, text.length()) + 1;
  }
}
