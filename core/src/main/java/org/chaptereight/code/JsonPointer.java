package org.chaptereight.code;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
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

  private static final int MAX_PRINTED = 200;

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

  /**
   * Reads a pointer; what stands in it for an index of a list and for a field of the same name is
   * not told apart.
   *
   * @throws IllegalArgumentException if the text is not empty and does not begin with a slash, or
   *     has a tilde that is followed by neither 0 nor 1
   */
  public static JsonPointer parse(String text) {
    JsonPointer pointer = ROOT;
    for (int slash = 0; slash < text.length(); ) {
      int next = text.indexOf('/', slash + 1);
      int end = next < 0 ? text.length() : next;
      if (text.charAt(slash) != '/' || hasLooseTilde(text.substring(slash, end))) {
        throw new IllegalArgumentException(
            "%s is not a JSON Pointer: expected / before each name, ~0 for ~ and ~1 for /"
                .formatted(Characters.quote(text)));
      }
      pointer = pointer.field(text.substring(slash + 1, end).replace("~1", "/").replace("~0", "~"));
      slash = end;
    }
    return pointer;
  }

  private static boolean hasLooseTilde(String token) {
    for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
      if (!token.startsWith("~0", i) && !token.startsWith("~1", i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The place that another pointer tells, taken from here: {@code /debates/0} and {@code
   * /presidency/state} give {@code /debates/0/presidency/state}.
   */
  public JsonPointer append(JsonPointer below) {
    JsonPointer place = this;
    for (JsonPointer step : below.steps()) {
      place = new JsonPointer(place, step.name, step.index);
    }
    return place;
  }

  /** From the document down to here; a loop, since a pointer may be as long as a text. */
  private Iterable<JsonPointer> steps() {
    Deque<JsonPointer> steps = new ArrayDeque<>();
    for (JsonPointer step = this; step.parent != null; step = step.parent) {
      steps.addFirst(step);
    }
    return steps;
  }

  /** Whether this place is another one, or is in it. */
  public boolean isAtOrBelow(JsonPointer other) {
    String own = toString();
    String outer = other.toString();
    return own.startsWith(outer)
        && (own.length() == outer.length() || own.charAt(outer.length()) == '/');
  }

  /**
   * The pointer as a message prints it: characters that would not show, or would disturb the line,
   * by their code points, and without its middle if it has more than {@value #MAX_PRINTED}.
   * Programs go by {@link #toString()}.
   */
  public String printed() {
    return Characters.ends(toString(), MAX_PRINTED);
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
    StringBuilder text = new StringBuilder();
    for (JsonPointer step : steps()) {
      text.append('/');
      if (step.index >= 0) {
        text.append(step.index);
      } else {
        text.append(step.name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return text.toString();
  }
}
