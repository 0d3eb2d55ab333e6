package org.chaptereight;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.Var;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The one style that Immutables follows in this package and all below it.
 *
 * <p>It is in the sources only: users who compile with all warnings and an annotation processor of
 * their own would else be told that they lack Immutables.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jacksonIntegration = false,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {"basis:basis", "series:series"},
    of = "make",
    defaults = @Value.Immutable(copy = false),
    // Not Immutables' own: users who compile with all warnings would be told that they lack it.
    allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Var.class, Generated.class})
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ValueStyle {}
