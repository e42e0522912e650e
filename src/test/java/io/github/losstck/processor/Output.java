package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Is a folder that classes are compiled into, once and again.
 *
 * @param folder of classes
 */
public record Output(Path folder) {

  /** Compiles without any processor. */
  public void compileUnprocessed(Source... sources) {
    assertEquals(List.of(), compile(true, List.of(), sources));
  }

  /** Compiles with {@link ProviderProcessor}, what is compiled already on the class path. */
  public List<String> compile(Source... sources) {
    return compile(true, List.of(new ProviderProcessor()), sources);
  }

  /**
   * Compiles.
   *
   * @param incremental whether what is compiled already is on the class path
   * @return all that the compiler says, warnings among it
   */
  List<String> compile(boolean incremental, List<Processor> processors, Source... sources) {
    List<String> said = new ArrayList<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath(incremental));
      CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostic -> said.add(diagnostic.toString()),
              List.of("-Xlint:all"),
              null,
              Arrays.stream(sources).map(Source::file).toList());
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said;
  }

  private List<Path> classPath(boolean incremental) {
    Stream<Path> given =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of);
    return (incremental ? Stream.concat(Stream.of(folder), given) : given).toList();
  }

  Path services() {
    return folder.resolve(Registration.FILE);
  }

  /** Returns the services file. */
  String registered() {
    try {
      return Files.readString(services());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
