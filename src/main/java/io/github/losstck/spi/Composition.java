package io.github.losstck.spi;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds {@link Composed} on a method, or on the nearest one that it overrides. */
final class Composition {
  private Composition() {}

  /** Returns what a method of a class is composed of, if it is. */
  static Optional<String> of(Class<?> type, Method method) {
    return ancestry(type)
        .flatMap(t -> Arrays.stream(t.getDeclaredMethods()))
        .filter(m -> m.getName().equals(method.getName()))
        .filter(m -> Arrays.equals(m.getParameterTypes(), method.getParameterTypes()))
        .filter(m -> m.isAnnotationPresent(Composed.class))
        .findFirst()
        .map(m -> m.getAnnotation(Composed.class).value());
  }

  /** Returns a type, what it extends, and what each of these implements, the nearest first. */
  private static Stream<Class<?>> ancestry(Class<?> type) {
    Class<?> above = type.getSuperclass();
    Stream<Class<?>> extended = above == null ? Stream.empty() : ancestry(above);
    Stream<Class<?>> implemented =
        Arrays.stream(type.getInterfaces()).flatMap(Composition::ancestry);
    return Stream.concat(Stream.of(type), Stream.concat(extended, implemented));
  }
}
