/**
 * Debates of the Security Council: theme, agenda, concept note, who takes part, votes and outcomes.
 *
 * <p>A {@link org.chaptereight.debate.DebateAgenda} says what is to be debated, when, in which
 * {@link org.chaptereight.debate.MeetingFormat format} and under which presidency. The {@link
 * org.chaptereight.debate.ProvisionalAgenda} is what was proposed (rule 7); the {@link
 * org.chaptereight.debate.AgendaItem items} are what was adopted (rule 9), with their {@link
 * org.chaptereight.debate.SubItem parts} and documents. A {@link
 * org.chaptereight.debate.ConceptNote} prepares it; a {@link org.chaptereight.debate.Resumption}
 * continues it.
 *
 * <p>Who may take part rests on a {@link org.chaptereight.debate.ParticipationBasis}: {@link
 * org.chaptereight.debate.Speaker speakers} are announced, and {@link
 * org.chaptereight.debate.Invitation invitations} may name somebody or leave open who comes. A
 * {@link org.chaptereight.debate.CouncilVote} knows the vetoes (Charter, Art. 27); an {@link
 * org.chaptereight.debate.Outcome} is what the meeting led to.
 */
@NullMarked
package org.chaptereight.debate;

import org.jspecify.annotations.NullMarked;
