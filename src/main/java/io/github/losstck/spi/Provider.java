package io.github.losstck.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Plugs a provider in: names it, declares its limits and conventions, and has the compiler check
 * the class and list it in {@code META-INF/services}, where the kit finds it by name.
 *
 * <pre>
 * &#64;Provider(name = "acme", version = "1.2.0", precisions = Precision.BINARY32)
 * public final class AcmeProvider implements LossProvider {
 * }</pre>
 *
 * <p>What is said here is what {@link LossProvider#identity()} and {@link
 * LossProvider#declarations()} return, and what is left out is as in {@link
 * Declarations#standard()}. Whoever overrides one of these methods says there what it returns, or
 * begins there with what the default returns. A subclass inherits what is said, as it would inherit
 * the methods; it is listed only if it is annotated itself.
 *
 * <p>From JDK 23 on the compiler processes annotations only if it is told to: {@code -proc:full},
 * in Maven the property {@code maven.compiler.proc}. Where no processor ran, the annotation still
 * speaks for the class, which is then named to the kit by its class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Provider {
  /** Names the provider, as {@link Identity#name()} asks; by default with the class's own name. */
  String name() default "";

  /** Gives the version; by default that in the manifest of the jar which holds the class. */
  String version() default "";

  /**
   * Gives a class of the library under test, whose jar's manifest has the version; for adapters,
   * which live in another jar than what they ask. At most one of this and {@link #version()} is
   * given.
   */
  Class<?> versionFrom() default void.class;

  /** Declares {@link Declarations#precisions()}. */
  Precision[] precisions() default {Precision.BINARY32, Precision.BINARY64};

  /** Declares {@link Declarations#flushesSubnormals()}. */
  boolean flushesSubnormals() default false;

  /** Declares {@link Declarations#gradients()}. */
  Gradients gradients() default Gradients.DERIVATIVE;

  /** Declares {@link Declarations#hardLabelsOnly()}. */
  boolean hardLabelsOnly() default false;

  /** Declares {@link Declarations#maximumRank()}. */
  int maximumRank() default Integer.MAX_VALUE;

  /** Declares {@link Declarations#concurrent()}. */
  boolean concurrent() default true;
}
