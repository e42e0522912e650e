package io.github.losstck.vectors;

import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.DispatchingProvider;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers as the reference does, and writes down what it is asked. */
final class Recording extends DispatchingProvider {
  private final LossProvider reference = new ReferenceProvider();
  private final VectorWriter writer;
  private @Nullable IOException failure;

  Recording(VectorWriter writer) {
    this.writer = writer;
  }

  @Override
  public Identity identity() {
    return new Identity("recording", reference.identity().version());
  }

  @Override
  public Set<Operation> claims() {
    return EnumSet.allOf(Operation.class);
  }

  @Override
  protected Tensor call(Operation operation, Arguments arguments) {
    try {
      Tensor answer = operation.call(reference, arguments);
      write(() -> writer.write(operation, arguments));
      return answer;
    } catch (Refused e) {
      write(() -> writer.writeRefused(operation, arguments));
      throw e;
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  /** Writes on as long as nothing has gone wrong: the run itself is not to be blamed for a disk. */
  private void write(Writing writing) {
    if (failure == null) {
      try {
        writing.run();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  void requireWritten() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
