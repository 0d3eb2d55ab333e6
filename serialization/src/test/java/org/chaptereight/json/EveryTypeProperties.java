package org.chaptereight.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.table.Types;

/** Whatever a dossier is made of can be written and read by itself, by both libraries. */
@Domain(DossierArbitraries.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(DomainContext.Global.class)
final class EveryTypeProperties {

  private static final Both JSON = Both.strict();
  private static final Set<Class<?>> SEEN = ConcurrentHashMap.newKeySet();

  /** The same dossiers each time, so that no type is missed by chance. */
  @Property(tries = 60, seed = "8")
  void each_part_comes_back_by_itself(@ForAll Dossier dossier) throws ReflectiveOperationException {
    for (Object part : parts(dossier)) {
      for (Class<?> type : Types.all()) {
        if (type.isInstance(part)) {
          assertThat((Object) JSON.read(type, JSON.write(part))).isEqualTo(part);
          SEEN.add(type);
        }
      }
    }
  }

  @AfterContainer
  static void no_type_was_passed_by() {
    assertThat(SEEN).containsExactlyInAnyOrderElementsOf(Types.all());
  }

  /** All values of ours that a dossier is made of. */
  static Set<Object> parts(Dossier dossier) throws ReflectiveOperationException {
    Set<Object> parts = new LinkedHashSet<>();
    collect(dossier, parts);
    return parts;
  }

  /** What a value says, and what that says in turn. */
  private static void collect(Object value, Set<Object> parts) throws ReflectiveOperationException {
    if (value instanceof Collection<?> many) {
      for (Object one : many) {
        collect(one, parts);
      }
    } else if (value instanceof Optional<?> perhaps) {
      if (perhaps.isPresent()) {
        collect(perhaps.get(), parts);
      }
    } else if (isOurs(value) && parts.add(value)) {
      for (Method accessor : accessors(value)) {
        collect(accessor.invoke(value), parts);
      }
    }
  }

  private static boolean isOurs(Object value) {
    return Types.all().stream().anyMatch(type -> type.isInstance(value))
        || value.getClass().getName().startsWith("org.chaptereight.text.Multilingual");
  }

  private static Iterable<Method> accessors(Object value) {
    Class<?> type = value.getClass();
    return Arrays.stream(type.isRecord() ? type.getMethods() : type.getSuperclass().getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method))
                    : Modifier.isAbstract(method.getModifiers()))
        .toList();
  }
}
