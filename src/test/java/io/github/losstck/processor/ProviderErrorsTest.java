package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.losstck.spi.Provider;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every error of {@link ProviderProcessor}: its text, and the place that it points at. */
class ProviderErrorsTest {
  @Test
  void whateverElseGoesWrongIsToldOnce() {
    Source source = Source.provider("Acme", "acme");
    Compilation compilation =
        Source.compiled(new Unlucky(new ProviderProcessor(), "getFiler"), source);
    assertEquals(
        List.of(
            "error: LT30: ProviderProcessor broke: java.lang.IllegalStateException: getFiler is"
                + " broken; report it, with the code that is compiled"),
        compilation.diagnostics().stream().map(Object::toString).toList());
  }

  @Test
  void anInterfaceIsNoProvider() {
    requireError(
        "LT31: Acme is an interface; annotate a class that implements LossProvider",
        "@Provider public ^interface Acme extends LossProvider {}");
  }

  @Test
  void anEnumIsNoProvider() {
    requireError(
        "LT31: Acme is an enum; annotate a class that implements LossProvider",
        "@Provider public ^enum Acme implements LossProvider { ONE; SIGMOID }");
  }

  @Test
  void anAbstractClassIsNoProvider() {
    requireError(
        "LT32: Acme is abstract; annotate a concrete class that extends it",
        "@Provider public abstract ^class Acme implements LossProvider {}");
  }

  @Test
  void anInnerClassCannotBeConstructedAlone() {
    requireError(
        "LT33: Inner is constructed within an instance of Acme only; make it static",
        "class Acme { @Provider public ^class Inner implements LossProvider { SIGMOID } }");
  }

  @Test
  void aHiddenClassCannotBeConstructed() {
    requireError(
        "LT34: Acme is not public; make it public, so that the kit can construct it",
        "@Provider ^class Acme implements LossProvider { SIGMOID }");
  }

  @Test
  void aConstructorTakesNothing() {
    requireError(
        "LT35: Acme has no constructor without parameters; add a public one",
        "@Provider public ^class Acme implements LossProvider { public Acme(int n) {} SIGMOID }");
  }

  @Test
  void aConstructorIsPublic() {
    requireError(
        "LT35: the constructor of Acme is not public; make it public",
        "@Provider public class Acme implements LossProvider { private ^Acme() {} SIGMOID }");
  }

  @Test
  void aProviderImplementsTheInterface() {
    requireError(
        "LT36: Acme is no LossProvider; implement io.github.losstck.spi.LossProvider",
        "@Provider public ^class Acme { public Tensor sigmoid(Tensor logits) { return logits; } }");
  }

  @Test
  void aProviderOffersSomething() {
    requireError(
        "LT37: Acme overrides no operation, and none would be certified; override those that the"
            + " implementation has, such as softmax(Tensor)",
        "@Provider public ^class Acme implements LossProvider {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "double[] ^softmax(double[] x); softmax(double[]); Tensor softmax(Tensor logits)",
        "Tensor ^softmax(Tensor x, List<Tensor> axes); softmax(Tensor, List<Tensor>);"
            + " Tensor softmax(Tensor logits)",
        "Tensor ^softmaxCrossEntropy(Tensor x); softmaxCrossEntropy(Tensor);"
            + " Tensor softmaxCrossEntropy(Tensor labels, Tensor logits)",
        "Tensor ^oneHot(int[] x, Integer k, Precision p); oneHot(int[], Integer, Precision);"
            + " Tensor oneHot(int[] classes, int depth, Precision precision)",
        "<T> Tensor ^sigmoid(Map.Entry<T, int[]> x); sigmoid(Entry<T,int[]>);"
            + " Tensor sigmoid(Tensor logits)"
      })
  void anOperationHasItsParameters(String written, String called, String meant) {
    requireError(
        "LT38: " + called + " overrides no operation; write public " + meant,
        "@Provider public class Acme implements LossProvider {\n  public "
            + written
            + " {\n    return null;\n  }\n}");
  }

