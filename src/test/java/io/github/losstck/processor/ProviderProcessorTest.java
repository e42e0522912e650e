package io.github.losstck.processor;

import static io.github.losstck.processor.Source.SIGMOID;
import static io.github.losstck.processor.Source.provider;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles providers into a folder, once and again. */
class ProviderProcessorTest {
  private static final String MARK = " # by the compiler, for its @Provider\n";

  @TempDir private Path folder;

  @Test
  void registersSoundProviders() throws IOException {
    compile(provider("Beta", "beta"), provider("Alpha", "alpha"));
    assertEquals("com.acme.Alpha" + MARK + "com.acme.Beta" + MARK, registered());
  }

  @Test
  void registersByTheNameThatIsLoaded() throws IOException {
    compile(
        Source.of(
            "Acme",
            "public class Acme {\n@Provider public static class Nested implements LossProvider {"
                + SIGMOID
                + "}}"));
    assertEquals("com.acme.Acme$Nested" + MARK, registered());
  }

  @Test
  void acceptsEveryWayToOverride() {
    compile(
        Source.of(
            "Acme",
            """
            public class Acme {
              public static class Old { @Composed("x") public Tensor sigmoid(Tensor logits) { return logits; } }
              @Provider(name = "a") public static class A extends Old implements LossProvider {}
              public static class Generic<T> { @Composed("x") public T softmax(T logits) { return logits; } }
              @Provider(name = "b")
              public static class B extends Generic<Tensor> implements LossProvider {}
              public interface Trait extends LossProvider {
                @Override default Tensor sigmoid(Tensor logits) { return logits; }
              }
              @Provider(name = "c") public static class C implements Trait {
                public double[] softmax(double[] row) { return row; }
              }
              @Provider(name = "d") public record D() implements Trait {}
              @Provider(name = "e", hardLabelsOnly = true, gradients = Gradients.OF_NORMALISED_LABELS)
              public static class Proxy implements LossProvider {
                @Override public Set<Operation> claims() { return Set.of(Operation.SOFTMAX); }
              }
              @Provider(name = "f", gradients = Gradients.DERIVATIVE, maximumRank = 0)
              public static final class F extends C {
                private F(int unused) {}
                public F() {}
                @Override public void close() {}
              }
            }
            """));
  }

  @Test
  void registersNoneOfAClassThatInheritsTheAnnotation() throws IOException {
    compile(provider("Acme", "acme"), Source.of("Heir", "class Heir extends Acme {}"));
    assertEquals("com.acme.Acme" + MARK, registered());
  }

  @Test
  void addsToWhatWasWrittenByHand() throws IOException {
    Files.createDirectories(output().services().getParent());
    Files.writeString(output().services(), "# ours\ncom.acme.Hand\n");
    compile(provider("Hand", "hand"));
    assertEquals("# ours\ncom.acme.Hand\n", registered());
    compile(provider("Acme", "acme"));
    String both = "# ours\ncom.acme.Hand\n" + "com.acme.Acme" + MARK;
    assertEquals(both, registered());
    Files.writeString(output().services(), both + "com.acme.Late\n");
    compile(provider("Acme", "acme"));
    assertEquals("# ours\ncom.acme.Hand\ncom.acme.Late\n" + "com.acme.Acme" + MARK, registered());
  }

  @Test
  void keepsWhatWasCompiledBefore() throws IOException {
    compile(provider("Alpha", "alpha"));
    compile(provider("Beta", "beta"));
    assertEquals("com.acme.Alpha" + MARK + "com.acme.Beta" + MARK, registered());
    compile(provider("Alpha", "alpha"));
    assertEquals("com.acme.Alpha" + MARK + "com.acme.Beta" + MARK, registered());
  }

  @Test
  void forgetsWhatIsGoneOrNoLongerAnnotated() throws IOException {
    compile(provider("Alpha", "alpha"), provider("Beta", "beta"), provider("Gamma", "gamma"));
    Files.delete(folder.resolve("com/acme/Alpha.class"));
    compile(Source.of("Beta", "public class Beta {}"), provider("Gamma", "gamma"));
    assertEquals("com.acme.Gamma" + MARK, registered());
  }

