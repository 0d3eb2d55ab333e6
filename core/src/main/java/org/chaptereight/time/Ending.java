package org.chaptereight.time;

/** What is known of the end of a {@link DateInterval}. */
public enum Ending {
  /** It has an end, of which the date is known at least in part. */
  DATED,
  /** It has ended, and nothing is known of when. */
  PAST,
  /** It goes on, as far as the record knows. */
  NONE,
  /** Whether it has ended is not known. */
  UNKNOWN
}