  @Test
  void everyMemberIsReadBySomeMethod() {
    assertEquals(
        Arrays.stream(Provider.class.getDeclaredMethods()).map(Method::getName).sorted().toList(),
        Stream.of(DeclarationCheck.IDENTITY, DeclarationCheck.DECLARATIONS)
            .flatMap(List::stream)
            .sorted()
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "precisions; Precision^.BINARY32",
        "flushesSubnormals; ^false",
        "gradients; Gradients^.DERIVATIVE",
        "hardLabelsOnly; ^false",
        "maximumRank; ^2",
        "concurrent; ^false"
      })
  void whatAMethodDeclaresTheAnnotationDoesNot(String member, String value) {
    requireError(
        "LT39: "
            + member
            + " is not read, since declarations() is overridden; say it there, or begin"
            + " there with LossProvider.super.declarations()",
        "@Provider("
            + member
            + " = "
            + value
            + ")\npublic class Acme implements LossProvider {\n  SIGMOID\n"
            + "  @Override public Declarations declarations() { return null; }\n}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"name; ^\"acme\"", "version; ^\"1\"", "versionFrom; String^.class"})
  void whatAMethodNamesTheAnnotationDoesNot(String member, String value) {
    requireError(
        "LT40: "
            + member
            + " is not read, since identity() is overridden; say it there, or begin there with LossProvider.super.identity()",
        "@Provider("
            + member
            + " = "
            + value
            + ")\npublic class Acme implements LossProvider {\n  SIGMOID\n"
            + "  @Override public Identity identity() { return null; }\n}");
  }

  @Test
  void gradientsAreDeclaredOfAGradient() {
    requireError(
        "LT41: gradients is declared of what is not offered; override"
            + " softmaxCrossEntropyGradient, or delete gradients",
        """
        @Provider(gradients = Gradients^.OF_NORMALISED_LABELS)
        public class Acme implements LossProvider { SIGMOID }
        """);
  }

  @Test
  void hardLabelsAreDeclaredOfALoss() {
    requireError(
        "LT42: hardLabelsOnly is declared of what is not offered; override a loss or its gradient,"
            + " or delete hardLabelsOnly",
        "@Provider(hardLabelsOnly = ^true) public class Acme implements LossProvider { SIGMOID }");
  }

  @Test
  void aPrecisionIsDeclared() {
    requireError(
        "LT43: no precision is declared; name one or both, or delete it",
        "@Provider(precisions = ^{}) public class Acme implements LossProvider { SIGMOID }");
  }

  @Test
  void noRankIsNegative() {
    requireError(
        "LT44: the maximum rank -1 is negative; give 0 for scalars only, 1 for vectors, 2 for"
            + " matrices",
        "@Provider(maximumRank = ^-1) public class Acme implements LossProvider { SIGMOID }");
  }

  @Test
  void aVersionIsSaidOnce() {
    requireError(
        "LT45: both version and versionFrom are given; delete one of them",
        """
        @Provider(version = "1", versionFrom = String^.class)
        public class Acme implements LossProvider { SIGMOID }
        """);
  }

  @Test
  void aNameIsFit() {
    requireError(
        "LT46: provider name 'acme losses' is not 1 to 100 letters, digits, '.', '_' or '-', a"
            + " letter or digit first; give it another by @Provider or identity()",
        "@Provider(name = ^\"acme losses\") public class Acme implements LossProvider { SIGMOID }");
  }

  @Test
  void theNameOfAClassIsFit() {
    requireError(
        "LT46: provider name '$' is not 1 to 100 letters, digits, '.', '_' or '-', a letter or"
            + " digit first; give it another by @Provider or identity()",
        "class Acme { ^@Provider public static class $ implements LossProvider { SIGMOID } }");
  }

  @Test
  void aVersionIsShort() {
    requireError(
        "LT47: the version of provider fit has more than 200 characters; give a shorter one by"
            + " @Provider or identity()",
        "@Provider(version = ^\""
            + "1".repeat(201)
            + "\") public class Acme implements LossProvider { SIGMOID }");
  }

  @Test
  void aVersionIsThatOfAJar() {
    requireError(
        "LT47: the manifest of no jar tells the version of int[]; name a class of the library under"
            + " test",
        "@Provider(versionFrom = int[]^.class) public class Acme implements LossProvider { SIGMOID }");
  }

