/**
 * The JSON format of Chapter Eight: read and written by {@link
 * org.chaptereight.json.ChapterEightJson}.
 */
@NullMarked
package org.chaptereight.json;

import org.jspecify.annotations.NullMarked;
