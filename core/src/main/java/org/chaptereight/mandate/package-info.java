/**
 * What organizations are charged with, by which provision, where and on what conditions.
 *
 * <p>A {@link org.chaptereight.mandate.Mandate} has a holder and the areas it is for; the
 * provisions on which it rests, such as an article of a charter; the regions or States for which it
 * holds; the time for which it does, and the {@link org.chaptereight.mandate.MandateCondition
 * conditions} on which it may be acted on, such as the authorization of the Security Council
 * (Charter, Art. 53).
 */
@NullMarked
package org.chaptereight.mandate;

import org.jspecify.annotations.NullMarked;
