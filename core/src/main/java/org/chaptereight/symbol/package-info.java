/**
 * The symbols by which the United Nations identifies its documents.
 *
 * <p>A {@link org.chaptereight.symbol.DocumentSymbol} is kept as written; a {@link
 * org.chaptereight.symbol.DocumentReference} is a symbol and what one says of the document: its
 * date, and what it is.
 */
@NullMarked
package org.chaptereight.symbol;

import org.jspecify.annotations.NullMarked;
