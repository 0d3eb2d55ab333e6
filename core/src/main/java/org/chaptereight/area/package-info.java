/**
 * What parties cooperate on: areas of work and threats, as a tree.
 *
 * <p>A {@link org.chaptereight.area.CooperationArea} has a code, a label, the broader area of which
 * it is a part, and a note on what belongs to it. Other records hold the {@link
 * org.chaptereight.area.AreaCode} only. The tree that ships is in the reference data.
 */
@NullMarked
package org.chaptereight.area;

import org.jspecify.annotations.NullMarked;
