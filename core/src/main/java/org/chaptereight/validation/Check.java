package org.chaptereight.validation;

/**
 * Whether one record satisfies a rule.
 *
 * @param <T> the type of the record
 */
@FunctionalInterface
public interface Check<T> {

  /**
   * Looks at a record and reports each place where the rule does not hold. What cannot be known is
   * not reported.
   */
  void check(T record, Examination examination);
}
