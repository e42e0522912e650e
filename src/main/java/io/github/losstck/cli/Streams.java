package io.github.losstck.cli;

import io.github.losstck.report.Plain;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Holds where the command writes: results to {@code out}, everything else to {@code err}.
 *
 * @param out for results, the standard output unless a test says otherwise
 * @param err for messages and progress
 * @param stackTraces whether messages are followed by the stack trace of their cause
 */
record Streams(PrintWriter out, PrintWriter err, boolean stackTraces) {

  /** Returns where a command writes. */
  static Streams of(CommandSpec command) {
    return new Streams(
        command.commandLine().getOut(),
        command.commandLine().getErr(),
        LossTckCommand.showsStackTraces(command));
  }

  /**
   * Keeps a library from telling the user that nobody has asked for its log. Whoever has put a
   * logger on the class path is left alone.
   */
  static void quietLogging() {
    System.setProperty(
        "slf4j.internal.verbosity", System.getProperty("slf4j.internal.verbosity", "ERROR"));
  }

  /**
   * Encodes a standard stream as the terminal expects it. What the encoding lacks becomes '?', but
   * for dots that say that more follows.
   *
   * @param stream to write to
   * @param property that newer virtual machines set to the encoding, as in {@code stdout.encoding}
   */
  static PrintWriter encoded(PrintStream stream, String property) {
    String name = System.getProperty(property, System.getProperty("native.encoding", "US-ASCII"));
    Charset charset;
    try {
      charset = Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      charset = Charset.defaultCharset();
    }
    Writer writer = new OutputStreamWriter(stream, charset);
    boolean hasDots = charset.canEncode() && charset.newEncoder().canEncode('\u2026');
    return new PrintWriter(hasDots ? writer : new ThreeDots(writer), true);
  }

  /** Runs something whose prints on the standard output must not be taken for the kit's own. */
  static <T> T withOutputDiverted(Callable<T> action) throws Exception {
    PrintStream standard = System.out;
    System.setOut(System.err);
    try {
      return action.call();
    } finally {
      System.setOut(standard);
    }
  }

  /** Says what went wrong, in one line unless the provider wrote more. */
  void complain(String text, @Nullable Throwable cause) {
    text.lines().forEach(line -> err.println("loss-tck: " + Plain.line(line)));
    if (stackTraces && cause != null) {
      cause.printStackTrace(err);
    }
    err.flush();
  }
}
