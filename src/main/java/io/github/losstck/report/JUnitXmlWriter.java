package io.github.losstck.report;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes outcomes as JUnit XML: a suite for each subject, a case for each scenario.
 *
 * <p>A scenario that does not bind and is not met is skipped here, since readers of this format
 * know no failure that does not block.
 */
final class JUnitXmlWriter {
  private final Evidence evidence;
  private final XMLStreamWriter xml;

  private JUnitXmlWriter(Evidence evidence, XMLStreamWriter xml) {
    this.evidence = evidence;
    this.xml = xml;
  }

  /** Returns the text of {@code junit.xml}. */
  static String xml(Evidence evidence) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitXmlWriter(evidence, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    open("testsuites");
    attribute("name", "loss-tck " + evidence.certificate().provider().name());
    totals(evidence.outcomes());
    for (Subject subject : Subject.values()) {
      if (!evidence.of(subject).isEmpty()) {
        suite(subject, evidence.of(subject));
      }
    }
    close();
    xml.writeEndDocument();
    xml.writeCharacters("\n");
  }

  private void suite(Subject subject, List<Outcome> outcomes) throws XMLStreamException {
    open("testsuite");
    attribute("name", subject.word());
    totals(outcomes);
    for (Outcome outcome : outcomes) {
      testcase(outcome);
    }
    close();
  }

  private void totals(List<Outcome> outcomes) throws XMLStreamException {
    attribute("tests", Integer.toString(outcomes.size()));
    for (Kind kind : Kind.values()) {
      if (kind != Kind.PASSED) {
        long number = outcomes.stream().filter(o -> kind(o) == kind).count();
        attribute(kind.total, Long.toString(number));
      }
    }
  }

  private void testcase(Outcome outcome) throws XMLStreamException {
    ScenarioEntry scenario = evidence.scenarioOf(outcome);
    open("testcase");
    attribute("classname", scenario.feature());
    attribute("name", scenario.name() + " [" + scenario.id() + "]");
    Kind kind = kind(outcome);
    if (kind != Kind.PASSED) {
      open(kind.element);
      attribute("message", evidence.message(outcome));
      if (kind != Kind.SKIPPED) {
        attribute("type", outcome.status().words());
      }
      xml.writeCharacters(Plain.xml(outcome.detail()));
      xml.writeEndElement();
    }
    close();
  }

  private Kind kind(Outcome outcome) {
    if (outcome.status() == Status.PASSED) {
      return Kind.PASSED;
    }
    if (!outcome.status().isAsked() || evidence.isNoted(outcome)) {
      return Kind.SKIPPED;
    }
    return outcome.status() == Status.FAILED || outcome.status() == Status.UNCERTAIN
        ? Kind.FAILURE
        : Kind.ERROR;
  }

  private void open(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private void close() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Plain.xml(value));
  }

  /** Says how a case is written. */
  private enum Kind {
    PASSED("", ""),
    FAILURE("failure", "failures"),
    ERROR("error", "errors"),
    SKIPPED("skipped", "skipped");

    private final String element;
    private final String total;

    Kind(String element, String total) {
      this.element = element;
      this.total = total;
    }
  }
}
