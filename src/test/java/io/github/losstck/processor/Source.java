package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Holds the code of one class of the package com.acme, and the place in it, marked by '^', where an
 * error is expected.
 *
 * @param name of the class, without its package
 * @param code without the mark
 * @param line of the mark, from 1
 * @param column of the mark, from 1
 */
public record Source(String name, String code, long line, long column) {
  static final String SIGMOID = "@Override public Tensor sigmoid(Tensor logits) { return logits; }";

  private static final String HEAD =
      "package com.acme;\nimport io.github.losstck.spi.*;\nimport java.util.*;\n";

  /** Reads a class; the package and the imports are put before it. */
  public static Source of(String name, String text) {
    String marked = HEAD + text;
    int mark = marked.indexOf('^');
    String before = marked.substring(0, Math.max(mark, 0));
    return new Source(
        name,
        marked.replaceFirst("\\^", ""),
        before.chars().filter(c -> c == '\n').count() + 1,
        mark - before.lastIndexOf('\n'));
  }

  /** Returns a provider that offers the sigmoid. */
  public static Source provider(String className, String name) {
    return of(
        className,
        "@Provider(name = \"%s\") public class %s implements LossProvider { %s }"
            .formatted(name, className, SIGMOID));
  }

  JavaFileObject file() {
    return JavaFileObjects.forSourceString("com.acme." + name, code);
  }

  /** Compiles classes, with all warnings. */
  static Compilation compiled(Processor processor, Source... sources) {
    return Compiler.javac()
        .withOptions("-Xlint:all")
        .withProcessors(processor)
        .compile(List.of(sources).stream().map(Source::file).toList());
  }

  /** Asserts that there is one error and no warning, at the mark. */
  void requireError(Compilation compilation, String text) {
    assertEquals(1, compilation.diagnostics().size(), compilation.diagnostics()::toString);
    Diagnostic<? extends JavaFileObject> error = compilation.diagnostics().get(0);
    assertEquals(Diagnostic.Kind.ERROR, error.getKind());
    assertEquals("com/acme/" + name + ".java", error.getSource().getName());
    assertEquals(text, error.getMessage(Locale.ROOT));
    assertEquals(line + ":" + column, error.getLineNumber() + ":" + error.getColumnNumber(), text);
  }
}
