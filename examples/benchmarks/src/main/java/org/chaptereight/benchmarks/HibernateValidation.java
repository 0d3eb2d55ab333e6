package org.chaptereight.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chaptereight.debate.DebateAgenda;
import org.chaptereight.dossier.Dossier;
import org.chaptereight.organization.Organization;
import org.chaptereight.validation.RuleCode;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Validates dossiers by Hibernate Validator, with the checks of {@link RecordCheck}. */
final class HibernateValidation {

  private static final Validator VALIDATOR = validator();

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

  private static Validator validator() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .getterPropertySelectionStrategy(new BareNouns());
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping
        .type(Dossier.class)
        .getter("organizations")
        .containerElementType()
        .valid()
        .getter("debates")
        .containerElementType()
        .valid();
    constrain(mapping.type(DebateAgenda.class), true);
    constrain(mapping.type(Organization.class), false);
    return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
  }

  private static void constrain(TypeConstraintMappingContext<?> type, boolean debates) {
    for (RecordCheck check : RecordCheck.values()) {
      if (check.isOfDebates() == debates) {
        type.constraint(new GenericConstraintDef<>(Holds.class).param("value", check));
      }
    }
  }

  static Set<ConstraintViolation<Dossier>> validate(Dossier dossier) {
    return VALIDATOR.validate(dossier);
  }

  /** How often each rule does not hold. */
  static Map<RuleCode, Long> count(Set<ConstraintViolation<Dossier>> violations) {
    return violations.stream()
        .collect(
            groupingBy(
                violation ->
                    ((Holds) violation.getConstraintDescriptor().getAnnotation()).value().code(),
                TreeMap::new,
                counting()));
  }
}
