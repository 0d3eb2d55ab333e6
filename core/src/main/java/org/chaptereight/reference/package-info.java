/**
 * The facts that ship with the library, and how to put others in their place.
 *
 * <p>{@link org.chaptereight.reference.ReferenceData#shipped()} reads the tables beside this class:
 * the States with their names over time, and the composition of the Security Council. Each row
 * names its source. Validators take reference data as an argument, so a user can correct it without
 * a release.
 */
@NullMarked
package org.chaptereight.reference;

import org.jspecify.annotations.NullMarked;
