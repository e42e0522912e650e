package io.github.losstck.processor;

import io.github.losstck.spi.LossProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Lists annotated classes where they are found as a service, beside those that are listed there.
 */
final class Registration {
  static final String FILE = "META-INF/services/" + LossProvider.class.getName();

  private final ProcessingEnvironment environment;
  private final ServicesFile before;

  /** Reads what was put there by hand, or when other classes were compiled. */
  Registration(ProcessingEnvironment environment) throws IOException {
    this.environment = environment;
    this.before = read();
  }

  private ServicesFile read() throws IOException {
    try (InputStream file =
        filer().getResource(StandardLocation.CLASS_OUTPUT, "", FILE).openInputStream()) {
      ByteBuffer bytes = ByteBuffer.wrap(file.readAllBytes());
      return ServicesFile.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (FileNotFoundException | NoSuchFileException e) {
      return ServicesFile.NONE;
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e); // javac's word for a folder in its place
    }
  }

  /** Reads what others wrote; what of it is not understood is theirs to mend. */
  private static SortedSet<String> names(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false); // a jar that stays open can be overwritten nowhere on Windows
    try (InputStream file = connection.getInputStream()) {
      return ServicesFile.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)).all();
    }
  }

  /** Returns the classes that are listed here, or where this code is, as far as they are there. */
  Stream<TypeElement> listed() throws IOException {
    SortedSet<String> names = before.all();
    for (URL url : Collections.list(getClass().getClassLoader().getResources(FILE))) {
      names.addAll(names(url));
    }
    return names.stream().flatMap(name -> type(name).stream());
  }

  /**
   * Adds classes to the list. It is left alone if it was written by hand and says all.
   *
   * @param found annotated classes, by the names by which they are loaded
   */
  void add(Map<String, TypeElement> found) throws IOException {
    ServicesFile after = before.with(found.keySet(), this::isThere);
    if (after.annotated().isEmpty() && before.annotated().isEmpty()) {
      return;
    }
    TypeElement[] origins = found.values().toArray(TypeElement[]::new);
    try (OutputStream out =
        filer()
            .createResource(StandardLocation.CLASS_OUTPUT, "", FILE, origins)
            .openOutputStream()) {
      out.write(after.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A class that is not compiled along may be known by its file alone. */
  private boolean isThere(String name) {
    return type(name)
        .map(t -> Annotated.in(environment, t).isPresent())
        .orElseGet(() -> hasFile(name));
  }

  private Optional<TypeElement> type(String binaryName) {
    Elements elements = environment.getElementUtils();
    return Stream.of(binaryName, binaryName.replace('$', '.'))
        .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
        .findFirst();
  }

  private boolean hasFile(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String folder = binaryName.substring(0, Math.max(dot, 0));
    String file = binaryName.substring(dot + 1) + ".class";
    try {
      filer().getResource(StandardLocation.CLASS_OUTPUT, folder, file).openInputStream().close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Filer filer() {
    return environment.getFiler();
  }
}
