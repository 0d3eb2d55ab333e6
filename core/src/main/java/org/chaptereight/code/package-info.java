/**
 * The short texts by which the field names things.
 *
 * <p>{@link org.chaptereight.code.Identifier} is the base of every id; {@link
 * org.chaptereight.code.OpenCode} of every vocabulary that the world can extend, such as the kinds
 * of organization. Both are {@link org.chaptereight.code.Code codes}: compared by their text, equal
 * only within one type, and printed as they are written.
 */
@NullMarked
package org.chaptereight.code;

import org.jspecify.annotations.NullMarked;
