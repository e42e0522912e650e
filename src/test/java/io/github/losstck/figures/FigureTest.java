package io.github.losstck.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.DispatchingProvider;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import io.github.losstck.zoo.Zoo;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FigureTest {
  private static final Words KEYS = (key, arguments) -> key + Arrays.toString(arguments);
  private static final int LARGEST = 20_000;

  private static List<String> pictures(Curves curves) {
    return Arrays.stream(Figure.values())
        .flatMap(f -> f.draw(curves, KEYS).pictures().stream())
        .toList();
  }

  private static List<String> remarks(Curves curves) {
    return Arrays.stream(Figure.values())
        .flatMap(f -> f.draw(curves, KEYS).remarks().stream())
        .toList();
  }

  private static Curves curves(LossProvider provider) {
    return Curves.of(provider, provider.claims(), provider.declarations());
  }

  private static LossProvider answering(Function<Arguments, Tensor> sigmoid) {
    return new DispatchingProvider() {
      @Override
      public Set<Operation> claims() {
        return EnumSet.of(Operation.SIGMOID);
      }

      @Override
      protected Tensor call(Operation operation, Arguments arguments) {
        return sigmoid.apply(arguments);
      }
    };
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  /** Returns the paths of a picture whose class begins with a word. */
  private static List<String> paths(String svg, String kind) throws Exception {
    var paths = parsed(svg).getElementsByTagName("path");
    return IntStream.range(0, paths.getLength())
        .mapToObj(i -> (Element) paths.item(i))
        .filter(e -> e.getAttribute("class").startsWith(kind))
        .map(e -> e.getAttribute("d"))
        .toList();
  }

  @Test
  void everyPictureTellsWhatItShowsAndIsSmall() throws Exception {
    for (String picture : pictures(curves(new ReferenceProvider()))) {
      Element svg = parsed(picture).getDocumentElement();
      assertEquals("img", svg.getAttribute("role"));
      assertEquals("title", svg.getElementsByTagName("*").item(0).getNodeName());
      assertEquals("desc", svg.getElementsByTagName("*").item(1).getNodeName());
      assertTrue(picture.length() < LARGEST, picture.length() + " characters");
    }
  }

  @Test
  void withoutAProviderThereAreExactCurvesAlone() throws Exception {
    for (String picture : pictures(Curves.ofDocument())) {
      assertFalse(paths(picture, "curve").isEmpty());
      assertTrue(paths(picture, "answer").isEmpty());
    }
  }

  @Test
  void soundAnswersLieOnTheExactCurves() throws Exception {
    Curves sound = curves(new ReferenceProvider());
    assertEquals(List.of(), remarks(sound));
    for (String picture : pictures(sound)) {
      for (String answer : paths(picture, "answer binary64")) {
        assertTrue(
            paths(picture, "curve").contains(answer) || paths(picture, "upright").contains(answer));
      }
    }
    assertEquals(
        List.of(),
        Zoo.variants().stream()
            .flatMap(v -> remarks(curves(v)).stream())
            .filter(line -> !line.contains("figure.lacks"))
            .toList());
  }

  @Test
  void aWrongAnswerLeavesTheExactCurve() throws Exception {
    LossProvider mirrored =
        answering(a -> a.tensor(Parameter.LOGITS).map(x -> 1 / (1 + Math.exp(x))));
    String picture = Figure.SIGMOID.draw(curves(mirrored), KEYS).pictures().get(0);
    assertNotEquals(paths(picture, "curve").get(0), paths(picture, "answer binary64").get(0));
    List<String> remarks = remarks(curves(mirrored));
    assertTrue(remarks.contains("binary64: figure.leaves[s(x), 0.999, -8.00]"), remarks.toString());
    assertTrue(picture.contains("figure.leaves"), "the description tells it as well");
  }

  @Test
  void animalsOfTheDocumentAreSeen() {
    long seen =
        Zoo.animals().stream()
            .filter(a -> remarks(curves(a)).stream().anyMatch(line -> line.contains("leaves")))
            .count();
    assertTrue(seen >= 40, seen + " animals are seen");
  }

  @Test
  void whatIsNoNumberIsAGapAndIsTold() throws Exception {
    LossProvider holed =
        answering(
            a -> {
              Tensor logits = a.tensor(Parameter.LOGITS);
              return logits.map(
                  x ->
                      x < -4
                          ? Double.NaN
                          : x > 4 ? Double.POSITIVE_INFINITY : 1 / (1 + Math.exp(-x)));
            });
    String picture = Figure.SIGMOID.draw(curves(holed), KEYS).pictures().get(0);
    assertTrue(paths(picture, "answer binary64").get(0).startsWith("M137 "));
    assertFalse(picture.contains("NaN ") || picture.contains("Infinity"));
    List<String> remarks = remarks(curves(holed));
    assertTrue(remarks.contains("binary64: figure.nan[s(x), 32, 129]"), remarks.toString());
    assertTrue(remarks.contains("binary64: figure.infinite[s(x), 32, 129]"), remarks.toString());
  }

  @Test
  void hugeNumbersStayWithinWhatBrowsersDraw() throws Exception {
    LossProvider huge = answering(a -> a.tensor(Parameter.LOGITS).map(x -> -1e300));
    String picture = Figure.SIGMOID.draw(curves(huge), KEYS).pictures().get(0);
    assertFalse(paths(picture, "answer").get(0).contains("E"));
  }

  @Test
  void aMissingAnswerIsTold() {
    assertTold(
        "refused",
        a -> {
          throw new Refused("no");
        });
    assertTold(
        "broke",
        a -> {
          throw new StackOverflowError();
        });
    assertTold("misformed", a -> Tensor.of(new double[1], 1));
    assertTold("misformed", a -> null);
  }

  private static void assertTold(String why, Function<Arguments, Tensor> sigmoid) {
    assertTold(why, answering(sigmoid));
  }

  private static void assertTold(String why, LossProvider provider) {
    List<String> remarks = remarks(curves(provider));
    assertTrue(remarks.contains("binary64: figure.lacks." + why + "[sigmoid]"), remarks.toString());
  }

  @Test
  void aProcessThatBrokeIsAskedNoMore() {
    List<Operation> calls = new ArrayList<>();
    LossProvider hanging =
        new DispatchingProvider() {
          @Override
          public Set<Operation> claims() {
            return EnumSet.allOf(Operation.class);
          }

          @Override
          protected Tensor call(Operation operation, Arguments arguments) {
            calls.add(operation);
            throw new ProviderFault(Status.TIMED_OUT, "no answer");
          }
        };
    assertTrue(remarks(curves(hanging)).stream().anyMatch(line -> line.contains("lacks.unasked")));
    assertEquals(1, calls.size());
  }

  @Test
  void aProcessThatThrewIsAskedOn() {
    LossProvider throwing =
        answering(
            a -> {
              throw new ProviderFault(Status.ERRORED, "no");
            });
    assertTold("broke", throwing);
    assertTrue(remarks(curves(throwing)).stream().noneMatch(line -> line.contains("unasked")));
  }

  @Test
  void whatIsDeclaredIsNotAsked() {
    LossProvider reference = new ReferenceProvider();
    Declarations hard =
        Declarations.standard()
            .precisions(Precision.BINARY32)
            .acceptingHardLabelsOnly()
            .upToRank(1);
    List<String> remarks = remarks(Curves.of(reference, reference.claims(), hard));
    assertTrue(
        remarks.contains("binary32: figure.lacks.excluded[sigmoidCrossEntropy]"),
        remarks.toString());
    assertTrue(remarks.contains("binary32: figure.lacks.excluded[softmax]"));
    assertTrue(remarks.stream().noneMatch(line -> line.startsWith("binary64")));
  }

  @Test
  void aProviderThatWritesToWhatItIsGivenDisturbsNoOther() {
    LossProvider writing =
        answering(
            a -> {
              Arrays.fill(a.tensor(Parameter.LOGITS).doubles(), 7);
              throw new Refused("no");
            });
    String before = pictures(Curves.ofDocument()).toString();
    curves(writing);
    assertEquals(before, pictures(Curves.ofDocument()).toString());
  }
}
