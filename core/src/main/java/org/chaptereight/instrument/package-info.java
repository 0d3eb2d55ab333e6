/**
 * Legal instruments: treaties, texts that are not treaties, and what organs adopt.
 *
 * <p>A {@link org.chaptereight.instrument.LegalInstrument} is one of three things. A {@link
 * org.chaptereight.instrument.Treaty} has {@link org.chaptereight.instrument.TreatyParty parties}
 * that sign, ratify and are bound; a {@link org.chaptereight.instrument.NonTreatyInstrument}, such
 * as a joint declaration of two secretariats, is signed and binds nobody; an {@link
 * org.chaptereight.instrument.OrganAct}, such as a resolution, is adopted by an organ. Acts on one
 * matter that come back at every so many sessions are a {@link
 * org.chaptereight.instrument.ResolutionSeries}.
 */
@NullMarked
package org.chaptereight.instrument;

import org.jspecify.annotations.NullMarked;
