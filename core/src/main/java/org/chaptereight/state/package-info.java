/**
 * States: their codes, their names over time, and since when they are Members of the United
 * Nations.
 *
 * <p>A {@link org.chaptereight.state.StateCode} is all that other records hold; a {@link
 * org.chaptereight.state.State} is looked up in the reference data, since its name depends on the
 * date.
 */
@NullMarked
package org.chaptereight.state;

import org.jspecify.annotations.NullMarked;
