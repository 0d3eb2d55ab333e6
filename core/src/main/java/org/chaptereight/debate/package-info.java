/**
 * Debates of the Security Council: theme, agenda, concept note, speakers and invitations.
 *
 * <p>A {@link org.chaptereight.debate.DebateAgenda} says what is to be debated, when, by whom and
 * under which presidency. Who may take part rests on a {@link
 * org.chaptereight.debate.ParticipationBasis}; who is invited may be named or be an open set, see
 * {@link org.chaptereight.organization.Participant}.
 */
@NullMarked
package org.chaptereight.debate;

import org.jspecify.annotations.NullMarked;
