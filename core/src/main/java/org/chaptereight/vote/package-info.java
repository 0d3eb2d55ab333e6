/**
 * Votes of States in an organ of the United Nations: who voted how, or how many did.
 *
 * <p>A {@link org.chaptereight.vote.VoteTally} is told by {@link org.chaptereight.vote.Ballot
 * ballots}, or by numbers only.
 */
@NullMarked
package org.chaptereight.vote;

import org.jspecify.annotations.NullMarked;
