package org.chaptereight.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.chaptereight.time.DateInterval;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Tells databind what our values are made of, as a mixin for each type and one for its builder
 * would.
 *
 * <p>An accessor is a property of its own name, without the {@code is} of a boolean; the properties
 * are in the order of the accessors, which the fields of the generated class have; and a value is
 * read by its builder. Databind asks once for each type, so this costs nothing when it reads and
 * writes.
 */
final class ValueIntrospector extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1;

  private static final String GENERATED = "Immutable";
  private static final String BUILDER = "Builder";

  /** What values tell of others of theirs. */
  private static final Set<String> DERIVED = Set.of("hasDirectionalControls");

  private static final Set<Class<?>> OPTIONALS = Set.of(Optional.class, OptionalInt.class);

  @Override
  public String @Nullable [] findSerializationPropertyOrder(
      MapperConfig<?> config, AnnotatedClass type) {
    return generated(type.getRawType())
        .map(
            generated ->
                attributes(generated).map(ValueIntrospector::propertyName).toArray(String[]::new))
        .orElseGet(() -> super.findSerializationPropertyOrder(config, type));
  }

  @Override
  public @Nullable PropertyName findNameForSerialization(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedMethod method
            && method.getParameterCount() == 0
            && isOfAttribute(method)
        ? PropertyName.construct(propertyName(method.getName()))
        : super.findNameForSerialization(config, annotated);
  }

  /** Booleans are written only if they are true. */
  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedMethod method && method.getRawType() == boolean.class
        ? JsonInclude.Value.construct(Include.NON_DEFAULT, Include.USE_DEFAULTS)
        : super.findPropertyInclusion(config, annotated);
  }

  @Override
  public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
    return generated(type.getRawType())
        .flatMap(
            generated ->
                Stream.of(type.getRawType(), generated)
                    .flatMap(owner -> Stream.of(owner.getDeclaredClasses()))
                    .filter(ValueIntrospector::isBuilder)
                    .findFirst())
        .orElse(null);
  }

  @Override
  public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(
      MapperConfig<?> config, AnnotatedClass type) {
    return isBuilder(type.getRawType())
        ? new JsonPOJOBuilder.Value("build", "")
        : super.findPOJOBuilderConfig(config, type);
  }

  /** Of the setters of a builder, that of the value itself. */
  @Override
  public @Nullable PropertyName findNameForDeserialization(
      MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedMethod method
            && method.getParameterCount() == 1
            && isBuilder(method.getDeclaringClass())
            && !OPTIONALS.contains(method.getRawParameterType(0))
            && isOfAttribute(method)
        ? PropertyName.construct(propertyName(method.getName()))
        : super.findNameForDeserialization(config, annotated);
  }

  private static boolean isOfAttribute(AnnotatedMethod method) {
    Class<?> owner = method.getDeclaringClass();
    return generated(isBuilder(owner) ? owner.getEnclosingClass() : owner)
        .filter(generated -> attributes(generated).anyMatch(method.getName()::equals))
        .isPresent();
  }

  private static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().equals(BUILDER);
  }

  /** The names of the accessors, in order; what is derived from others is not an attribute. */
  private static Stream<String> attributes(Class<?> generated) {
    return Stream.of(generated.getDeclaredFields())
        .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
        .map(field -> field.getName())
        .filter(name -> !DERIVED.contains(name));
  }

  private static String propertyName(String accessor) {
    return accessor.matches("is\\p{Lu}.*")
        ? Character.toLowerCase(accessor.charAt(2)) + accessor.substring(3)
        : accessor;
  }

  /**
   * The class that Immutables generates for a type of ours, or that the type is; a record is its
   * own. Intervals have a form that {@link Scalars} tells.
   */
  private static Optional<Class<?>> generated(Class<?> type) {
    if (!type.getName().startsWith("org.chaptereight.") || type == DateInterval.class) {
      return Optional.empty();
    }
    if (type.isRecord() || type.getSimpleName().startsWith(GENERATED)) {
      return Optional.of(type);
    }
    try {
      return Optional.of(
          Class.forName(
              type.getPackageName() + "." + GENERATED + type.getSimpleName(),
              false,
              type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
