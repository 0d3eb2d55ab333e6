package org.chaptereight.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.reference.ReferenceData;
import org.chaptereight.validation.RuleCode;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Validates dossiers by Hibernate Validator, with the checks of {@link RecordCheck} and {@link
 * ValueCheck}.
 */
final class HibernateValidation {

  private static final HibernateValidatorFactory FACTORY = factory();

  private HibernateValidation() {}

  /** Accessors are bare nouns. */
  private static final class BareNouns implements GetterPropertySelectionStrategy {

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
      return executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class
          ? Optional.of(executable.getName())
          : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
      return List.of(propertyName);
    }
  }

  private static HibernateValidatorFactory factory() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .getterPropertySelectionStrategy(new BareNouns());
    ConstraintMapping mapping = configuration.createConstraintMapping();
    HibernateMapping.of(mapping);
    return configuration
        .addMapping(mapping)
        .buildValidatorFactory()
        .unwrap(HibernateValidatorFactory.class);
  }

  static Set<ConstraintViolation<Dossier>> validate(Dossier dossier, ReferenceData reference) {
    return FACTORY
        .usingContext()
        .constraintValidatorPayload(new ValueCheck.Known(dossier, reference))
        .getValidator()
        .validate(dossier);
  }

  /** How often each rule does not hold. */
  static Map<RuleCode, Long> count(Set<ConstraintViolation<Dossier>> violations) {
    return violations.stream()
        .collect(
            groupingBy(
                violation -> code(violation.getConstraintDescriptor().getAnnotation()),
                TreeMap::new,
                counting()));
  }

  private static RuleCode code(Annotation constraint) {
    return constraint instanceof Holds holds
        ? holds.value().code()
        : ((HoldsOfValue) constraint).value().code();
  }
}
