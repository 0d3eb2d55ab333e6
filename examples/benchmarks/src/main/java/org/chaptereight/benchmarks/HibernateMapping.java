package org.chaptereight.benchmarks;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaptereight.code.Code;
import org.chaptereight.code.OpenCode;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.Organization;
import org.chaptereight.symbol.DocumentSymbol;
import org.chaptereight.text.LanguageTag;
import org.chaptereight.text.MultilingualText;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * Tells Hibernate Validator what our records are made of, as annotations on each accessor would:
 * what is a record or a part of one is valid, a reference is known, a text is balanced.
 */
final class HibernateMapping {

  private final ConstraintMapping mapping;
  private final Set<Class<?>> seen = new HashSet<>();
  private final Deque<Class<?>> left = new ArrayDeque<>();
  private final Set<Class<?>> records = new HashSet<>();

  private HibernateMapping(ConstraintMapping mapping) {
    this.mapping = mapping;
  }

  /** Maps all types that a dossier holds. */
  static void of(ConstraintMapping mapping) {
    HibernateMapping own = new HibernateMapping(mapping);
    own.records.add(Dossier.class);
    own.accessors(Dossier.class).forEach(own::rememberRecord);
    own.reach(Dossier.class);
    while (!own.left.isEmpty()) {
      own.map(own.left.remove());
    }
  }

  private void rememberRecord(Method accessor) {
    if (accessor.getReturnType() == List.class) {
      Class<?> record = element(accessor.getGenericReturnType());
      records.add(record);
      if (record.isSealed()) {
        records.addAll(Arrays.asList(record.getPermittedSubclasses()));
      }
    }
  }

  private void reach(Class<?> type) {
    if (seen.add(type)) {
      left.add(type);
    }
  }

  private void map(Class<?> type) {
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(this::reach);
      return;
    }
    TypeConstraintMappingContext<?> context = mapping.type(type);
    if (type == DebateAgenda.class || type == Organization.class) {
      for (RecordCheck check : RecordCheck.values()) {
        if (check.isOfDebates() == (type == DebateAgenda.class)) {
          context.constraint(new GenericConstraintDef<>(Holds.class).param("value", check));
        }
      }
    }
    accessors(type).forEach(accessor -> map(type, accessor, context));
  }

  /** The accessors of the parts of a value: abstract ones, and those of the fields of a record. */
  private List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getModifiers())
                    && (type.isRecord()
                        ? Arrays.stream(type.getRecordComponents())
                            .anyMatch(part -> part.getAccessor().equals(method))
                        : Modifier.isAbstract(method.getModifiers())))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private void map(Class<?> owner, Method accessor, TypeConstraintMappingContext<?> context) {
    boolean isOwnId =
        records.contains(owner)
            && (accessor.getName().equals("id") || accessor.getName().equals("code"));
    if (isOwnId) {
      return;
    }
    boolean isContainer =
        accessor.getReturnType() == List.class || accessor.getReturnType() == Optional.class;
    Class<?> type =
        isContainer ? element(accessor.getGenericReturnType()) : accessor.getReturnType();
    Optional<ValueCheck> check = check(type);
    if (check.isPresent()) {
      GenericConstraintDef<HoldsOfValue> constraint =
          new GenericConstraintDef<>(HoldsOfValue.class).param("value", check.get());
      if (isContainer) {
        context.getter(accessor.getName()).containerElementType().constraint(constraint);
      } else {
        context.getter(accessor.getName()).constraint(constraint);
      }
    } else if (isPart(type)) {
      reach(type);
      if (isContainer) {
        context.getter(accessor.getName()).containerElementType().valid();
      } else {
        context.getter(accessor.getName()).valid();
      }
    }
  }

  private static Optional<ValueCheck> check(Class<?> type) {
    if (type == String.class || type == MultilingualText.class) {
      return Optional.of(ValueCheck.BIDI_CONTROL);
    }
    return Code.class.isAssignableFrom(type)
            && !OpenCode.class.isAssignableFrom(type)
            && type != LanguageTag.class
            && type != DocumentSymbol.class
        ? Optional.of(ValueCheck.of(type))
        : Optional.empty();
  }

  private static boolean isPart(Class<?> type) {
    return type.getName().startsWith("org.chaptereight.")
        && !type.getName().startsWith("org.chaptereight.time.")
        && !type.isEnum()
        && !Code.class.isAssignableFrom(type);
  }

  private static Class<?> element(Type container) {
    return (Class<?>) ((ParameterizedType) container).getActualTypeArguments()[0];
  }
}
