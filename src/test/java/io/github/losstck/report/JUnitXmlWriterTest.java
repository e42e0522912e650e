package io.github.losstck.report;

import static io.github.losstck.verdict.Status.ERRORED;
import static io.github.losstck.verdict.Status.FAILED;
import static io.github.losstck.verdict.Status.NOT_CLAIMED;
import static io.github.losstck.verdict.Status.PASSED;
import static io.github.losstck.verdict.Status.UNCERTAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Subject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlWriterTest {

  @Test
  void writesASuiteForEachSubjectAndACaseForEachScenario() throws Exception {
    Document xml = read(Fakes.run(PASSED, FAILED, ERRORED, NOT_CLAIMED, UNCERTAIN));
    assertEquals("16", xml.getDocumentElement().getAttribute("tests"));
    assertEquals("document", suite(xml, 0).getAttribute("name"));
    assertEquals("6", suite(xml, 0).getAttribute("tests"));
    Element narrow = suite(xml, 1);
    assertEquals("binary32", narrow.getAttribute("name"));
    assertEquals("5", narrow.getAttribute("tests"));
    assertEquals("2", narrow.getAttribute("failures"));
    assertEquals("1", narrow.getAttribute("errors"));
    assertEquals("1", narrow.getAttribute("skipped"));
    Element testcase = (Element) narrow.getElementsByTagName("testcase").item(0);
    assertEquals("The sigmoid", testcase.getAttribute("classname"));
    assertEquals("The scenario sigmoid.a [sigmoid.a]", testcase.getAttribute("name"));
  }

  @Test
  void carriesTheDetail() throws Exception {
    Document xml = read(Fakes.run(FAILED));
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertEquals("failed: sigmoid[0]", failure.getAttribute("message"));
    assertEquals("failed", failure.getAttribute("type"));
    assertEquals("sigmoid[0]\nexpected 0.5\nwas 0.7", failure.getTextContent());
  }

  @Test
  void skipsWhatDoesNotBind() throws Exception {
    ScenarioEntry should =
        Fakes.scenario("b", Obligation.SHOULD, List.of("2-1"), Operation.SIGMOID);
    Document xml = read(Fakes.run(List.of(should), Fakes.outcomes(should, FAILED)));
    assertEquals("0", suite(xml, 1).getAttribute("failures"));
    Element skipped = (Element) xml.getElementsByTagName("skipped").item(0);
    assertEquals("SHOULD not met: sigmoid[0]", skipped.getAttribute("message"));
  }

  @Test
  void survivesWhateverAProviderSays() throws Exception {
    StringBuilder all = new StringBuilder("]]>&<'\"\n");
    for (char c = 0; c < Character.MAX_VALUE; c += 7) {
      all.append(c);
    }
    ScenarioEntry scenario = Fakes.scenario("a");
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(new Outcome("a", Subject.BINARY32, ERRORED, all.toString(), 1, List.of()));
    Document xml = read(Fakes.run(List.of(scenario), outcomes));
    Element error = (Element) xml.getElementsByTagName("error").item(1);
    assertTrue(error.getTextContent().startsWith("]]>&<'\"\n\\u0000\\u0007\\u000e\\u0015"));
    assertTrue(error.getTextContent().contains("\\ud8"));
  }

  private static Element suite(Document xml, int index) {
    return (Element) xml.getElementsByTagName("testsuite").item(index);
  }

  private static Document read(Run run) throws Exception {
    String text = JUnitXmlWriter.xml(Fakes.evidence(run));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
