package io.github.losstck.junit;

import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.LossProvider;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Certifies a provider when tests run. Each scenario shows as a test of its own, below the document
 * and below each precision; a scenario that the provider does not claim, or that a declaration
 * rules out, shows as aborted and never as passed.
 *
 * <pre>{@code
 * @LossTck(AcmeLoss.class)
 * class AcmeTckTest {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Testable
public @interface LossTck {
  /** Names the implementation: public, with a public constructor that takes nothing. */
  Class<? extends LossProvider> value();

  /** Limits the run to profiles; all by default. */
  Profile[] profiles() default {};

  /** Limits the run to levels; all by default. */
  Level[] levels() default {};

  /** Says how densely domains are sampled. */
  Effort effort() default Effort.QUICK;

  /** Names the folder for certificate and reports, against the working directory. */
  String reports() default "target/loss-tck";
}
