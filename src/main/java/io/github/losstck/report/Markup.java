package io.github.losstck.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, a line each, by the JDK's own writer: text of any origin stays text. */
public final class Markup {
  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter xml;

  /** Starts with nothing. */
  public Markup() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens an element.
   *
   * @param name of the element
   * @param attributes names and values in turn; numbers with at most two decimals
   */
  public Markup open(String name, Object... attributes) {
    return writing(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** Writes an element without content. */
  public Markup empty(String name, Object... attributes) {
    return writing(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** Closes the element opened last. */
  public Markup close() {
    return writing(xml::writeEndElement);
  }

  /** Writes text into the element opened last. */
  public Markup text(String text) {
    return writing(() -> xml.writeCharacters(Plain.xml(text)));
  }

  /** Writes an element with nothing but text in it. */
  public Markup leaf(String name, String text, Object... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Opens an element in the midst of text, on the line of what precedes it. */
  public Markup inline(String name, Object... attributes) {
    return writing(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** Writes an element with nothing but text in it, in the midst of text. */
  public Markup phrase(String name, String text, Object... attributes) {
    return inline(name, attributes).text(text).close();
  }

  /** Writes markup made by another writer. */
  public Markup raw(String markup) {
    return writing(
        () -> {
          xml.writeCharacters("");
          xml.flush();
          written.write(markup);
        });
  }

  /** Returns what was written, ending with a line break. */
  public String written() {
    writing(
        () -> {
          xml.writeCharacters(""); // ends the tag of an empty element
          xml.close();
        });
    return written.toString().strip() + "\n";
  }

  /** Writes a number with at most two decimals, and none if it needs none. */
  public static String text(Object value) {
    if (!(value instanceof Double number)) {
      return Plain.xml(value.toString());
    }
    double rounded = Math.rint(number * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private void attributes(Object... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute((String) namesAndValues[i], text(namesAndValues[i + 1]));
    }
  }

  private Markup writing(Writing action) {
    try {
      action.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }
}
