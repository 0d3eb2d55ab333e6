/**
 * The format: one table for each type of the domain, and nothing else.
 *
 * <p>The order of the fields in a table is the order in which they are written.
 */
@NullMarked
package org.chaptereight.json.table;

import org.jspecify.annotations.NullMarked;
