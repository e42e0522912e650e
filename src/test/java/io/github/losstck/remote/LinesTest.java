package io.github.losstck.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.losstck.remote.Channel.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cuts streams into lines, whatever the pieces that they arrive in. */
class LinesTest {
  private static final int LARGE = 10 << 20;
  private static final int BUFFER = 1 << 16;

  /** Gives no more than so many bytes at a time. */
  private static InputStream inPieces(byte[] bytes, int most) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] to, int from, int length) {
        return super.read(to, from, Math.min(most, length));
      }
    };
  }

  /** Lists the lines of a stream, and an exclamation mark for one that is too large. */
  private static List<String> read(String text, int pieces, long limit) throws IOException {
    Lines lines = new Lines(inPieces(text.getBytes(StandardCharsets.UTF_8), pieces));
    lines.limit(limit);
    List<String> read = new ArrayList<>();
    for (Event event = lines.read(); !(event instanceof Event.End); event = lines.read()) {
      read.add(
          event instanceof Event.Arrived line
              ? new String(line.line(), StandardCharsets.UTF_8)
              : "!" + ((Event.TooLarge) event).limit());
    }
    return read;
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "1000"})
  void everyLineFeedEndsALine(int pieces) throws IOException {
    assertEquals(List.of(), read("", pieces, 9));
    assertEquals(List.of("a"), read("a\n", pieces, 9));
    assertEquals(List.of("", "", "a", ""), read("\n\na\n\n", pieces, 9));
    assertEquals(
        List.of("a\r", "b\r\r", "\u2028\u0085"), read("a\r\nb\r\r\n\u2028\u0085\n", pieces, 9));
  }

  /** What a process wrote before it crashed in the middle of a line is no message of its own. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "1000"})
  void whatIsBrokenOffIsNoLine(int pieces) throws IOException {
    assertEquals(List.of(), read("a", pieces, 9));
    assertEquals(List.of("a"), read("a\nb", pieces, 9));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "1000"})
  void theLimitIsTheLongestLine(int pieces) throws IOException {
    assertEquals(List.of("abc", "de"), read("abc\nde\n", pieces, 3));
    assertEquals(List.of("!3", "de"), read("abcd\nde\n", pieces, 3));
    assertEquals(List.of("a", "!3"), read("a\nabcd", pieces, 3));
    assertEquals(List.of("!3", "!3", "", "a"), read("aaaaaaaaaa\naaaa\n\na\n", pieces, 3));
    assertEquals(List.of("", "!0"), read("\na", pieces, 0));
  }

  @Test
  void aLongLineWithinTheLimitArrivesWhole() throws IOException {
    String line = "x".repeat(LARGE);
    assertEquals(List.of(line, "y"), read(line + "\ny\n", BUFFER, LARGE));
    assertEquals(List.of("!" + (LARGE - 1), "y"), read(line + "\ny\n", BUFFER, LARGE - 1));
  }

  @Test
  void aLineBeyondTheLimitTakesNoMoreMemoryThanTheLimit() throws IOException {
    byte[] line = ("x".repeat(LARGE) + "\n").getBytes(StandardCharsets.UTF_8);
    for (int limit : new int[] {10, BUFFER, 1 << 20}) {
      InputStream in = inPieces(line, BUFFER);
      long before = allocated();
      Lines lines = new Lines(in);
      lines.limit(limit);
      assertInstanceOf(Event.TooLarge.class, lines.read());
      assertInstanceOf(Event.End.class, lines.read());
      long taken = allocated() - before;
      // growth by doubling adds up to twice the limit; two buffers, and what the test itself takes
      assertTrue(taken <= 2L * limit + 3L * BUFFER, limit + ": " + taken);
    }
  }

  /** A line without end is told as soon as it is too large: nobody waits for its line feed. */
  @Test
  void anEndlessLineIsTooLarge() throws IOException {
    Lines lines =
        new Lines(
            new InputStream() {
              @Override
              public int read() {
                return 'x';
              }
            });
    lines.limit(LARGE);
    assertEquals(new Event.TooLarge(LARGE), lines.read());
  }

  @Test
  void aLimitHoldsFromTheNextLineOn() throws IOException {
    Lines lines = new Lines(inPieces("abc\nabc\nabc\n".getBytes(StandardCharsets.UTF_8), 4));
    lines.limit(3);
    assertInstanceOf(Event.Arrived.class, lines.read());
    lines.limit(2);
    assertEquals(new Event.TooLarge(2), lines.read());
    lines.limit(Long.MAX_VALUE);
    assertInstanceOf(Event.Arrived.class, lines.read());
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
