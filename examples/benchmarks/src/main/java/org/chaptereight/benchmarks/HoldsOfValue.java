package org.chaptereight.benchmarks;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A constraint of Jakarta Validation on a property or an element: one of {@link ValueCheck}. */
@Target({METHOD, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = HoldsOfValue.Validator.class)
@interface HoldsOfValue {

  /** What must hold. */
  ValueCheck value();

  /** The message. */
  String message() default "does not hold";

  /** As Jakarta Validation asks for. */
  Class<?>[] groups() default {};

  /** As Jakarta Validation asks for. */
  Class<? extends Payload>[] payload() default {};

  /** Applies the check. */
  final class Validator implements ConstraintValidator<HoldsOfValue, Object> {

    private @Nullable ValueCheck check;

    /** For Jakarta Validation. */
    public Validator() {}

    @Override
    public void initialize(HoldsOfValue constraint) {
      check = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
      return value == null
          || check == null
          || check.holds(
              value,
              context
                  .unwrap(HibernateConstraintValidatorContext.class)
                  .getConstraintValidatorPayload(ValueCheck.Known.class));
    }
  }
}
