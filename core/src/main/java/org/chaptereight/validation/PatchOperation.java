package org.chaptereight.validation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.chaptereight.code.JsonPointer;
import org.immutables.value.Value;

/**
 * One step of a {@link Repair}: an operation of JSON Patch on a text, a code or a date.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6902">RFC 6902</a>
 */
@Value.Immutable
public abstract class PatchOperation {

  /** What an operation does. */
  public enum Kind {
    /** Puts a value where there is none, or before an element of a list. */
    ADD,
    /** Takes away what is there. */
    REMOVE,
    /** Puts a value in the place of another. */
    REPLACE,
    /** Stops the patch if another value is there. */
    TEST
  }

  PatchOperation() {}

  /** Puts a value where there is none; the last token of the place is the name of the field. */
  public static PatchOperation add(JsonPointer at, Object value) {
    return ImmutablePatchOperation.make(Kind.ADD, at, Optional.of(value.toString()));
  }

  /** Takes away what is there. */
  public static PatchOperation remove(JsonPointer at) {
    return ImmutablePatchOperation.make(Kind.REMOVE, at, Optional.empty());
  }

  /** Puts a value in the place of another. */
  public static PatchOperation replace(JsonPointer at, Object value) {
    return ImmutablePatchOperation.make(Kind.REPLACE, at, Optional.of(value.toString()));
  }

  /** Stops the patch if another value is there. */
  public static PatchOperation test(JsonPointer at, Object value) {
    return ImmutablePatchOperation.make(Kind.TEST, at, Optional.of(value.toString()));
  }

  /** What it does. */
  @Value.Parameter
  public abstract Kind kind();

  /** Where. */
  @Value.Parameter
  public abstract JsonPointer at();

  /** The value as a JSON string has it; none to {@linkplain Kind#REMOVE remove}. */
  @Value.Parameter
  public abstract Optional<String> value();

  /** The operation in JSON: {@code {"op":"replace","path":"/debates/0/date","value":"2016"}}. */
  @Override
  public String toString() {
    StringBuilder json = new StringBuilder("{\"op\":\"");
    json.append(kind().name().toLowerCase(Locale.ROOT)).append("\",\"path\":");
    quote(json, at().toString());
    value().ifPresent(value -> quote(json.append(",\"value\":"), value));
    return json.append('}').toString();
  }

  private static void quote(StringBuilder json, String text) {
    requireNonNull(text, "text");
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT) {
        // Controls of direction would disturb whatever shows the patch.
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
