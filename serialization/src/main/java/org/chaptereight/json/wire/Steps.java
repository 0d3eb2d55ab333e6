package org.chaptereight.json.wire;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.chaptereight.code.JsonPointer;

/** The steps from one place in a document to another within it, such as hosts tell them. */
public final class Steps {

  /** No list is longer, and a longer number would be none of Java. */
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  /**
   * Makes the steps of a host.
   *
   * @param element makes a step to the element at an index of a list
   * @param field makes a step to a field of an object
   */
  public record To<S>(
      BiFunction<Class<?>, Integer, S> element, BiFunction<Class<?>, String, S> field) {}

  private Steps() {}

  /**
   * The steps, from the first on; none if one place is not in the other.
   *
   * @param type the class of what is at the outer place; of what is within, it is told only whether
   *     it is a list or an object
   * @param to makes a step
   */
  public static <S> List<S> between(JsonPointer outer, JsonPointer inner, Class<?> type, To<S> to) {
    if (!inner.isAtOrBelow(outer)) {
      return List.of();
    }
    List<S> steps = new ArrayList<>();
    for (String token :
        Iterables.skip(
            Splitter.on('/').split(inner.toString().substring(outer.toString().length())), 1)) {
      boolean isIndex = isIndex(token);
      Class<?> of = steps.isEmpty() ? type : isIndex ? List.class : Map.class;
      steps.add(
          isIndex
              ? to.element().apply(of, Integer.parseInt(token))
              : to.field().apply(of, name(token)));
    }
    return steps;
  }

  /** The name that a token of a pointer stands for. */
  private static String name(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  /** Whether a token of a pointer can be the index of an element; of a name, it is not known. */
  private static boolean isIndex(String token) {
    return INDEX.matcher(token).matches();
  }
}
