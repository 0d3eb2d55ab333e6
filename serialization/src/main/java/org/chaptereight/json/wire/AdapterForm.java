package org.chaptereight.json.wire;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Room for what an adapter makes of a constant, so that it makes it once.
 *
 * <p>What is kept must not change any more: two threads may make it at the same time, and either is
 * kept.
 *
 * @param <S> the type of the constant
 */
public abstract class AdapterForm<S extends AdapterForm<S>> {

  /** The adapters there are. */
  public enum Adapter {
    /** Jackson 3. */
    JACKSON_3(0),
    /** Jackson 2. */
    JACKSON_2(1),
    /** A parser of Jackson 3 that is not ours. */
    JACKSON_3_HOST(2);

    private final int slot;

    Adapter(int slot) {
      this.slot = slot;
    }
  }

  private final AtomicReferenceArray<@Nullable Object> forms =
      new AtomicReferenceArray<>(Adapter.values().length);

  AdapterForm() {}

  /** What the adapter made of this constant, or makes of it now. */
  public final Object form(Adapter adapter, Function<S, Object> make) {
    Object form = forms.getAcquire(adapter.slot);
    if (form == null) {
      form = make.apply(self());
      forms.setRelease(adapter.slot, form);
    }
    return form;
  }

  abstract S self();
}
