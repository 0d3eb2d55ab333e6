/**
 * The Security Council: who sits in it, and who presides.
 *
 * <p>A {@link org.chaptereight.council.CouncilYear} has the members of one calendar year and the
 * presidents of its months, as far as they are known. A {@link
 * org.chaptereight.council.CouncilRoster} has many years and finds members and presidents in them;
 * its builder counts the presidents from one that is known, by the rotation of rule 18 of the
 * Provisional Rules of Procedure. So a single month can be corrected without a change of the
 * others.
 *
 * <p>A {@link org.chaptereight.council.Presidency} is what a document claims; whether it is right
 * is told by the roster.
 */
@NullMarked
package org.chaptereight.council;

import org.jspecify.annotations.NullMarked;
