package io.github.losstck.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Holds a copy of the kit's features and of its annotated sources, to be edited and checked. */
final class Kit {
  private static final String PACKAGES = "src/main/java/io/github/losstck/";

  private final Map<String, String> sources = new TreeMap<>();
  private final Path folder;

  /** Copies features, lock and changelog into a folder. */
  Kit(Path folder) throws IOException {
    this.folder = folder;
    for (Path file : files(Path.of("features"), "")) {
      write(file.toString(), Files.readString(file));
    }
    write("CHANGELOG.md", Files.readString(Path.of("CHANGELOG.md")));
    for (Path file : files(Path.of(PACKAGES), ".java")) {
      String text = Files.readString(file);
      if (isTraced(file.toString(), text)) {
        sources.put(file.toString().substring(PACKAGES.length()), text);
      }
    }
  }

  /** Takes what is annotated or read by name; the compiler finds the rest as classes. */
  private static boolean isTraced(String file, String text) {
    return text.contains("@Specified(")
        || text.contains("@ValueOf(")
        || text.contains("@BoundOf(")
        || file.endsWith("Of.java")
        || file.endsWith("/Operation.java");
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending)).toList();
    }
  }

  private void write(String file, String text) throws IOException {
    Path copy = folder.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, text);
  }

  Path features() {
    return folder.resolve("features");
  }

  /** Replaces a passage of a source, and returns line and column of the mark in its place. */
  String editSource(String file, String passage, String replacement) {
    Edited edited = Edited.of(sources.get(file), passage, replacement);
    sources.put(file, edited.text());
    return edited.place();
  }

  /** Returns line and column of a passage of a source. */
  String placeInSource(String file, String passage) {
    return Edited.at(sources.get(file), passage).place();
  }

  /** Replaces a passage of a feature, and returns line and column of the mark in its place. */
  String editFeature(String file, String passage, String replacement) throws IOException {
    return edit("features/" + file, passage, replacement);
  }

  /** Replaces a passage of any file that is read, and returns the place of the mark in it. */
  String edit(String file, String passage, String replacement) throws IOException {
    Edited edited = Edited.of(Files.readString(folder.resolve(file)), passage, replacement);
    write(file, edited.text());
    return edited.place();
  }

  /** Adds a feature. */
  void addFeature(String file, String text) throws IOException {
    write("features/" + file, text);
  }

  /** Returns the text of a file in the folder of features. */
  String feature(String file) throws IOException {
    return Files.readString(features().resolve(file));
  }

  /** Processes the sources as the build does. */
  Compilation processed() {
    return processed(new TraceabilityProcessor(), features());
  }

  Compilation processed(Processor processor, Path features) {
    return javac()
        .withOptions(
            "-proc:only",
            "-Xlint:all,-processing",
            "-Alosstck.features=" + features,
            "-Alosstck.version=0.1.0")
        .withProcessors(processor)
        .compile(sources());
  }

  /** Processes the sources as the build does, and writes into a folder. */
  void processInto(Path classes) {
    List<String> options =
        List.of("-proc:only", "-Alosstck.features=" + features(), "-d", classes.toString());
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, diagnostic -> {}, options, null, sources());
    task.setProcessors(List.of(new TraceabilityProcessor()));
    task.call();
  }

  private List<JavaFileObject> sources() {
    return sources.entrySet().stream()
        .map(s -> JavaFileObjects.forSourceString(name(s.getKey()), s.getValue()))
        .toList();
  }

  private static String name(String file) {
    return "io.github.losstck." + file.replace(".java", "").replace('/', '.');
  }

  /** Returns what the compiler says, each with file, line and column before it. */
  static List<String> said(Compilation compilation) {
    return compilation.diagnostics().stream().map(Kit::shown).toList();
  }

  private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    if (diagnostic.getSource() == null) {
      return text;
    }
    String file = diagnostic.getSource().getName().replaceFirst(".*io/github/losstck/", "");
    return file
        + ":"
        + diagnostic.getLineNumber()
        + ":"
        + diagnostic.getColumnNumber()
        + ": "
        + text;
  }
}
