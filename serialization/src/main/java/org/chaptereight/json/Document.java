package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.chaptereight.code.Characters;
import org.chaptereight.code.JsonPointer;
import org.chaptereight.json.wire.CanonicalOut;
import org.chaptereight.json.wire.Kept;
import org.chaptereight.json.wire.Reading;
import org.chaptereight.json.wire.TreeOut;
import org.chaptereight.json.wire.Weaving;
import org.chaptereight.json.wire.Wire;

/**
 * A value that was read leniently, and what else its document says.
 *
 * <p>It cannot be changed, nor can what was kept be given to another value: it is known by its
 * place among what was read, and another list has other places. To mend a document, change its JSON
 * and read it again.
 *
 * <p>Documents are equal if their values are and what was kept is.
 *
 * @param <T> the type of the value
 */
public final class Document<T> {

  private final Wire<T> wire;
  private final T value;
  private final ImmutableList<Kept> parts;

  private Document(Wire<T> wire, T value, List<Kept> parts) {
    this.wire = wire;
    this.value = value;
    this.parts = ImmutableList.copyOf(parts);
  }

  static <T> Document<T> of(Wire<T> wire, Reading<T> reading) {
    return new Document<>(wire, reading.value(), reading.kept());
  }

  /** The value, as far as it is known here. */
  public T value() {
    return value;
  }

  /**
   * What is unknown here, or written otherwise than it would be here: by its place in the document,
   * about in the order of the document, as JSON in canonical form.
   *
   * <p>A record of an unknown kind is left out of the list that it stands in: the places of those
   * behind it are one further on in the document than in the value.
   */
  public Map<JsonPointer, String> kept() {
    ImmutableMap.Builder<JsonPointer, String> kept = ImmutableMap.builder();
    parts.forEach(
        part -> kept.put(part.place(), new String(CanonicalOut.write(part.value()), UTF_8)));
    return kept.buildOrThrow();
  }

  /** The whole document. */
  Object tree() {
    return Weaving.weave(TreeOut.of(wire, value), parts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document<?> that
        && value.equals(that.value)
        && ImmutableSet.copyOf(parts).equals(ImmutableSet.copyOf(that.parts));
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + ImmutableSet.copyOf(parts).hashCode();
  }

  /** The value and the places of what was kept, in one line. */
  @Override
  public String toString() {
    return "Document[%s, keeping %s]"
        .formatted(
            Characters.inLine(requireNonNull(value).toString(), Integer.MAX_VALUE),
            parts.stream().map(part -> part.place().printed()).toList());
  }
}
