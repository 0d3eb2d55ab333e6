/**
 * The engine of validation; it knows no rule.
 *
 * <p>A {@link org.chaptereight.validation.Rule} is a value: a code, a severity, what it cites, a
 * message, and a check of the records of one {@link org.chaptereight.validation.Subject}. A {@link
 * org.chaptereight.validation.Validator} applies rules to a dossier, as of a date and against
 * reference data, and makes a {@link org.chaptereight.validation.Report} of {@link
 * org.chaptereight.validation.Finding findings}. The rules of the library are in {@link
 * org.chaptereight.rules}; users add theirs beside them.
 */
@NullMarked
package org.chaptereight.validation;

import org.jspecify.annotations.NullMarked;