  @Test
  void twoProvidersHaveTwoNames() {
    requireError(
        "LT48: the name 'acme' is that of com.acme.Acme$One too; give one of them another",
        """
        class Acme {
          @Provider(name = "acme") public static class One implements LossProvider { SIGMOID }
          @Provider(name = ^"acme") public static class Two implements LossProvider { SIGMOID }
        }
        """);
  }

  @Test
  void noProviderHasTheNameOfOneInTheKit() {
    requireError(
        "LT48: the name 'reference' is that of io.github.losstck.reference.ReferenceProvider too;"
            + " give one of them another",
        "@Provider(name = ^\"reference\") public class Acme implements LossProvider { SIGMOID }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "double[] ^softmax(double[] x); softmax(double[])",
        "Tensor ^logSumExp(Tensor x); logSumExp(Tensor)"
      })
  void whatIsComposedIsAnOperation(String written, String called) {
    requireError(
        "LT50: "
            + called
            + " is @Composed and overrides no operation; annotate the operation that is composed",
        "@Provider public class Acme implements LossProvider { SIGMOID\n@Composed(\"x\") public "
            + written
            + " { return null; } }");
  }

  @Test
  void whatDeclarationsSayIsComposedTheAnnotationDoesNot() {
    requireError(
        "LT51: @Composed is not read, since declarations() is overridden; say it there with"
            + " composing(), or begin there with LossProvider.super.declarations()",
        """
        public class Acme implements LossProvider {
          @Override @Composed("x") public Tensor ^softmax(Tensor logits) { return logits; }
          @Override public Declarations declarations() { return null; }
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\\nb"})
  void whatIsComposedHasAFormula(String formula) {
    requireError(
        "LT52: what softmax is composed of is no line of 1 to 200 characters; give a formula, as in"
            + " x - logSumExp(x)",
        "class Acme implements LossProvider { @Composed(\""
            + formula
            + "\") @Override public Tensor ^softmax(Tensor x) { return x; } }");
  }

  /** Where the annotation may be read after all, nothing is wrong. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "return LossProvider.super.declarations().flushingSubnormals();",
        "return limits(); } private Declarations limits() { return LossProvider.super.declarations();",
        "return Declarations.standard().upToRank(getClass().getAnnotation(Provider.class).maximumRank());",
      })
  void whatAMethodBeginsWithIsRead(String body) {
    Source source =
        Source.of(
            "Acme",
            """
            @Provider(name = "acme", maximumRank = 2)
            public class Acme implements LossProvider {
              @Override @Composed("x") public Tensor softmax(Tensor logits) { return logits; }
              @Override public Declarations declarations() { %s }
              @Override public Identity identity() {
                return new Identity(LossProvider.super.identity().name(), "1");
              }
            }
            """
                .formatted(body));
    Compilation compilation = Source.compiled(new ProviderProcessor(), source);
    assertEquals(List.of(), compilation.diagnostics());
  }

  @Test
  void nothingIsSureOfAMethodWithoutSource(@TempDir Path folder) {
    Output output = new Output(folder);
    output.compileUnprocessed(
        Source.of(
            "Base",
            "public class Base implements LossProvider {"
                + "@Override public Declarations declarations() { return null; } }"));
    Source acme =
        Source.of(
            "Acme",
            "@Provider(maximumRank = 2) public class Acme extends Base {" + Source.SIGMOID + "}");
    assertEquals(List.of(), output.compile(acme));
  }

  /** Kotlin hands over classes whose methods return null, whatever they do. */
  @Test
  void nothingIsSureOfAMethodInKotlin() {
    Source acme =
        Source.of(
            "Acme",
            "@kotlin.Metadata @Provider(maximumRank = 2) public class Acme implements LossProvider {"
                + Source.SIGMOID
                + "@Override public Declarations declarations() { return null; } }");
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ProviderProcessor())
            .compile(
                acme.file(),
                JavaFileObjects.forSourceString(
                    "kotlin.Metadata", "package kotlin; public @interface Metadata {}"));
    assertEquals(List.of(), compilation.diagnostics());
  }

  private static void requireError(String text, String code) {
    Source source = Source.of("Acme", code.replace("SIGMOID", Source.SIGMOID));
    source.requireError(Source.compiled(new ProviderProcessor(), source), text);
  }
}
