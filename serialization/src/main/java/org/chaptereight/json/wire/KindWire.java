package org.chaptereight.json.wire;

import java.util.Map;
import org.chaptereight.code.Reason;
import org.chaptereight.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * An object that is written as its type is, and is of one kind of it.
 *
 * @param <T> the type
 * @param <K> the kind
 */
public final class KindWire<T, K extends T> implements Wire<K> {

  private final Class<K> kind;
  private final Wire<T> wire;

  /** The kind of the type of which this is the table. */
  public KindWire(Class<K> kind, Wire<T> wire) {
    this.kind = kind;
    this.wire = wire;
  }

  @Override
  public @Nullable K read(In in) {
    Object mark = in.mark();
    T value = wire.read(in);
    if (value == null || kind.isInstance(value)) {
      return value == null ? null : kind.cast(value);
    }
    in.report(
        mark,
        new Fault(
            ProblemCode.WRONG_TYPE,
            name(kind),
            Reason.of(
                "WRONG_TYPE.kind",
                "expected {expected}, found {found}",
                "expected",
                name(kind),
                "found",
                name(value.getClass()))));
    return null;
  }

  /** The name without the package: {@code Party.OfState}. */
  private static String name(Class<?> of) {
    return of.getName().substring(of.getPackageName().length() + 1).replace('$', '.');
  }

  @Override
  public void write(Out out, K value) {
    wire.write(out, value);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return wire.schema(definitions);
  }
}
