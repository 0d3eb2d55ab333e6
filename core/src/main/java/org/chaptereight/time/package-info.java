/**
 * Dates as this field knows them: often partly, sometimes not at all.
 *
 * <p>A {@link org.chaptereight.time.PartialDate} is a day, a month or a year. A {@link
 * org.chaptereight.time.DateInterval} is half-open and its ends may be unknown. Questions about
 * them are answered by a {@link org.chaptereight.time.Certainty}: yes, no, or cannot be known.
 * Nothing here asks the clock, and no time zone plays a part: dates of the Council are dates in New
 * York, as printed.
 */
@NullMarked
package org.chaptereight.time;

import org.jspecify.annotations.NullMarked;
