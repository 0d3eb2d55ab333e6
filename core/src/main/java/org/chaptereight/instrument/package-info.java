/** Legal instruments: treaties, charters, declarations and resolutions, and provisions of them. */
@NullMarked
package org.chaptereight.instrument;

import org.jspecify.annotations.NullMarked;
