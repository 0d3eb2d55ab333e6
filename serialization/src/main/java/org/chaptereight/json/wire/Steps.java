package org.chaptereight.json.wire;

import com.google.common.base.Splitter;
import java.util.List;
import org.chaptereight.code.JsonPointer;

/** The steps from one place in a document to another within it, such as hosts tell them. */
public final class Steps {

  /** A step of which the caller makes its own. */
  public interface To<S> {

    /** A step to an element of a list. */
    S element(int index);

    /** A step to a field of an object. */
    S field(String name);
  }

  private Steps() {}

  /** The steps, each as the caller makes it, from the first on; none if one is not in the other. */
  public static <S> List<S> between(JsonPointer outer, JsonPointer inner, To<S> to) {
    if (!inner.isAtOrBelow(outer)) {
      return List.of();
    }
    return Splitter.on('/')
        .splitToStream(inner.toString().substring(outer.toString().length()))
        .skip(1)
        .map(token -> isIndex(token) ? to.element(Integer.parseInt(token)) : to.field(name(token)))
        .toList();
  }

  /** The name that a token of a pointer stands for. */
  private static String name(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  /** Whether a token of a pointer can be the index of an element. */
  private static boolean isIndex(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
