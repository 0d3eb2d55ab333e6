package org.chaptereight.json.wire;

import org.chaptereight.code.JsonPointer;

/**
 * A part of a document that the tables do not know, or would write otherwise.
 *
 * @param place where it stands in the document that was read
 * @param isElement whether it is an element of a list that stands between those that were read
 * @param value what stands there (see {@link Tree})
 */
public record Kept(JsonPointer place, boolean isElement, Object value) {}
