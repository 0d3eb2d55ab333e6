package org.chaptereight.time;

/**
 * Where the two ends of an interval can lie, in days since 1970; the end is exclusive.
 *
 * <p>Each end narrows the other, since an interval holds at least one day. The earliest start and
 * the latest end are possible together, so what is asked of the bounds is answered exactly.
 */
record Bounds(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {

  static final long LONG_AGO = Long.MIN_VALUE;
  static final long NEVER = Long.MAX_VALUE;

  Bounds {
    latestStart = Math.min(latestStart, latestEnd - 1);
    earliestEnd = earliestEnd == NEVER ? NEVER : Math.max(earliestEnd, earliestStart + 1);
  }

  Certainty contains(PartialDate day) {
    long first = day.firstEpochDay();
    long last = day.lastEpochDay();
    return answer(
        latestStart <= first && last < earliestEnd, last < earliestStart || latestEnd <= first);
  }

  Certainty overlaps(Bounds other) {
    return answer(
        latestStart < other.earliestEnd && other.latestStart < earliestEnd,
        earliestStart >= other.latestEnd || other.earliestStart >= latestEnd);
  }

  Certainty startsBefore(PartialDate day) {
    return answer(latestStart < day.firstEpochDay(), earliestStart >= day.lastEpochDay());
  }

  Certainty startsBefore(Bounds other) {
    return answer(latestStart < other.earliestStart, earliestStart >= other.latestStart);
  }

  private static Certainty answer(boolean always, boolean never) {
    if (always) {
      return Certainty.YES;
    }
    return never ? Certainty.NO : Certainty.CANNOT_BE_KNOWN;
  }
}
