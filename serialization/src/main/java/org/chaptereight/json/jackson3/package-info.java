/** The adapter to Jackson 3: the two ports served by its streaming parser and generator. */
@NullMarked
package org.chaptereight.json.jackson3;

import org.jspecify.annotations.NullMarked;
