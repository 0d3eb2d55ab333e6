/**
 * What is wrong with a document, told so that a person can mend it.
 *
 * <p>A {@link org.chaptereight.json.problem.Problem} says what it is ({@link
 * org.chaptereight.json.problem.ProblemCode}), where (JSON Pointer, line, column) and what was
 * expected. An {@link org.chaptereight.json.problem.InvalidDocumentException} carries all that were
 * found.
 */
@NullMarked
package org.chaptereight.json.problem;

import org.jspecify.annotations.NullMarked;
