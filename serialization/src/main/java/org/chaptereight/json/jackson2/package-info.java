/** The adapter to Jackson 2: the two ports served by its streaming parser and generator. */
@NullMarked
package org.chaptereight.json.jackson2;

import org.jspecify.annotations.NullMarked;