  @Test
  void keepsWhatIsKnownByItsFileAlone() throws IOException {
    compile(provider("Alpha", "alpha"));
    output().compile(false, List.of(new ProviderProcessor()), provider("Beta", "beta"));
    assertEquals("com.acme.Alpha" + MARK + "com.acme.Beta" + MARK, registered());
  }

  @Test
  void refusesTheNameOfOneCompiledBefore() {
    compile(provider("Alpha", "acme"));
    Source beta = provider("Beta", "acme");
    List<String> errors = output().compile(beta);
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(
        errors.get(0).contains("LT48: the name 'acme' is that of com.acme.Alpha too"),
        errors::toString);
  }

  @Test
  void waitsForWhatAnotherProcessorGenerates() throws IOException {
    Source late = Source.of("Late", "@Provider public class Late extends Generated {}");
    List<String> said =
        output()
            .compile(true, List.of(new Generator(Generator.CLASS), new ProviderProcessor()), late);
    assertEquals(List.of(), said);
    assertEquals("com.acme.Late" + MARK, registered());
  }

  @Test
  void leavesTheCompilersErrorsToTheCompiler() {
    List<String> errors =
        output()
            .compile(
                Source.of(
                    "Acme",
                    "@Provider(precisions = Precision.NONE, maximumRank = \"2\", other = 1)\n"
                        + "public class Acme extends Missing implements LossProvider {}"));
    assertFalse(errors.isEmpty());
    assertTrue(errors.stream().noneMatch(e -> e.contains("LT")), errors::toString);
  }

  @Test
  void registersNothingWhereSomethingIsWrong() {
    output()
        .compile(provider("Acme", "acme"), Source.of("Other", "@Provider public class Other {}"));
    assertFalse(Files.exists(output().services()));
  }

  @Test
  void saysThatAnotherProcessorWritesTheFileAsWell() {
    Generator rival = new Generator(Generator.SERVICES);
    List<String> errors =
        output().compile(true, List.of(rival, new ProviderProcessor()), provider("Acme", "acme"));
    errors.removeIf(e -> !e.startsWith("error: "));
    assertEquals(
        List.of(
            unwritable(
                "javax.annotation.processing.FilerException: Attempt to reopen a file for path "
                    + output().services().toAbsolutePath())),
        errors);
  }

  @Test
  void saysOnceThatAFolderIsInPlaceOfTheFile() throws IOException {
    Files.createDirectories(output().services());
    Source late = Source.of("Late", "@Provider public class Late extends Generated {}");
    List<String> errors =
        output()
            .compile(true, List.of(new Generator(Generator.CLASS), new ProviderProcessor()), late);
    errors.removeIf(e -> !e.startsWith("error: "));
    assertEquals(List.of(unwritable("java.io.IOException: directories not supported")), errors);
  }

  @Test
  void losesNothingOfAFileInAnotherEncoding() throws IOException {
    Files.createDirectories(output().services().getParent());
    byte[] latin = "# f\u00fcr uns\ncom.acme.Hand\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(output().services(), latin);
    List<String> errors = output().compile(provider("Acme", "acme"));
    assertEquals(
        List.of(unwritable("java.nio.charset.MalformedInputException: Input length = 1")), errors);
    assertArrayEquals(latin, Files.readAllBytes(output().services()));
  }

  private static String unwritable(String because) {
    return "error: META-INF/services/io.github.losstck.spi.LossProvider: LT49: cannot be read or"
        + " written ("
        + because
        + "); see that it is a file, in UTF-8, and that no other processor writes it";
  }

  @Test
  void isAloneInTheListsForCompilersAndForGradle() throws IOException {
    for (String file :
        List.of(
            "/META-INF/services/javax.annotation.processing.Processor",
            "/META-INF/gradle/incremental.annotation.processors")) {
      String text =
          new String(getClass().getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8);
      List<String> names = text.lines().map(l -> l.replaceFirst(",.*", "")).toList();
      assertEquals(List.of(ProviderProcessor.class.getName()), names, file);
    }
  }

  private void compile(Source... sources) {
    assertEquals(List.of(), output().compile(sources));
  }

  private Output output() {
    return new Output(folder);
  }

  private String registered() {
    return output().registered();
  }
}
