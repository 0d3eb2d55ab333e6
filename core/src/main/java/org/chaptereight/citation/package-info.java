/**
 * Instruments and their provisions, as one cites them.
 *
 * <p>A record refers to a legal instrument by its {@link org.chaptereight.citation.InstrumentId},
 * and to a part of one by a {@link org.chaptereight.citation.Provision}.
 */
@NullMarked
package org.chaptereight.citation;

import org.jspecify.annotations.NullMarked;
