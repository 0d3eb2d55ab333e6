package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

/**
 * A check, and what it looks at.
 *
 * @param <T> the type of the records or values
 */
record Binding<T>(Subject<T> subject, Check<? super T> check) {

  static <T> Binding<T> of(Subject<T> subject, Check<? super T> check) {
    return new Binding<>(requireNonNull(subject, "subject"), requireNonNull(check, "check"));
  }
}
