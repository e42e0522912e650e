package io.github.losstck.power;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, a line each, by the JDK's own writer. */
final class Markup {
  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter xml;

  Markup() {
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
  Markup open(String name, Object... attributes) {
    return writing(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(name);
          for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute((String) attributes[i], text(attributes[i + 1]));
          }
        });
  }

  /** Closes the element opened last. */
  Markup close() {
    return writing(xml::writeEndElement);
  }

  /** Writes text into the element opened last. */
  Markup text(String text) {
    return writing(() -> xml.writeCharacters(text));
  }

  /** Writes an element with nothing but text in it. */
  Markup leaf(String name, String text, Object... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Writes markup made by another writer. */
  Markup raw(String markup) {
    return writing(
        () -> {
          xml.writeCharacters("");
          xml.flush();
          written.write(markup);
        });
  }

  /** Returns what was written, ending with a line break. */
  String written() {
    writing(xml::close);
    return written.toString().strip() + "\n";
  }

  /** Writes a number with at most two decimals, and none if it needs none. */
  static String text(Object value) {
    if (!(value instanceof Double number)) {
      return value.toString();
    }
    double rounded = Math.rint(number * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
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
