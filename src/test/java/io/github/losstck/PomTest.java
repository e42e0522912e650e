package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Holds the pom to what Maven Central asks for, and consumers to what they are to resolve. */
class PomTest {
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();
  private static Document pom;

  @BeforeAll
  static void read() throws Exception {
    try (var in = Files.newInputStream(Path.of("pom.xml"))) {
      pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "description",
        "url",
        "licenses/license/name",
        "licenses/license/url",
        "developers/developer/name",
        "developers/developer/url",
        "scm/connection",
        "scm/developerConnection",
        "scm/url"
      })
  void says(String element) throws XPathExpressionException {
    assertFalse(texts("/project/" + element).get(0).isBlank(), element);
  }

  @Test
  void dependsOnReleasesAlone() throws XPathExpressionException {
    List<String> versions = texts("/project//version[not(parent::project)]");
    List<String> properties = texts("/project//properties/*[contains(local-name(), 'version')]");

    assertEquals(List.of(), versions.stream().filter(v -> v.endsWith("-SNAPSHOT")).toList());
    assertEquals(List.of(), properties.stream().filter(v -> v.endsWith("-SNAPSHOT")).toList());
  }

  @Test
  void leavesWhatOnlyTestsNeedToTests() throws XPathExpressionException {
    assertEquals(
        List.of(
            "cucumber-java",
            "cucumber-junit-platform-engine",
            "gherkin",
            "messages",
            "query",
            "junit-platform-engine",
            "junit-platform-launcher",
            "commons-math3",
            "jackson-databind",
            "json-schema-validator",
            "picocli",
            "allure-model",
            "jspecify"),
        texts("/project/dependencies/dependency[not(scope)]/artifactId"));
    assertEquals(List.of(), texts("/project/dependencies/dependency[scope != 'test']/artifactId"));
  }

  private static List<String> texts(String path) throws XPathExpressionException {
    NodeList nodes = (NodeList) XPATH.evaluate(path, pom, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent().strip())
        .toList();
  }
}
