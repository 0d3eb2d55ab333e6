package org.chaptereight.json.wire;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts back into a tree what was kept of the document from which it was read. */
public final class Weaving {

  private Weaving() {}

  /**
   * Puts each part where it stood.
   *
   * @param tree the tree of the value that was read, which is changed
   * @param kept what was kept, in the order of the document
   * @return the tree of the document
   */
  public static Object weave(Object tree, List<Kept> kept) {
    Object root = tree;
    for (Kept part : kept) {
      List<String> path = Splitter.on('/').splitToStream(part.place().toString()).skip(1).toList();
      if (path.isEmpty()) {
        root = part.value();
      } else {
        put(root, path, part);
      }
    }
    return root;
  }

  private static void put(Object root, List<String> path, Kept part) {
    Object parent = root;
    for (int i = 0; i < path.size() - 1; i++) {
      parent = child(parent, path.get(i), isIndex(path.get(i + 1)));
    }
    String last = path.get(path.size() - 1);
    if (parent instanceof Map<?, ?>) {
      fields(parent).put(unescaped(last), part.value());
    } else {
      List<Object> elements = elements(parent);
      int index = Integer.parseInt(last);
      if (part.isElement()) {
        elements.add(Math.min(index, elements.size()), part.value());
      } else {
        elements.set(index, part.value());
      }
    }
  }

  /** A list of which no element was read is not written, and made here. */
  private static Object child(Object parent, String token, boolean list) {
    return parent instanceof Map<?, ?>
        ? fields(parent)
            .computeIfAbsent(
                unescaped(token), name -> list ? new ArrayList<>() : new LinkedHashMap<>())
        : elements(parent).get(Integer.parseInt(token));
  }

  private static boolean isIndex(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String unescaped(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  @SuppressWarnings("unchecked") // Trees have no other maps.
  private static Map<String, Object> fields(Object object) {
    return (Map<String, Object>) object;
  }

  @SuppressWarnings("unchecked") // Trees have no other lists.
  private static List<Object> elements(Object list) {
    return (List<Object>) list;
  }
}
