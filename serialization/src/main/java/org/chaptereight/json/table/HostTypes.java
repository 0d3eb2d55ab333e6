package org.chaptereight.json.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.chaptereight.json.wire.Form;
import org.chaptereight.json.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * What the databind of a host does with classes of ours: the types of the format are read and
 * written, and so are a few others; what has no form is refused, which Jackson itself would write
 * as an empty object. Records, enums and exceptions are left to Jackson, which knows them.
 *
 * @param written what is written beside the types of the format
 * @param read what is read beside them
 * @param instead of classes that have no form, or are not read, what to do instead
 */
public record HostTypes(
    ImmutableMap<Class<?>, Form<?>> written,
    ImmutableMap<Class<?>, Wire<?>> read,
    ImmutableMap<Class<?>, String> instead) {

  /** The packages of the domain. */
  public static final ImmutableSet<String> PACKAGES =
      ImmutableSet.of(
          "org.chaptereight.area",
          "org.chaptereight.citation",
          "org.chaptereight.code",
          "org.chaptereight.cooperation",
          "org.chaptereight.council",
          "org.chaptereight.debate",
          "org.chaptereight.dossier",
          "org.chaptereight.instrument",
          "org.chaptereight.mandate",
          "org.chaptereight.naming",
          "org.chaptereight.organization",
          "org.chaptereight.provenance",
          "org.chaptereight.reference",
          "org.chaptereight.rules",
          "org.chaptereight.state",
          "org.chaptereight.symbol",
          "org.chaptereight.text",
          "org.chaptereight.time",
          "org.chaptereight.validation",
          "org.chaptereight.vote");

  /** The form in which values of a class are written; null if there is none. */
  @SuppressWarnings("unchecked") // Each class is put beside its own table.
  public <T> @Nullable Form<? super T> toWrite(Class<T> of) {
    return Types.hasTable(of) ? Types.tableFor(of) : (Form<T>) written.get(of);
  }

  /** The table by which values of a class are read; null if there is none. */
  @SuppressWarnings("unchecked") // Each class is put beside its own table.
  public <T> @Nullable Wire<T> toRead(Class<T> of) {
    return Types.hasTable(of) ? Types.tableToRead(of) : (Wire<T>) read.get(of);
  }

  /** Whether a class for which there is no table is one of ours that Jackson does not know. */
  public boolean isRefused(Class<?> of) {
    return instead.containsKey(of)
        || (PACKAGES.contains(of.getPackageName())
            && !of.isInterface()
            && !of.isRecord()
            && !Enum.class.isAssignableFrom(of)
            && !Throwable.class.isAssignableFrom(of));
  }

  /** Why values of a class cannot be keys of a map. */
  public String keyRefusal(Class<?> of) {
    return "%s is not written as a text, and is no key of a map".formatted(name(of));
  }

  /** The name by which a user knows a class; nobody knows what implements a type. */
  private static String name(Class<?> of) {
    Class<?> type = of.getSimpleName().startsWith("Immutable") ? of.getSuperclass() : of;
    return type.getName();
  }

  /** Why values of a class are not read, or are neither read nor written. */
  public String refusal(Class<?> of) {
    return "%s has no form in JSON that a mapper %s"
        .formatted(
            name(of),
            instead.getOrDefault(
                of, "could read or write; put what you need of it into a type of your own"));
  }
}
