/**
 * States and regions: their codes, their names over time, and what became of them.
 *
 * <p>A {@link org.chaptereight.state.StateCode} is all that other records hold. A {@link
 * org.chaptereight.state.State} is looked up by it, since its name depends on the date: the one of
 * today, and the {@link org.chaptereight.naming.FormerName names} given up. It knows when it
 * existed and when it was a Member of the United Nations, which are two things.
 *
 * <p>A {@link org.chaptereight.state.Succession} says which States followed which, and a {@link
 * org.chaptereight.state.WithdrawnCode} what a code of the past stands for. A {@link
 * org.chaptereight.state.Region} is a part of the world, in the standard M49 or only named.
 */
@NullMarked
package org.chaptereight.state;

import org.jspecify.annotations.NullMarked;
