package org.chaptereight.json.wire;

import static java.util.Objects.requireNonNull;

import java.util.function.LongConsumer;
import org.chaptereight.json.problem.ReadLimits;

/**
 * How a document is read.
 *
 * @param limits how large it may be
 * @param problems how many problems are collected before reading stops
 * @param lenient whether what the tables do not know is kept, and not refused
 * @param migrations how older versions of the format are read
 * @param progress is told every now and then how many bytes have been read; it may throw an
 *     exception of its own to stop reading
 */
public record ReadSettings(
    ReadLimits limits,
    int problems,
    boolean lenient,
    Migrations migrations,
    LongConsumer progress) {

  /** Strict, with standard limits, up to 100 problems. */
  public static final ReadSettings STRICT =
      new ReadSettings(ReadLimits.standard(), 100, false, Migrations.NONE, bytes -> {});

  /** Keeps the settings. */
  public ReadSettings {
    requireNonNull(limits, "limits");
    requireNonNull(migrations, "migrations");
    requireNonNull(progress, "progress");
  }

  /** The same within other limits. */
  public ReadSettings within(ReadLimits other) {
    return new ReadSettings(other, problems, lenient, migrations, progress);
  }

  /** The same with another number of problems. */
  public ReadSettings collecting(int most) {
    return new ReadSettings(limits, most, lenient, migrations, progress);
  }

  /** The same, leniently. */
  public ReadSettings leniently() {
    return new ReadSettings(limits, problems, true, migrations, progress);
  }

  /** The same with migrations. */
  public ReadSettings migrating(Migrations other) {
    return new ReadSettings(limits, problems, lenient, other, progress);
  }

  /** The same, reporting to another. */
  public ReadSettings reporting(LongConsumer other) {
    return new ReadSettings(limits, problems, lenient, migrations, other);
  }
}
