package io.github.losstck;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a provider that was constructed and has told its name, and nothing more.
 *
 * @param provider the instance
 * @param identity its name and version
 */
record Introduction(LossProvider provider, Identity identity) {

  /**
   * Constructs a provider and asks for its name.
   *
   * @throws ProviderException if it cannot be constructed, or does not tell its name
   */
  static Introduction of(Class<? extends LossProvider> type) {
    LossProvider provider = construct(type);
    return new Introduction(provider, Guard.ask(type.getName(), "identity()", provider::identity));
  }

  Class<? extends LossProvider> type() {
    return provider.getClass();
  }

  /**
   * Asks the provider for all else, and probes what it claims.
   *
   * @param address what finds it again
   */
  Candidate candidate(String address) {
    String place = "'" + identity.name() + "' (" + type().getName() + ")";
    Declarations declarations = Guard.ask(place, "declarations()", provider::declarations);
    Set<Operation> claims = Guard.ask(place, "claims()", () -> copy(provider.claims()));
    return new Candidate(
        provider,
        identity,
        new Probe(provider, declarations).confirmed(claims),
        declarations,
        address);
  }

  private static @Nullable Set<Operation> copy(@Nullable Set<Operation> claims) {
    if (claims == null) {
      return null;
    }
    Set<Operation> copy = EnumSet.noneOf(Operation.class);
    copy.addAll(claims);
    return copy;
  }

  private static LossProvider construct(Class<? extends LossProvider> type) {
    Constructor<? extends LossProvider> constructor = constructor(type);
    try {
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw Guard.broke(type.getName(), "the constructor threw", e.getTargetException());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw Guard.broke(type.getName(), "the class cannot be initialised:", cause(e));
    }
  }

  private static Throwable cause(Throwable e) {
    return e instanceof ExceptionInInitializerError && e.getCause() != null ? e.getCause() : e;
  }

  private static Constructor<? extends LossProvider> constructor(
      Class<? extends LossProvider> type) {
    if (Modifier.isAbstract(type.getModifiers())) {
      throw unfit(type, "is abstract", "name a concrete class");
    }
    if (!Modifier.isPublic(type.getModifiers())) {
      throw unfit(type, "is not public", "make it public");
    }
    try {
      return type.getConstructor();
    } catch (NoSuchMethodException e) {
      throw unfit(type, "has no public constructor without arguments", "add one");
    } catch (LinkageError e) {
      throw Guard.broke(type.getName(), "the class cannot be linked:", e);
    }
  }

  private static ProviderException unfit(Class<?> type, String problem, String remedy) {
    return new ProviderException(
        "provider " + type.getName() + ": the class " + problem + "; " + remedy, null);
  }
}
