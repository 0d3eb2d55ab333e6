/** The symbols by which the United Nations identifies its documents. */
@NullMarked
package org.chaptereight.symbol;

import org.jspecify.annotations.NullMarked;
