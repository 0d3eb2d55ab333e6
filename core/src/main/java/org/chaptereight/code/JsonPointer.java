package org.chaptereight.code;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document: {@code /debates/0/presidency}.
 *
 * <pre>{@code
 * JsonPointer.ROOT.field("debates").index(0).field("presidency").toString(); // /debates/0/presidency
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
public final class JsonPointer implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The document as a whole; its text is empty. */
  public static final JsonPointer ROOT = new JsonPointer(null, "", -1);

  private final @Nullable JsonPointer parent;
  private final String name;

  /** The index in a list, or -1 if this is a field. */
  private final int index;

  private JsonPointer(@Nullable JsonPointer parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** The field of this name in the object here. */
  public JsonPointer field(String child) {
    return new JsonPointer(this, requireNonNull(child, "child"), -1);
  }

  /**
   * The element at this index, from 0, in the list here.
   *
   * @throws IllegalArgumentException if the index is negative
   */
  public JsonPointer index(int child) {
    checkArgument(child >= 0, "an index is not negative, this is %s", child);
    return new JsonPointer(this, "", child);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonPointer that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The pointer as RFC 6901 writes it, with {@code ~0} for a tilde and {@code ~1} for a slash. */
  @Override
  public String toString() {
    if (parent == null) {
      return "";
    }
    String token =
        index >= 0 ? Integer.toString(index) : name.replace("~", "~0").replace("/", "~1");
    return parent + "/" + token;
  }
}
