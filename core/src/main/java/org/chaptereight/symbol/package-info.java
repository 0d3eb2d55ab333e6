/**
 * The symbols by which the United Nations identifies its documents.
 *
 * <p>A {@link org.chaptereight.symbol.DocumentSymbol} is a symbol, read into its parts. {@link
 * org.chaptereight.symbol.SymbolReading} reads what people and old systems write: it tells what is
 * valid, what could be repaired and how, and what is no symbol and why. The words that symbols are
 * made of are {@link org.chaptereight.symbol.SymbolTerm terms} of a {@link
 * org.chaptereight.symbol.SymbolRegistry}, a table that can be read, corrected and added to.
 *
 * <p>A {@link org.chaptereight.symbol.DocumentReference} is a symbol and what one says of the
 * document. What follows from a symbol is told by it: the kind of document, the dates of the
 * session, the years that it can be of, its public address, and what is doubtful about it. {@link
 * org.chaptereight.symbol.AkomaNtosoWork} is its name in the Akoma Ntoso documents of the UN.
 *
 * @see <a href="https://research.un.org/en/docs/symbols">UN document symbols</a>
 */
@NullMarked
package org.chaptereight.symbol;

import org.jspecify.annotations.NullMarked;
