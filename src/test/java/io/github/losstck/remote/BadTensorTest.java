package io.github.losstck.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.verdict.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads tensors whose parts do not fit together. */
class BadTensorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2]|FP32|\"data\":[1]",
        "[2]|FP32|\"data\":[1,2,3]",
        "[]|FP32|\"data\":[]",
        "[0]|FP64|\"data\":[1]",
        "[65536,65536]|FP32|\"data\":[1]",
        "[65536,65536]|FP32|\"data\":[]",
        "[65536,65536,65536,65536]|FP64|\"bits\":\"\"",
        "[2147483647,2147483647]|INT32|\"data\":[1]",
        "[2147483647]|FP64|\"data\":[1]",
        "[2147483647,2]|FP32|\"bits\":\"00000000\"",
        "[1]|FP32|\"bits\":\"0000000\"",
        "[1]|FP32|\"bits\":\"000000000\"",
        "[1]|FP32|\"bits\":\"\"",
        "[1]|FP64|\"bits\":\"00000000\"",
        "[0]|FP64|\"bits\":\"00\"",
        "[2]|INT32|\"bits\":\"00000000\"",
        "[1]|FP32|\"bits\":\"00\",\"data\":[1]"
      })
  void moreOrFewerElementsAreAWrongShape(String shape, String datatype, String numbers) {
    refused(Status.WRONG_SHAPE, Sent.tensor(shape, datatype, numbers));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"shape\":[1],\"datatype\":\"FP32\",\"bits\":\"0000000g\"}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"bits\":\"0x000000\"}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"bits\":\"\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\"}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"bits\":0}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"bits\":null,\"data\":[1]}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"data\":{}}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"data\":\"1\"}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"data\":null}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"data\":[1],\"data\":[1]}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"bits\":\"00000000\",\"bits\":\"00000000\"}",
        "{\"shape\":[1],\"shape\":[1],\"datatype\":\"FP32\",\"data\":[1]}",
        "{\"shape\":[1],\"datatype\":\"FP32\"}",
        "{\"shape\":[1],\"data\":[1]}",
        "{\"datatype\":\"FP32\",\"data\":[1]}",
        "{\"shape\":[1],\"datatype\":\"FP16\",\"data\":[1]}",
        "{\"shape\":[1],\"datatype\":\"fp32\",\"data\":[1]}",
        "{\"shape\":[1],\"datatype\":null,\"data\":[1]}",
        "{\"shape\":[-1],\"datatype\":\"FP32\",\"data\":[1]}",
        "{\"shape\":[2147483648],\"datatype\":\"FP32\",\"data\":[]}",
        "{\"shape\":[1e999],\"datatype\":\"FP32\",\"data\":[]}",
        "{\"shape\":[1.5],\"datatype\":\"FP32\",\"data\":[1]}",
        "{\"shape\":[\"1\"],\"datatype\":\"FP32\",\"data\":[1]}",
        "{\"shape\":1,\"datatype\":\"FP32\",\"data\":[1]}",
        "{\"shape\":[[1]],\"datatype\":\"FP32\",\"data\":[1]}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"data\":[1],\"dtype\":\"FP32\"}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"data\":[1],\"name\":\"\"}",
        "{\"shape\":[1],\"datatype\":\"FP32\",\"data\":[1],\"name\":7}",
        "[1]",
        "1",
        "\"FP32\""
      })
  void whatIsNoTensorIsNotAMessage(String output) {
    refused(Status.NOT_A_MESSAGE, output);
  }

  @Test
  void ranksAreLimited() throws BadMessage {
    String ones = "[" + "1,".repeat(31) + "1]";
    assertEquals(32, Sent.read(Sent.tensor(ones, "FP32", "\"data\":[1]")).shape().length);
    refused(Status.NOT_A_MESSAGE, Sent.tensor("[1," + ones.substring(1), "FP32", "\"data\":[1]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0,2147483647]",
        "[2147483647,0]",
        "[65536,65536,0]",
        "[2147483647,2147483647,0]"
      })
  void anEmptyTensorTakesNoMemoryHoweverItIsShaped(String shape) throws BadMessage {
    for (String numbers : new String[] {"\"data\":[]", "\"bits\":\"\""}) {
      assertEquals(0, Sent.read(Sent.tensor(shape, "FP32", numbers)).tensor().size());
      assertEquals(0, Sent.read(Sent.tensor(shape, "FP64", numbers)).tensor().size());
      assertEquals(0, Sent.read(Sent.tensor(shape, "INT32", numbers)).size());
    }
  }

  @Test
  void fieldsHaveNoOrder() throws BadMessage {
    WireTensor read = Sent.read("{\"data\":[1,\"-0.0\"],\"datatype\":\"FP64\",\"shape\":[2]}");
    assertArrayEquals(new double[] {1, -0.0}, (double[]) read.values());
  }

  @Test
  void bitsWinOverData() throws BadMessage {
    WireTensor read = Sent.read(Sent.tensor("[1]", "FP32", "\"data\":[7],\"bits\":\"3F800000\""));
    assertArrayEquals(new float[] {1}, (float[]) read.values());
  }

  @Test
  void escapesInBitsAreRead() throws BadMessage {
    String escaped = "\\u0033f80000\\u0030";
    WireTensor read = Sent.read(Sent.tensor("[1]", "FP32", "\"bits\":\"" + escaped + "\""));
    assertArrayEquals(new float[] {1}, (float[]) read.values());
  }

  @Test
  void whatIsShownOfAnElementIsCut() {
    String output = Sent.tensor("[1]", "INT32", "\"data\":[\"" + "x".repeat(1 << 20) + "\"]");
    BadMessage refusal = assertThrows(BadMessage.class, () -> Sent.read(output));
    assertTrue(refusal.getMessage().length() < 1000);
  }

  private static void refused(Status status, String output) {
    BadMessage refusal = assertThrows(BadMessage.class, () -> Sent.read(output));
    assertEquals(status, refusal.status(), refusal.getMessage());
    assertTrue(refusal.getMessage().length() < 1000, refusal.getMessage());
  }
}
