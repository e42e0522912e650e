package io.github.losstck.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Talks to each project as it is written, and to the adapters in which nothing is missing. */
class AdapterTest {
  private static final String START =
      "{\"type\":\"start\",\"id\":\"first\",\"protocol\":1,\"kit\":\"1.2.3\"}";

  private static final String ECHO =
      """
      {"type":"echo","id":"numbers","tensors":[\
      {"shape":[3,4],"datatype":"FP32","data":[0.10000000149011612,0,"-0.0",1.4E-45,-1.4E-45,\
      1.17549435E-38,3.4028234663852886E38,-3.4028234663852886E38,1.6777215E7,"Infinity",\
      "-Infinity","NaN"]},\
      {"shape":[10],"datatype":"FP64","data":[0.1,0.0,"-0.0",4.9E-324,2.2250738585072014E-308,\
      1.7976931348623157E308,9007199254740991.0,"Infinity","-Infinity","NaN"]},\
      {"name":"integers","shape":[3],"datatype":"INT32","data":[-1,2147483647,-2147483648]},\
      {"shape":[],"datatype":"FP32","data":[0.1]},\
      {"shape":[0,3],"datatype":"FP64","data":[]}]}""";

  private static final Map<Language, Adapter> BEGUN = new EnumMap<>(Language.class);

  @TempDir private static Path projects;

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "JAVA")
  void sendsNumbersBackBitForBit(Language language) throws Exception {
    try (Spoken adapter = Spoken.to(begun(language))) {
      assertEquals("started", adapter.ask(START).get("type").asText());
      requireEchoed(adapter);
      assertEquals(0, adapter.stop());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PYTHON", "NODE"})
  void sendsBitsBackAsBits(Language language) throws Exception {
    try (Spoken adapter = Spoken.to(Adapter.finished(language))) {
      assertTrue(adapter.ask(START).get("bits").asBoolean());
      requireEchoed(adapter);
      String bits = "\"bits\":\"3dcccccd8000000000000001ff800000\"";
      JsonNode back = adapter.ask(echo("{\"shape\":[4],\"datatype\":\"FP32\"," + bits + "}"));
      assertTrue(back.toString().contains(bits), back.toString());
      bits = "\"bits\":\"3fb999999999999a00000000000000018000000000000000\"";
      back = adapter.ask(echo("{\"shape\":[3],\"datatype\":\"FP64\"," + bits + "}"));
      assertTrue(back.toString().contains(bits), back.toString());
      assertEquals(0, adapter.hangUp());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "JAVA")
  void claimsLossesThatAreNotWrittenYet(Language language) throws Exception {
    try (Spoken adapter = Spoken.to(begun(language))) {
      for (JsonNode claim : adapter.ask(START).get("claims")) {
        JsonNode answer = adapter.ask(call(claim.asText(), "[1,2]", "[1,2]")).get("output");
        assertTrue(answer.get("shape").toString().startsWith("[1"), answer.toString());
        assertTrue(answer.get("data").toString().startsWith("[\"NaN\""), answer.toString());
        JsonNode refused = adapter.ask(call(claim.asText(), "[1,2]", "[2,1]"));
        assertEquals("refused", refused.get("type").asText());
      }
      JsonNode other = adapter.ask(call("softmaxCrossEntropyGradient", "[1,2]", "[1,2]"));
      assertEquals("notClaimed", other.get("type").asText());
      assertEquals(0, adapter.stop());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "JAVA")
  void answersNonsenseWithAnError(Language language) throws Exception {
    try (Spoken adapter = Spoken.to(begun(language))) {
      requireError("unknown", adapter.ask("nonsense"));
      requireError("unknown", adapter.ask(""));
      requireError("unknown", adapter.ask("[]"));
      requireError("unknown", adapter.ask("{\"type\":\"start\""));
      requireError("a", adapter.ask("{\"id\":\"a\"}"));
      requireError("b", adapter.ask("{\"id\":\"b\",\"type\":\"sing\"}"));
      requireError("first", adapter.ask(START.replace("\"protocol\":1", "\"protocol\":2")));
      requireError(
          "d",
          adapter.ask("{\"id\":\"d\",\"type\":\"call\",\"operation\":\"softmaxCrossEntropy\"}"));
      requireEchoed(adapter);
      assertEquals(0, adapter.hangUp());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "JAVA")
  void repeatsAnyId(Language language) throws Exception {
    String id = "\u2028 é \\\" \\\\ \\n";
    try (Spoken adapter = Spoken.to(begun(language))) {
      JsonNode answer = adapter.ask("{\"type\":\"echo\",\"id\":\"" + id + "\",\"tensors\":[]}");
      assertEquals("\u2028 é \" \\ \n", answer.get("id").asText());
    }
  }

  private static Adapter begun(Language language) {
    return BEGUN.computeIfAbsent(language, l -> Adapter.begun(l, projects.resolve(l.word())));
  }

  private static String call(String operation, String labels, String logits) {
    String numbers = ",\"datatype\":\"FP32\",\"data\":[0,1]}";
    return "{\"type\":\"call\",\"id\":\"call\",\"operation\":\""
        + operation
        + "\",\"datatype\":\"FP32\",\"inputs\":[{\"name\":\"labels\",\"shape\":"
        + labels
        + numbers
        + ",{\"name\":\"logits\",\"shape\":"
        + logits
        + numbers
        + "]}";
  }

  private static String echo(String tensor) {
    return "{\"type\":\"echo\",\"id\":\"bits\",\"tensors\":[" + tensor + "]}";
  }

  private static void requireError(String id, JsonNode answer) {
    assertEquals("error", answer.get("type").asText(), answer.toString());
    assertEquals(id, answer.get("id").asText());
  }

  private static void requireEchoed(Spoken adapter) throws Exception {
    JsonNode sent = Spoken.JSON.readTree(ECHO).get("tensors");
    JsonNode back = adapter.ask(ECHO).get("tensors");
    assertEquals(sent.size(), back.size());
    for (int i = 0; i < sent.size(); i++) {
      assertEquals(sent.get(i).get("shape"), back.get(i).get("shape"));
      assertEquals(sent.get(i).get("datatype"), back.get(i).get("datatype"));
      boolean narrow = sent.get(i).get("datatype").asText().equals("FP32");
      assertEquals(numbers(sent.get(i), narrow), numbers(back.get(i), narrow));
    }
  }

  /** Boxed numbers are equal if their bits are, and NaN is NaN. */
  private static List<Number> numbers(JsonNode tensor, boolean narrow) {
    return StreamSupport.stream(tensor.get("data").spliterator(), false)
        .map(n -> Double.valueOf(n.asText()))
        .map(x -> narrow ? (Number) x.floatValue() : (Number) x)
        .toList();
  }
}
