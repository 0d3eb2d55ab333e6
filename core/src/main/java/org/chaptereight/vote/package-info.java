/**
 * Votes of States in an organ of the United Nations: who voted how, or how many did.
 *
 * <p>A {@link org.chaptereight.vote.VoteTally} is told by {@link org.chaptereight.vote.Ballot
 * ballots}, one of each State, or by numbers only, where no more is known. That the numbers suffice
 * for a decision depends on the organ and the year, and is not told here; nor is the veto, which is
 * that of the Council alone: see the package {@code debate}.
 */
@NullMarked
package org.chaptereight.vote;

import org.jspecify.annotations.NullMarked;
