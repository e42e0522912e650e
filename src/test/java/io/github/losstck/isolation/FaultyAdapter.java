package io.github.losstck.isolation;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers for a sound sigmoid, and commits one fault once: at a call of a scenario, or after the
 * kit has asked at the end of one whether it is still there. It knows no JSON beyond what the kit
 * sends, so that it starts fast.
 */
final class FaultyAdapter {
  private final Fault fault;
  private final String when;
  private final Path once;
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private final List<byte[]> kept = new ArrayList<>();
  private int turn;

  /** Lists what an adapter may do instead of answering. */
  enum Fault {
    NONE,
    HANGS,
    TRICKLES,
    EXITS,
    EXITS_WITH_SEVEN,
    IS_KILLED,
    DEVOURS,
    CLOSES_OUTPUT,
    PRINTS,
    PRINTS_NOTHING,
    BREAKS_OFF,
    SENDS_WHAT_IS_NO_UTF_8,
    NAMES_NO_TYPE,
    INVENTS_A_TYPE,
    ADDS_A_FIELD,
    ANSWERS_WITH_AN_ECHO,
    REMARKS,
    MISTAKES_THE_ID,
    ANSWERS_TWICE,
    SENDS_FEWER,
    SENDS_MORE_BITS,
    SENDS_A_FLOOD
  }

  private FaultyAdapter(Fault fault, String when, Path once) {
    this.fault = fault;
    this.when = when;
    this.once = once;
  }

  /**
   * Serves.
   *
   * @param arguments the fault; {@code call} or {@code between}; a file that marks it as committed
   * @throws Exception if the kit is gone
   */
  public static void main(String[] arguments) throws Exception {
    System.err.println("the adapter was started");
    new FaultyAdapter(Fault.valueOf(arguments[0]), arguments[1], Path.of(arguments[2])).serve();
  }

  private void serve() throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String type = field(line, "type");
      if (type.equals("stop")) {
        return;
      }
      boolean ping = line.contains("\"tensors\":[]");
      if (type.equals("call") && when.equals("call") && isTurn()) {
        commit(line, answer(type, line));
      } else {
        send(answer(type, line));
      }
      if (ping && when.equals("between") && isTurn()) {
        commit(line, "");
      }
    }
  }

  /** Lets the probe and the first scenario pass. */
  private boolean isTurn() throws IOException {
    turn++;
    if (fault == Fault.NONE || turn < 3) {
      return false;
    }
    try {
      Files.createFile(once);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private String answer(String type, String line) {
    String id = ",\"id\":\"" + field(line, "id") + "\"";
    return switch (type) {
      case "start" ->
          "{\"type\":\"started\""
              + id
              + ",\"protocol\":1,\"provider\":{\"name\":\"faulty\",\"version\":\"1\"},"
              + "\"claims\":[\"sigmoid\"],\"declarations\":{\"precisions\":[\"FP64\"]}}";
      case "echo" -> "{\"type\":\"echoed\"" + id + line.substring(line.indexOf(",\"tensors\":"));
      default -> "{\"type\":\"result\"" + id + ",\"output\":" + sigmoid(line) + "}";
    };
  }

  private static String sigmoid(String line) {
    String logits = between(line, "\"data\":[", "]");
    String results =
        Arrays.stream(logits.split(","))
            .filter(logit -> !logit.isEmpty())
            .mapToDouble(logit -> Double.parseDouble(logit.replace("\"", "")))
            .mapToObj(x -> Double.isNaN(x) ? "\"NaN\"" : Double.toString(sigmoid(x)))
            .collect(Collectors.joining(","));
    return "{\"shape\":"
        + between(line, "\"shape\":", "]")
        + "],\"datatype\":\"FP64\",\"data\":["
        + results
        + "]}";
  }

  private static double sigmoid(double x) {
    double tail = Math.exp(-Math.abs(x));
    return x < 0 ? tail / (1 + tail) : 1 / (1 + tail);
  }

  private static String field(String line, String name) {
    return between(line, "\"" + name + "\":\"", "\"");
  }

  private static String between(String line, String before, String after) {
    int from = line.indexOf(before) + before.length();
    return line.substring(from, line.indexOf(after, from));
  }

  private void send(String answer) throws IOException {
    out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Commits the fault, before the answer to a call, or without any. */
  private void commit(String line, String answer) throws Exception {
    String id = field(line, "id");
    System.err.println("the adapter is about to do: " + fault);
    switch (fault) {
      case HANGS -> Thread.sleep(Long.MAX_VALUE);
      case TRICKLES -> trickle();
      case EXITS -> System.exit(0);
      case EXITS_WITH_SEVEN -> System.exit(7);
      case IS_KILLED -> {
        new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start();
        Thread.sleep(Long.MAX_VALUE);
      }
      case DEVOURS -> devour();
      case CLOSES_OUTPUT -> {
        out.close();
        Thread.sleep(Long.MAX_VALUE);
      }
      case PRINTS -> send("Loading the model...\n" + answer);
      case PRINTS_NOTHING -> send("\n" + answer);
      case BREAKS_OFF -> send("{\"type\":\"result\",\"id\":\"" + id + "\",\"output\":{\"shape\":[");
      case SENDS_WHAT_IS_NO_UTF_8 -> {
        out.write(
            "{\"type\":\"refused\",\"id\":\"1\",\"reason\":\"".getBytes(StandardCharsets.UTF_8));
        out.write(new byte[] {(byte) 0xC3, (byte) 0x28, '"', '}', '\n'});
      }
      case NAMES_NO_TYPE -> send("{\"id\":\"" + id + "\"}");
      case INVENTS_A_TYPE -> send("{\"type\":\"answer\",\"id\":\"" + id + "\"}");
      case ADDS_A_FIELD -> send("{\"type\":\"notClaimed\",\"id\":\"" + id + "\",\"sorry\":true}");
      case ANSWERS_WITH_AN_ECHO ->
          send("{\"type\":\"echoed\",\"id\":\"" + id + "\",\"tensors\":[]}");
      case REMARKS ->
          send(
              "{\"type\":\"remark\",\"id\":\""
                  + id
                  + "\",\"status\":\"EXCLUDED\",\"facts\":\"let me off\"}");
      case MISTAKES_THE_ID -> send("{\"type\":\"notClaimed\",\"id\":\"another\"}");
      case ANSWERS_TWICE -> send(answer + "\n" + "{\"type\":\"notClaimed\",\"id\":\"" + id + "\"}");
      case SENDS_FEWER -> send(result(id, "\"shape\":[3],\"datatype\":\"FP64\",\"data\":[0.5]"));
      case SENDS_MORE_BITS ->
          send(
              result(
                  id, "\"shape\":[1],\"datatype\":\"FP64\",\"bits\":\"" + "0".repeat(24) + "\""));
      case SENDS_A_FLOOD -> flood();
      case NONE -> send(answer);
    }
  }

  private static String result(String id, String fields) {
    return "{\"type\":\"result\",\"id\":\"" + id + "\",\"output\":{" + fields + "}}";
  }

  private void trickle() throws Exception {
    while (true) {
      out.write(' ');
      Thread.sleep(50);
    }
  }

  private void devour() {
    while (true) {
      byte[] more = new byte[1 << 20];
      Arrays.fill(more, (byte) 1);
      kept.add(more);
    }
  }

  private void flood() throws IOException {
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    out.write('{');
    for (int i = 0; i < 4; i++) {
      out.write(spaces);
    }
    out.write('\n');
  }
}
