/**
 * What parties do together, and what is said of it.
 *
 * <p>A {@link org.chaptereight.cooperation.CooperationLink} says that parties cooperate in areas,
 * and on what basis; an {@link org.chaptereight.cooperation.Activity} is something they do, such as
 * an operation, with its authorizations and the reports on it (Charter, Art. 53 and 54). A {@link
 * org.chaptereight.cooperation.DisputeReferral} says that a dispute was brought to the Security
 * Council, and what regional arrangements did about it before (Charter, Art. 52).
 *
 * <p>A {@link org.chaptereight.cooperation.Statement} is a claim, and is kept apart from facts: its
 * {@link org.chaptereight.cooperation.StatementKind kind} is what is said, its {@link
 * org.chaptereight.cooperation.Modality modality} how that stands to what is so, its {@link
 * org.chaptereight.cooperation.Quality qualities} and its {@link
 * org.chaptereight.cooperation.Frequency frequency} say it further, and its provenance says where.
 * It has no words of its own but the {@link org.chaptereight.cooperation.AreaMention terms} that
 * the text has for areas.
 */
@NullMarked
package org.chaptereight.cooperation;

import org.jspecify.annotations.NullMarked;
