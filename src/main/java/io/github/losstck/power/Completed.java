package io.github.losstck.power;

import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Set;

/**
 * Completes a provider by the reference, so that scenarios which relate several operations can ask
 * an animal that offers one of them.
 */
final class Completed {
  private static final LossProvider REFERENCE = new ReferenceProvider();

  private Completed() {}

  /** Returns a provider that answers what it can itself, and the rest as the reference does. */
  static LossProvider of(LossProvider provider) {
    Set<Operation> own = provider.claims();
    return (LossProvider)
        Proxy.newProxyInstance(
            Completed.class.getClassLoader(),
            new Class<?>[] {LossProvider.class},
            (proxy, method, arguments) ->
                call(isOf(own, method) ? provider : REFERENCE, method, arguments));
  }

  private static boolean isOf(Set<Operation> own, Method method) {
    return Operation.ofMethod(method.getName()).map(own::contains).orElse(true);
  }

  private static Object call(LossProvider provider, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(provider, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Returns what a completed provider offers. */
  static Set<Operation> claims() {
    return EnumSet.allOf(Operation.class);
  }
}
