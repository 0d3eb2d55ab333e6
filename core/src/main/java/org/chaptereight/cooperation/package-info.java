/** Which parties cooperate, in which areas, and on what basis. */
@NullMarked
package org.chaptereight.cooperation;

import org.jspecify.annotations.NullMarked;
