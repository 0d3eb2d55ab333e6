package org.chaptereight.validation;

import com.google.common.base.Throwables;

/** What a check, of a user's perhaps, may throw without stopping the others. */
final class Failures {

  private Failures() {}

  /**
   * Throws on what is not the fault of a check: that the validation was cancelled, or that the
   * machine has no memory left or is broken.
   */
  static void requireOfCheck(Throwable failure) {
    boolean ofCheck =
        failure instanceof StackOverflowError || !(failure instanceof VirtualMachineError);
    if (!ofCheck || failure instanceof Run.Cancelled) {
      Throwables.throwIfUnchecked(failure);
    }
  }

  /** The failure in words. Even these may fail. */
  static String words(Throwable failure) {
    try {
      return String.valueOf(failure.toString());
    } catch (Exception | Error second) {
      requireOfCheck(second);
      return failure.getClass().getName();
    }
  }
}
