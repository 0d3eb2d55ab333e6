/** What organizations are charged with, and by which provision. */
@NullMarked
package org.chaptereight.mandate;

import org.jspecify.annotations.NullMarked;
