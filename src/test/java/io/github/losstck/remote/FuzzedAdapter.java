package io.github.losstck.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Quotation;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers as it should, but for one question, whose answer is spoilt. */
final class FuzzedAdapter {
  private static final Launch LAUNCH =
      new Launch(
          List.of("played"),
          Duration.ofNanos(Spoiler.DEADLINE),
          OptionalLong.empty(),
          Integer.MAX_VALUE - 1,
          false);

  private static final Started STARTED =
      new Started(
          new Identity("played", "1 \u00e9"),
          EnumSet.of(Operation.SIGMOID),
          Declarations.standard().precisions(Precision.BINARY32),
          true);

  private static final String STARTS = new String(stripped(STARTED.message("ID")), UTF_8);

  private static final Pattern START = Pattern.compile("\\{\"type\":\"(\\w+)\",\"id\":\"(\\w+)\"");

  /** Is a message of people's length, every character of it spelled out. */
  private static final int LONGEST = 4_000;

  /** Says which question is answered in a wrong way. */
  enum Question {
    START("start", Set.of("started")),
    HANDSHAKE("echo", Set.of("echoed")),
    PING("echo", Set.of("echoed")),
    CALL("call", CallAnswer.TYPES);

    private final String type;
    private final Set<String> answers;

    Question(String type, Set<String> answers) {
      this.type = type;
      this.answers = answers;
    }
  }

  private final RemoteProvider provider = new RemoteProvider(this::open, "1.0", LAUNCH);
  private PlayedChannel channel;
  private Question question;
  private Mutation mutation;
  private Spoiler spoiler;
  private boolean armed;
  private Play play;
  private String id;
  private long asked;
  private Tensor answer;

  private Channel open() {
    channel = new PlayedChannel(this::hear);
    return channel;
  }

  /** Makes ready to spoil the answer to a question. */
  void prepare(Question toSpoil, long seed) {
    question = toSpoil;
    spoiler = new Spoiler(new SplittableRandom(seed));
    mutation = Mutation.drawn(spoiler.random);
    play = null;
    if (toSpoil == Question.CALL || toSpoil == Question.PING) {
      provider.begin();
    }
    armed = true;
  }

  private Play hear(byte[] line) {
    String text = new String(line, UTF_8).strip();
    Matcher start = START.matcher(text);
    assertTrue(start.lookingAt(), text);
    String type = start.group(1);
    String itsId = start.group(2);
    byte[] valid = valid(type, itsId, text);
    if (!armed || !type.equals(question.type)) {
      return Play.of(valid, Play.FEED);
    }
    armed = false;
    id = itsId;
    asked = channel.nanoTime();
    play = mutation.play(spoiler, valid);
    return play;
  }

  private byte[] valid(String type, String itsId, String text) {
    return switch (type) {
      case "start" -> STARTS.replace("\"ID\"", "\"" + itsId + "\"").getBytes(UTF_8);
      case "echo" -> text.replace("\"echo\"", "\"echoed\"").getBytes(UTF_8);
      default -> stripped(drawn(itsId));
    };
  }

  private byte[] drawn(String itsId) {
    return switch (spoiler.random.nextInt(8)) {
      case 0 -> Messages.message("notClaimed", itsId, json -> {});
      case 1 ->
          Messages.message(
              "refused", itsId, json -> json.writeStringField("reason", "broke \u00e9"));
      case 2 ->
          Messages.message(
              "error",
              itsId,
              json -> {
                json.writeStringField("message", "broke <b>");
                json.writeStringField("at", "line 7");
              });
      default ->
          Messages.message(
              "result",
              itsId,
              json -> {
                json.writeFieldName("output");
                TensorWriter.write(json, null, numbers(), spoiler.random.nextInt(3) == 0);
              });
    };
  }

  private WireTensor numbers() {
    int size = spoiler.random.nextInt(5);
    if (spoiler.random.nextBoolean()) {
      float[] narrow = new float[size];
      for (int i = 0; i < size; i++) {
        narrow[i] = Float.intBitsToFloat(spoiler.random.nextInt());
      }
      return new WireTensor(new int[] {size}, narrow);
    }
    double[] wide = new double[size];
    Arrays.setAll(wide, i -> Double.longBitsToDouble(spoiler.random.nextLong()));
    return new WireTensor(new int[] {size}, wide);
  }

