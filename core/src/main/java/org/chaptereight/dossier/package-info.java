/**
 * One bundle of everything above, and questions to it.
 *
 * <p>A {@link org.chaptereight.dossier.Dossier} holds records that refer to each other by
 * identifier. It finds them, and it answers who was what in which organization on a date, who held
 * an office, which mandates, treaties and working methods were in force, and who presided over the
 * Council. Where dates are partial, those of whom it is certain and those of whom it cannot be
 * known are kept apart in an {@link org.chaptereight.dossier.Answer}.
 *
 * <p>A {@link org.chaptereight.dossier.Representation} says who acts for whom in one debate, and
 * which members of the organizations it is about are represented several times or not at all.
 */
@NullMarked
package org.chaptereight.dossier;

import org.jspecify.annotations.NullMarked;
