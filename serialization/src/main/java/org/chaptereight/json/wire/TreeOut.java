package org.chaptereight.json.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes into a tree (see {@link Tree}). */
public final class TreeOut extends Out {

  /** The objects and lists that are not ended yet, the outermost at the bottom. */
  private final Deque<Object> open = new ArrayDeque<>();

  /** The names under which the next values of the open objects are put. */
  private final Deque<String> names = new ArrayDeque<>();

  private Object root = Tree.Null.NULL;

  /** Nothing is written yet. */
  public TreeOut() {}

  /** The tree of a value. */
  public static <T> Object of(Wire<? super T> wire, T value) {
    TreeOut out = new TreeOut();
    wire.write(out, value);
    return out.root;
  }

  // What is under a name of an object is put there, and an element at the end of a list.
  @SuppressWarnings("unchecked")
  private void put(Object value) {
    Object parent = open.peek();
    if (parent instanceof Map<?, ?>) {
      ((Map<String, Object>) parent).put(names.pop(), value);
    } else if (parent instanceof List<?>) {
      ((List<Object>) parent).add(value);
    } else {
      root = value;
    }
  }

  private void begin(Object value) {
    put(value);
    open.push(value);
  }

  @Override
  protected void beginObject() {
    begin(new LinkedHashMap<String, Object>());
  }

  @Override
  protected void endObject() {
    open.pop();
  }

  @Override
  protected void beginList() {
    begin(new ArrayList<Object>());
  }

  @Override
  protected void endList() {
    open.pop();
  }

  @Override
  protected void name(Name name) {
    names.push(name.toString());
  }

  @Override
  protected void name(String name) {
    names.push(name);
  }

  @Override
  protected void text(String text) {
    put(text);
  }

  @Override
  protected void integer(int number) {
    put(number);
  }

  @Override
  protected void number(String text) {
    put(new Tree.Numeral(text));
  }

  @Override
  protected void nothing() {
    put(Tree.Null.NULL);
  }

  @Override
  protected void bool(boolean value) {
    put(value);
  }
}
