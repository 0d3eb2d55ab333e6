package org.chaptereight.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.json.HostMappers.Kind;
import org.chaptereight.json.HostMappers.Mapper;
import org.chaptereight.json.table.Types;
import org.chaptereight.json.wire.TextWire;
import org.jspecify.annotations.Nullable;

/** Values of every type of ours in the mappers of hosts, of every kind. */
@Domain(DossierArbitraries.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(DomainContext.Global.class)
final class HostEveryTypeProperties {

  /** What a host might have. */
  record Holder<T>(
      T one,
      @Nullable T none,
      Optional<T> perhaps,
      List<T> many,
      Map<String, T> named,
      List<List<T>> deep) {

    /** Jackson reads an optional by the mark of its type, which values of ours do not have. */
    static <T> Holder<T> of(T value, boolean marked) {
      return new Holder<>(
          value,
          null,
          marked ? Optional.empty() : Optional.of(value),
          new ArrayList<>(List.of(value, value)),
          new LinkedHashMap<>(Map.of("a", value)),
          new ArrayList<>(List.of(new ArrayList<>(List.of(value)))));
    }
  }

  private static final List<Mapper> MAPPERS = HostMappers.all().toList();
  private static final int OF_EACH_TYPE = 2;
  private static final Map<Class<?>, Integer> SEEN = new ConcurrentHashMap<>();

  /** The same dossiers each time, so that no type is missed by chance. */
  @Property(tries = 60, seed = "8", shrinking = ShrinkingMode.OFF)
  void values_come_back_wherever_they_stand(@ForAll Dossier dossier) throws Exception {
    for (Object part : EveryTypeProperties.parts(dossier)) {
      for (Class<?> type : Types.all()) {
        if (type.isInstance(part) && SEEN.merge(type, 1, Integer::sum) <= OF_EACH_TYPE) {
          for (Mapper mapper : MAPPERS) {
            comesBack(mapper, part, Kind.of(type));
            comesBack(mapper, Holder.of(part, mapper.marksTypes()), Kind.of(Holder.class, type));
            key(mapper, part, type);
          }
        }
      }
    }
  }

  private static void comesBack(Mapper mapper, Object value, Kind kind) throws IOException {
    byte[] written = mapper.write(value, kind);
    assertThat(mapper.read(written, kind)).as("%s, %s", mapper, kind).isEqualTo(value);
    assertThat(mapper.throughTree(value, kind)).as("%s, %s", mapper, kind).isEqualTo(value);
    assertThat(mapper.convert(value, kind)).as("%s, %s", mapper, kind).isEqualTo(value);
  }

  private static void key(Mapper mapper, Object key, Class<?> type) throws IOException {
    Kind kind = Kind.of(LinkedHashMap.class, type, String.class);
    Map<Object, String> map = new LinkedHashMap<>(Map.of(key, "v"));
    if (Types.table(type) instanceof TextWire<?>) {
      comesBack(mapper, map, kind);
    } else {
      assertThat(catchThrowable(() -> mapper.write(map, kind)))
          .as("%s, %s", mapper, kind)
          .hasStackTraceContaining(" is not written as a text, and is no key of a map");
      assertThat(catchThrowable(() -> mapper.read("{\"a\":\"v\"}".getBytes(UTF_8), kind)))
          .as("%s, %s", mapper, kind)
          .isNotNull();
    }
  }

  @AfterContainer
  static void no_type_was_passed_by() {
    assertThat(SEEN.keySet()).containsExactlyInAnyOrderElementsOf(Types.all());
  }
}
