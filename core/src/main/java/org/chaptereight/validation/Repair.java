package org.chaptereight.validation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.chaptereight.code.JsonPointer;
import org.immutables.value.Value;

/**
 * What mends a finding mechanically, as a JSON Patch on the document: applied to it, it leads to
 * one without that finding.
 *
 * <pre>{@code
 * finding.repair().ifPresent(System.out::println);
 * // [{"op":"test","path":"/debates/0/presidency/state","value":"SEN"},
 * //  {"op":"replace","path":"/debates/0/presidency/state","value":"RUS"}]
 * }</pre>
 *
 * <p>It begins with a test of what it changes, so that it is not applied to another document, nor
 * twice. Repairs of several findings of one report can be applied one after the other unless they
 * change the length of the same list; then validate again in between.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6902">RFC 6902</a>
 */
@Value.Immutable
public abstract class Repair {

  Repair() {}

  /** These operations, in this order. */
  public static Repair of(PatchOperation... operations) {
    return ImmutableRepair.make(ImmutableList.copyOf(operations));
  }

  /** One value in the place of another. */
  public static Repair replace(JsonPointer at, Object old, Object value) {
    return of(PatchOperation.test(at, old), PatchOperation.replace(at, value));
  }

  /** The operations, in their order. */
  @Value.Parameter
  public abstract List<PatchOperation> operations();

  /** The patch as a document of the media type {@code application/json-patch+json}. */
  @Override
  public String toString() {
    return operations().stream().map(PatchOperation::toString).collect(joining(",", "[", "]"));
  }
}
