/** Where the facts come from. */
@NullMarked
package org.chaptereight.provenance;

import org.jspecify.annotations.NullMarked;
