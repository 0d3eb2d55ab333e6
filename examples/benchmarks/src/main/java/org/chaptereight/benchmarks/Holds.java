package org.chaptereight.benchmarks;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A constraint of Jakarta Validation on a record: one of {@link RecordCheck}. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Holds.Validator.class)
@interface Holds {

  /** What must hold. */
  RecordCheck value();

  /** The message. */
  String message() default "does not hold";

  /** As Jakarta Validation asks for. */
  Class<?>[] groups() default {};

  /** As Jakarta Validation asks for. */
  Class<? extends Payload>[] payload() default {};

  /** Applies the check. */
  final class Validator implements ConstraintValidator<Holds, Object> {

    private @Nullable RecordCheck check;

    /** For Jakarta Validation. */
    public Validator() {}

    @Override
    public void initialize(Holds constraint) {
      check = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Object record, ConstraintValidatorContext context) {
      return record == null || check == null || check.holds(record);
    }
  }
}
