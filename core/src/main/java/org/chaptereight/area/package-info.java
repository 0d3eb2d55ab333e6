/** What parties cooperate on: areas and threats, in a tree of which the roots are broad. */
@NullMarked
package org.chaptereight.area;

import org.jspecify.annotations.NullMarked;
