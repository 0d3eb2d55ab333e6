package org.chaptereight.json.wire;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts back into a tree what was kept of the document from which it was read. */
public final class Weaving {

  /** What was kept of the value at one place as a whole, if it was. */
  private @Nullable Kept part;

  /** What was kept within it, by the names of fields and the indices of elements. */
  private final Map<String, Weaving> within = new LinkedHashMap<>();

  private Weaving() {}

  /**
   * Puts each part where it stood.
   *
   * @param tree the tree of the value that was read
   * @param kept what was kept, in any order but that of fields in an object
   * @return the tree of the document
   */
  public static Object weave(Object tree, List<Kept> kept) {
    Weaving root = new Weaving();
    for (Kept part : kept) {
      Weaving place = root;
      for (String token : tokens(part.place().toString())) {
        place = place.within.computeIfAbsent(token, any -> new Weaving());
      }
      place.part = part;
    }
    return root.into(tree);
  }

  private static List<String> tokens(String pointer) {
    return Splitter.on('/')
        .splitToStream(pointer)
        .skip(1)
        .map(token -> token.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /**
   * The value at this place.
   *
   * @param read what was read of it; null if nothing was
   */
  private Object into(@Nullable Object read) {
    @Nullable Object whole = part == null ? read : part.value();
    if (whole != null && within.isEmpty()) {
      return whole;
    }
    // A list of which no element was read is not written.
    return whole instanceof Map<?, ?> fields
        ? object(fields)
        : list(whole == null ? List.of() : (List<?>) whole);
  }

  private Map<String, Object> object(Map<?, ?> read) {
    Map<String, Object> object = new LinkedHashMap<>();
    read.forEach((name, value) -> object.put(String.valueOf(name), value));
    within.forEach((name, place) -> object.put(name, place.into(object.get(name))));
    return object;
  }

  private List<Object> list(List<?> read) {
    List<Object> list = new ArrayList<>(read.size() + within.size());
    Iterator<?> rest = read.iterator();
    while (true) {
      Weaving place = within.get(Integer.toString(list.size()));
      if (place != null && place.isElement()) {
        list.add(place.into(null));
      } else if (rest.hasNext()) {
        Object element = rest.next();
        list.add(place == null ? element : place.into(element));
      } else {
        return list;
      }
    }
  }

  private boolean isElement() {
    return part != null && part.isElement();
  }
}
