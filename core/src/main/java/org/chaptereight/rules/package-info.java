/**
 * The rules of the library, grouped by subject.
 *
 * <p>{@link org.chaptereight.rules.StandardRules} has them all, in one order, and makes the
 * validator that applies them. {@link org.chaptereight.rules.Subjects} are the records that rules
 * can be about, for users' own rules too. {@link org.chaptereight.rules.Terms} has the words for
 * codes. The messages are in the resources {@code messages_en.properties} and its translations.
 */
@NullMarked
package org.chaptereight.rules;

import org.jspecify.annotations.NullMarked;
