/**
 * The facts that ship with the library, and how to put others in their place.
 *
 * <p>{@link org.chaptereight.reference.ReferenceData#shipped()} reads the tables beside this class
 * when it is first asked for: States with their names over time and what became of them, regions,
 * cooperation areas, organizations with their seats and memberships, treaties with their parties,
 * acts of organs, series of resolutions, and the Security Council since 1946. They are plain text,
 * one fact a row, and each row names its source.
 *
 * <p>All of it is one {@link org.chaptereight.dossier.Dossier}, to be asked, copied and changed.
 * Validators take reference data as an argument, so a user can correct it without a release.
 */
@NullMarked
package org.chaptereight.reference;

import org.jspecify.annotations.NullMarked;
