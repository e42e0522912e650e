package io.github.losstck.remote;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.verdict.Status;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads lines that are no messages, or hardly. */
class LineTest {
  private static final String ERROR = "{\"type\":\"error\",\"id\":\"1\",\"message\":\"%s\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "[]",
        "[{}]",
        "\"type\"",
        "null",
        "1",
        "Traceback (most recent call last):",
        "\ufeff{\"type\":\"stop\",\"id\":\"1\"}",
        "\u0000{}",
        "//{}",
        "\u00a0{\"type\":\"stop\",\"id\":\"1\"}"
      })
  void aLineThatIsNoObjectIsNoise(String line) {
    refused(Status.NOISE, Sent.bytes(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "{]",
        "{\"type\"}",
        "{\"type\":}",
        "{\"type\":\"stop\"",
        "{\"type\":\"stop\"}",
        "{\"type\":\"stop\",}",
        "{'type':'stop','id':'1'}",
        "{type:\"stop\",\"id\":\"1\"}",
        "{\"type\":\"stop\",\"id\":1}",
        "{\"type\":\"stop\",\"id\":\"\"}",
        "{\"type\":\"stop\",\"id\":null}",
        "{\"type\":[\"stop\"],\"id\":\"1\"}",
        "{\"type\":null,\"id\":\"1\"}",
        "{\"type\":\"STOP\",\"id\":\"1\"}",
        "{\"type\":\"tensor\",\"id\":\"1\"}",
        "{\"type\":\"../stop\",\"id\":\"1\"}",
        "{\"type\":\"stop\",\"id\":\"1\",\"id\":\"1\"}",
        "{\"type\":\"stop\",\"id\":\"1\",\"more\":1}",
        "{\"type\":\"stop\",\"id\":\"1\"}{}",
        "{\"type\":\"stop\",\"id\":\"1\"} x",
        "{\"type\":\"stop\",\"id\":\"1\"}]",
        "{\"type\":\"stop\",\"id\":\"a\tb\"}",
        "{\"type\":\"stop\",\"id\":\"\\x\"}",
        "{\"type\":\"stop\",\"id\":\"\\u12\"}",
        "{\"type\":\"stop\"/**/,\"id\":\"1\"}",
        "\f{\"type\":\"stop\",\"id\":\"1\"}"
      })
  void aMalformedObjectIsNotAMessage(String line) {
    refused(Status.NOT_A_MESSAGE, Sent.bytes(line));
  }

  @ParameterizedTest
  @CsvSource({"NaN,NaN", "Infinity,Infinity", "-Infinity,-Infinity", "-INF,-Infinity", "nan,NaN"})
  void aBareNumberThatJsonLacksIsAString(String bare, String string) {
    String line = Sent.result(Sent.tensor("[1]", "FP32", "\"data\":[" + bare + "]"));
    BadMessage refusal = assertThrows(BadMessage.class, () -> Line.parse(Sent.bytes(line)));
    assertEquals(
        bare + " is written as the string \"" + string + "\": " + line, refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"stop\",\"id\":\"1\"}\r",
        " \t{ \"id\" : \"1\" , \"type\" : \"stop\" } ",
        "{\"type\":\"stop\",\"id\":\"\\u0031\"}",
        "{\"\\u0074ype\":\"stop\",\"id\":\"1\"}"
      })
  void blanksAndEscapesAreRead(String line) throws BadMessage {
    assertEquals("1", Line.parse(Sent.bytes(line)).id());
  }

  /** Objects of other encodings begin as those of UTF-8 do, and parsers guess. */
  @Test
  void linesAreUtf8() {
    String line = "{\"type\":\"stop\",\"id\":\"1\"}";
    for (Charset other : new Charset[] {UTF_16LE, Charset.forName("UTF-32LE")}) {
      refused(Status.NOT_A_MESSAGE, line.getBytes(other));
    }
    refused(Status.NOISE, line.getBytes(UTF_16BE));
    refused(Status.NOT_A_MESSAGE, ERROR.formatted("\u00e9").getBytes(ISO_8859_1));
    refused(Status.NOT_A_MESSAGE, ERROR.formatted("\u00ff\u00fe").getBytes(ISO_8859_1));
    String tensor = Sent.result(Sent.tensor("[1]", "FP32", "\"data\":[1]"));
    refused(Status.NOT_A_MESSAGE, tensor.getBytes(UTF_16LE));
  }

  @Test
  void textOutsideOfAsciiIsRead() throws BadMessage {
    for (String text :
        new String[] {"\u00e9\u05d0\u2028\ud83d\ude00", "\\ud83d\\ude00", "\\ud800"}) {
      Line line = Line.parse(Sent.bytes(ERROR.formatted(text)));
      assertTrue(line.message().get("message").asText().length() > 0);
    }
  }

  @Test
  void whatIsDeepIsRefused() {
    for (int depth : new int[] {17, 1000, 100_000}) {
      String nested = "[".repeat(depth) + "]".repeat(depth);
      String objects = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
      refused(Status.NOT_A_MESSAGE, Sent.bytes(Sent.result(nested)));
      refused(Status.NOT_A_MESSAGE, Sent.bytes(Sent.result(objects)));
      refused(Status.NOT_A_MESSAGE, Sent.bytes(objects));
      refused(
          Status.NOT_A_MESSAGE,
          Sent.bytes(Sent.result(Sent.tensor("[1]", "FP32", "\"data\":" + nested))));
    }
  }

  @Test
  void whatIsShownIsCut() {
    String much = "y".repeat(1 << 20);
    for (String line :
        new String[] {
          much,
          "{" + much,
          "{\"" + much,
          "{\"" + much + "\":1}",
          "{\"type\":\"" + much + "\"}",
          "{\"type\":\"stop\",\"id\":\"" + much + "\"}",
          "{\"type\":\"stop\",\"id\":\"1\",\"" + "z".repeat(40_000) + "\":1}",
          "{\"type\":\"stop\",\"" + "z".repeat(40_000) + "\":1,\"" + "z".repeat(40_000) + "\":1}",
        }) {
      String message =
          assertThrows(BadMessage.class, () -> Line.parse(Sent.bytes(line))).getMessage();
      assertTrue(message.length() < 1000, () -> message.length() + ": " + message);
    }
  }

  private static void refused(Status status, byte[] line) {
    BadMessage refusal = assertThrows(BadMessage.class, () -> Line.parse(line));
    assertEquals(status, refusal.status(), refusal.getMessage());
    assertEquals(1, refusal.getMessage().lines().count(), refusal.getMessage());
  }
}
