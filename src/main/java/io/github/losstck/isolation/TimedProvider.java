package io.github.losstck.isolation;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.DispatchingProvider;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Passes calls on, and knows which thread has been in one for how long. */
final class TimedProvider extends DispatchingProvider {
  /** Shows a call down to the provider's own code, and not the harness around it. */
  private static final int MOST_FRAMES = 12;

  private final LossProvider provider;
  private final Map<Thread, Long> since = new ConcurrentHashMap<>();

  TimedProvider(LossProvider provider) {
    this.provider = provider;
  }

  @Override
  public Set<Operation> claims() {
    return provider.claims();
  }

  @Override
  protected Tensor call(Operation operation, Arguments arguments) {
    since.put(Thread.currentThread(), System.nanoTime());
    try {
      return operation.call(provider, arguments);
    } catch (Throwable e) {
      var unused =
          e.getMessage(); // code of the provider as well: it is to return while somebody looks
      throw e;
    } finally {
      since.remove(Thread.currentThread());
    }
  }

  /** Returns where a call is that has taken longer than it may, innermost frame first. */
  Optional<List<String>> overdue(long nanos) {
    long now = System.nanoTime();
    return since.entrySet().stream()
        .filter(call -> now - call.getValue() > nanos)
        .findFirst()
        .map(call -> frames(call.getKey()));
  }

  private static List<String> frames(Thread thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    return Stream.of(stack)
        .limit(Math.min(MOST_FRAMES, ofTheProvider(stack)))
        .map(StackTraceElement::toString)
        .toList();
  }

  /** Counts the frames above the kit's own, by which it calls every operation. */
  private static int ofTheProvider(StackTraceElement[] stack) {
    int count = 0;
    while (count < stack.length && !isOf(TimedProvider.class, stack[count])) {
      count++;
    }
    while (count > 0 && isOf(Operation.class, stack[count - 1])) {
      count--;
    }
    return count;
  }

  private static boolean isOf(Class<?> type, StackTraceElement frame) {
    String name = frame.getClassName();
    return name.equals(type.getName()) || name.startsWith(type.getName() + "$");
  }
}