  private static byte[] stripped(byte[] line) {
    return Arrays.copyOf(line, line.length - 1);
  }

  /** Asks the question, and returns how it ended. */
  End ask() {
    answer = null;
    try {
      switch (question) {
        case CALL -> {
          answer = provider.sigmoid(Tensor.rounded(Precision.BINARY32, new double[3], 3));
          return End.ANSWER;
        }
        case PING -> provider.ping();
        default -> provider.begin();
      }
      return End.FINE;
    } catch (Refused e) {
      return End.REFUSED;
    } catch (NotClaimed e) {
      return End.NOT_CLAIMED;
    } catch (ProviderFault e) {
      requireHarmless(e.getMessage());
      return End.of(e.status());
    }
  }

  private static void requireHarmless(String message) {
    assertTrue(message.length() < LONGEST, () -> "long: " + message.length());
    message.lines().forEach(line -> assertEquals(Quotation.spelled(line), line));
  }

  /** Requires that the question ended as the mutation admits, and as the answer says. */
  void requireTrue(End end) {
    Truth truth = truth();
    boolean isFine = truth.ends().contains(End.FINE) && !truth.ends().contains(end);
    if (question == Question.START && isFine && isMoreWritten()) {
      return; // the handshake broke by what follows the answer
    }
    assertTrue(
        mutation.admissible().contains(end) || isLost(end), () -> end + " is not admissible");
    assertTrue(truth.ends().contains(end), () -> end + ", and not " + truth.ends());
    if (end == End.ANSWER) {
      requireSame(truth.answer());
    }
    long waited = channel.nanoTime() - asked;
    assertTrue(waited <= 2 * Spoiler.DEADLINE + Launch.START.toNanos(), () -> "waited " + waited);
  }

  /** Numbers of a handshake that are spoilt within a valid line are lost. */
  private boolean isLost(End end) {
    return question == Question.HANDSHAKE && end == End.ERRORED;
  }

  private void requireSame(Tensor truth) {
    if (truth == null) {
      assertEquals(null, answer);
      return;
    }
    assertEquals(truth.precision(), answer.precision());
    assertArrayEquals(truth.shape(), answer.shape());
    for (int i = 0; i < truth.size(); i++) {
      assertEquals(
          Double.doubleToLongBits(truth.get(i)),
          Double.doubleToLongBits(answer.get(i)),
          "element " + i);
    }
  }

  private Truth truth() {
    if (play.isDeaf()) {
      return Truth.of(End.TIMED_OUT);
    }
    byte[] written = play.until(deadline());
    int feed = feed(written);
    if (feed > limit() || feed < 0 && written.length > limit()) {
      return Truth.of(End.TOO_LARGE);
    }
    if (feed >= 0) {
      return Truth.of(Arrays.copyOf(written, feed), id, question.answers);
    }
    return Truth.of(play.ending().map(e -> End.of(e.status())).orElse(End.TIMED_OUT));
  }

  private long deadline() {
    return question == Question.START ? Launch.START.toNanos() : Spoiler.DEADLINE;
  }

  private long limit() {
    return Conversation.ENVELOPE + (question == Question.CALL ? 3 * 64 : 0);
  }

  private static int feed(byte[] written) {
    int at = 0;
    while (at < written.length && written[at] != '\n') {
      at++;
    }
    return at < written.length ? at : -1;
  }

  /** Requires that what was written beyond the answer is held against the adapter next time. */
  void requireFitForTheNext() {
    try {
      provider.ping();
    } catch (ProviderFault e) {
      assertTrue(isMoreWritten(), () -> "fit for the next: " + e.getMessage());
    }
  }

  private boolean isMoreWritten() {
    byte[] written = play.until(Long.MAX_VALUE);
    return feed(written) < written.length - 1 || play.ending().isPresent();
  }

  /** Returns how many bytes the answer had. */
  long said() {
    return play.until(Long.MAX_VALUE).length;
  }

  @Override
  public String toString() {
    byte[] written = play == null ? new byte[0] : play.until(Long.MAX_VALUE);
    return mutation + " " + Quotation.beginning(written);
  }
}
