/**
 * The Security Council: who sits in it, and who presides.
 *
 * <p>A {@link org.chaptereight.council.CouncilRoster} knows the members of each year and finds the
 * President of a month by the rotation of rule 18. A {@link org.chaptereight.council.Presidency} is
 * what a document claims.
 */
@NullMarked
package org.chaptereight.council;

import org.jspecify.annotations.NullMarked;
