package io.github.losstck.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Has this virtual machine, from its next method on, leave out the compiler that pays off after
 * minutes: of the processor time of a quick run it took a third, for code that was soon done. An
 * option on the command line would do the same, but {@code java -jar} leaves room for none.
 */
final class ShortLived {
  private static final String DIRECTIVES = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

  private ShortLived() {}

  /** Asks the virtual machine, and lets one that does not know how go on as it is. */
  static void begin() {
    try {
      Path file = Files.createTempFile("loss-tck-", ".json");
      try {
        add(Files.writeString(file, DIRECTIVES));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | JMException | RuntimeException e) {
      // slower, and nothing else
    }
  }

  private static void add(Path directives) throws JMException {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "compilerDirectivesAdd",
            new Object[] {new String[] {directives.toString()}},
            new String[] {String[].class.getName()});
  }
}
