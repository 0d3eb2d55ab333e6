/**
 * The engine of the format: what a table of a type is made of, and the two ports to a JSON library.
 *
 * <p>A {@link org.chaptereight.json.wire.Wire} is how values of one type are written, stated once;
 * reading and writing follow from it. An {@link org.chaptereight.json.wire.ObjectWire} is a table
 * of {@link org.chaptereight.json.wire.Field fields}. Values are read from an {@link
 * org.chaptereight.json.wire.In}, which locates and collects problems, and written to an {@link
 * org.chaptereight.json.wire.Out}; an adapter to a JSON library extends both. The engine knows
 * neither a type of the domain nor a JSON library.
 */
@NullMarked
package org.chaptereight.json.wire;

import org.jspecify.annotations.NullMarked;
