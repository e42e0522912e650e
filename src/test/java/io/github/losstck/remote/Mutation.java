package io.github.losstck.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Spoils the answer of an adapter, and says how the question may end that it is given to. */
enum Mutation {
  FAITHFUL(Ends.ANSWERS, (spoil, valid) -> Play.of(valid, Play.FEED)),
  FLIPPED(
      Ends.ANY_LINE,
      (spoil, valid) -> {
        byte[] flipped = valid.clone();
        for (int i = spoil.random.nextInt(4); i >= 0; i--) {
          flipped[spoil.random.nextInt(flipped.length)] ^= (byte) (1 << spoil.random.nextInt(8));
        }
        return Play.of(flipped, Play.FEED);
      }),
  OVERWRITTEN(
      Ends.ANY_LINE,
      (spoil, valid) -> {
        byte[] written = valid.clone();
        written[spoil.random.nextInt(written.length)] =
            (byte) spoil.oneOf("{}[],:\"\\0e-+.\t\r").charAt(0);
        return Play.of(written, Play.FEED);
      }),
  CUT(
      Ends.MALFORMED,
      (spoil, valid) ->
          Play.of(Arrays.copyOf(valid, spoil.random.nextInt(valid.length)), Play.FEED)),
  BROKEN_OFF(
      Ends.ENDINGS,
      (spoil, valid) -> {
        byte[] start = Arrays.copyOf(valid, spoil.random.nextInt(valid.length + 1));
        return Play.of(start).ending(spoil.ending());
      }),
  ENDED_AFTERWARDS(
      Ends.ANSWERS, (spoil, valid) -> Play.of(valid, Play.FEED).ending(spoil.ending())),
  DELETED(
      Ends.ANY_LINE,
      (spoil, valid) -> {
        int from = spoil.random.nextInt(valid.length);
        int to = Math.min(valid.length, from + 1 + spoil.random.nextInt(12));
        return Play.of(Arrays.copyOf(valid, from), spoil.from(valid, to), Play.FEED);
      }),
  DUPLICATED(
      Ends.ANY_LINE,
      (spoil, valid) -> {
        int from = spoil.random.nextInt(valid.length);
        int to = Math.min(valid.length, from + 1 + spoil.random.nextInt(40));
        return Play.of(Arrays.copyOf(valid, to), spoil.from(valid, from), Play.FEED);
      }),
  INSERTED(
      Ends.ANY_LINE,
      (spoil, valid) -> {
        byte[] inserted = new byte[1 + spoil.random.nextInt(6)];
        spoil.random.nextBytes(inserted);
        int at = spoil.random.nextInt(valid.length + 1);
        return Play.of(Arrays.copyOf(valid, at), inserted, spoil.from(valid, at), Play.FEED);
      }),
  STEERING(
      Ends.ANY_LINE,
      (spoil, valid) -> {
        String steering =
            spoil.oneOf(
                "\u001b", "\u0000", "\u202e", "\u2028", "\u0085", "\ufeff", "\u05d0", "\r", " ");
        int at = spoil.random.nextInt(valid.length + 1);
        return Play.of(
            Arrays.copyOf(valid, at), steering.getBytes(UTF_8), spoil.from(valid, at), Play.FEED);
      }),
  OF_ANOTHER_ID(
      EnumSet.of(End.WRONG_ID, End.NOT_A_MESSAGE),
      (spoil, valid) -> {
        String id =
            spoil.oneOf(
                "\"0\"", "\"\"", "7", "null", "\"unknown\"", "\"" + "9".repeat(101) + "\"", "[]");
        return spoil.replaced(valid, "\"id\":\"[^\"]*\"", "\"id\":" + id);
      }),
  OF_ANOTHER_TYPE(
      EnumSet.of(End.NOT_A_MESSAGE),
      (spoil, valid) -> {
        String type =
            spoil.oneOf(
                "\"stop\"",
                "\"working\"",
                "\"begun\"",
                "\"Result\"",
                "\"\"",
                "null",
                "1",
                "\"tensor\"",
                "\"unfit\"");
        return spoil.replaced(valid, "\"type\":\"[^\"]*\"", "\"type\":" + type);
      }),
  OF_ANOTHER_SHAPE(
      Ends.NUMBERS,
      (spoil, valid) -> {
        List<String> extents = new ArrayList<>();
        for (int i = spoil.random.nextInt(4); i > 0; i--) {
          extents.add(
              spoil.oneOf(
                  "0",
                  "1",
                  "2",
                  "3",
                  "4",
                  "65536",
                  "2147483647",
                  "-1",
                  "2147483648",
                  "1.5",
                  "2.0",
                  "1e999",
                  "\"2\""));
        }
        return spoil.replaced(valid, "\"shape\":\\[[^]]*]", "\"shape\":" + extents);
      }),
  OF_ANOTHER_DATATYPE(
      Ends.NUMBERS,
      (spoil, valid) -> {
        String datatype = spoil.oneOf("FP32", "FP64", "INT32", "FP16", "");
        return spoil.replaced(
            valid, "\"datatype\":\"[^\"]*\"", "\"datatype\":\"" + datatype + "\"");
      }),
  OF_OTHER_ELEMENTS(
      Ends.NUMBERS,
      (spoil, valid) -> {
        String element =
            spoil.oneOf(
                "1e999",
                "-1e-999",
                "-0",
                "01",
                "+1",
                "NaN",
                "\"NaN\"",
                "\"nan\"",
                "null",
                "true",
                "[1]",
                "{}",
                "1,2",
                "",
                "9".repeat(1001),
                "0." + "3".repeat(990),
                "16777217",
                "\"-0.0\"",
                "1.000000059604645",
                "[".repeat(40) + "]".repeat(40),
                "{\"a\":".repeat(20) + "1" + "}".repeat(20));
        return spoil.replaced(valid, "\"data\":\\[[^,\\]]*", "\"data\":[" + element);
      }),
  NESTED(
      EnumSet.of(End.NOT_A_MESSAGE),
      (spoil, valid) -> {
        int depth = 1 + spoil.random.nextInt(2000);
        String nested =
            spoil.random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
        return spoil.replaced(valid, "\\{\"type\"", "{\"more\":" + nested + ",\"type\"");
      }),
  WORDY(
      Ends.ANSWERS,
      (spoil, valid) -> {
        String many =
            spoil
                .oneOf("<b>", "\u202e", "\\u001b[2J", "\\n  as does  one that ")
                .repeat(spoil.random.nextInt(2000));
        return spoil.replaced(valid, "broke", "broke " + many.replace("\\", "\\\\"));
      }),
  REORDERED(
      Ends.ANSWERS,
      (spoil, valid) ->
          spoil.replaced(valid, "\\{(\"type\":\"\\w+\"),(\"id\":\"\\w+\")", "{ $2 ,\t$1")),
  AFTER_NOISE(
      Ends.MALFORMED,
      (spoil, valid) -> {
        String noise =
            spoil.oneOf(
                "", " ", "[]", "loading...", "{}", "{", "null", "warning: \u001b[31m<b>", "\u0000");
        return Play.of(noise.getBytes(UTF_8), Play.FEED, valid, Play.FEED);
      }),
  AFTER_AN_EARLIER_ANSWER(
      EnumSet.of(End.WRONG_ID),
      (spoil, valid) -> {
        byte[] earlier = spoil.replaced(valid, "\"id\":\"", "\"id\":\"0").packets().get(0).bytes();
        return Play.of(earlier, valid, Play.FEED);
      }),
  TWICE(Ends.ANSWERS, (spoil, valid) -> Play.of(valid, Play.FEED, valid, Play.FEED)),
  BEFORE_NOISE(
      Ends.ANSWERS,
      (spoil, valid) -> {
        byte[] noise = spoil.oneOf("x", "\n", "{", "}\n", "[]\n", "done\n{}\n").getBytes(UTF_8);
        return Play.of(valid, Play.FEED, noise);
      }),
  GLUED(
      EnumSet.of(End.NOT_A_MESSAGE),
      (spoil, valid) ->
          Play.of(valid, spoil.oneOf("", " ", "\t").getBytes(UTF_8), valid, Play.FEED)),
  IN_PIECES(
      Ends.ANSWERS_IN_TIME,
      (spoil, valid) -> {
        byte[] line = Play.join(valid, Play.FEED);
        List<Play.Packet> packets = new ArrayList<>();
        long at = 0;
        for (int from = 0; from < line.length; ) {
          int to = Math.min(line.length, from + 1 + spoil.random.nextInt(line.length));
          at += spoil.random.nextLong(Spoiler.DEADLINE / 2);
          packets.add(new Play.Packet(Arrays.copyOfRange(line, from, to), at));
          from = to;
        }
        return new Play(packets, Optional.empty(), false);
      }),
  SLOW(
      Ends.ANSWERS_IN_TIME,
      (spoil, valid) -> {
        long at = spoil.random.nextLong(2 * Spoiler.DEADLINE);
        byte[] line = Play.join(valid, Play.FEED);
        return new Play(List.of(new Play.Packet(line, at)), Optional.empty(), false);
      }),
  WITHOUT_LINE_FEED(
      EnumSet.of(End.TIMED_OUT),
      (spoil, valid) -> Play.of(Arrays.copyOf(valid, spoil.random.nextInt(valid.length + 1)))),
  UNREAD(EnumSet.of(End.TIMED_OUT), (spoil, valid) -> new Play(List.of(), Optional.empty(), true)),
  RANDOM(
      Ends.MALFORMED,
      (spoil, valid) -> {
        byte[] bytes = new byte[spoil.random.nextInt(300)];
        spoil.random.nextBytes(bytes);
        return Play.of(bytes, Play.FEED);
      }),
  IN_ANOTHER_ENCODING(
      Ends.MALFORMED,
      (spoil, valid) -> {
        String text = new String(valid, UTF_8);
        return Play.of(
            text.getBytes(
                spoil.random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16),
            Play.FEED);
      }),
  OVERSIZED(
      EnumSet.of(End.TOO_LARGE),
      (spoil, valid) -> {
        byte[] blanks = new byte[(int) Conversation.ENVELOPE + 64 * 4];
        Arrays.fill(blanks, (byte) ' ');
        return Play.of(blanks, valid, spoil.random.nextBoolean() ? Play.FEED : new byte[0]);
      });

  /** Draws the costliest so often only. */
  private static final int OVERSIZED_ONE_IN = 20;

  private final Set<End> admissible;
  private final Spoiling spoiling;

  /** Spoils an answer. */
  private interface Spoiling {
    Play play(Spoiler spoil, byte[] valid);
  }

  Mutation(Set<End> admissible, Spoiling spoiling) {
    this.admissible = Set.copyOf(admissible);
    this.spoiling = spoiling;
  }

  /** Draws a mutation. */
  static Mutation drawn(SplittableRandom random) {
    Mutation drawn = values()[random.nextInt(values().length)];
    return drawn == OVERSIZED && random.nextInt(OVERSIZED_ONE_IN) > 0 ? drawn(random) : drawn;
  }

  /**
   * Spoils an answer.
   *
   * @param spoil draws how
   * @param valid the answer, without its line feed
   */
  Play play(Spoiler spoil, byte[] valid) {
    return spoiling.play(spoil, valid);
  }

  /** Returns how the question may end. */
  Set<End> admissible() {
    return admissible;
  }
}
