/**
 * One bundle of everything above, and questions to it.
 *
 * <p>A {@link org.chaptereight.dossier.Dossier} holds records that refer to each other by
 * identifier. It finds them, and it answers who was what in which organization on a date; where
 * dates are partial, who certainly was and who possibly was are kept apart in an {@link
 * org.chaptereight.dossier.Answer}.
 */
@NullMarked
package org.chaptereight.dossier;

import org.jspecify.annotations.NullMarked;
