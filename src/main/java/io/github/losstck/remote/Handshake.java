package io.github.losstck.remote;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.List;

/** Holds the numbers that adapters lose, to be sent back before a loss is asked for. */
final class Handshake {
  /** Are those of binary32 that parsers and printers get wrong. */
  private static final float[] NARROW = {
    0f,
    -0f,
    0.1f,
    1f / 3,
    Float.MIN_VALUE,
    -Float.MIN_VALUE,
    Float.MIN_NORMAL,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    16777215f,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    Float.NaN
  };

  /** Are the same of binary64. */
  private static final double[] WIDE = {
    0.0,
    -0.0,
    0.1,
    1.0 / 3,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    9007199254740991.0,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };

  /** Reach both ends, where a detour by binary32 loses digits. */
  private static final int[] INTEGERS = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE};

  private Handshake() {}

  /**
   * Returns the tensors to send: in the formats that are declared, of ranks 0, 1 and 2, and empty.
   */
  static List<WireTensor> tensors(Declarations declarations) {
    List<WireTensor> tensors = new ArrayList<>();
    if (declarations.precisions().contains(Precision.BINARY32)) {
      tensors.add(new WireTensor(new int[] {NARROW.length}, NARROW));
      tensors.add(new WireTensor(new int[] {}, new float[] {0.1f}));
      tensors.add(new WireTensor(new int[] {0, 3}, new float[0]));
    }
    if (declarations.precisions().contains(Precision.BINARY64)) {
      tensors.add(new WireTensor(new int[] {WIDE.length}, WIDE));
      tensors.add(new WireTensor(new int[] {1, 2}, new double[] {0.1, -0.0}));
    }
    tensors.add(WireTensor.of(INTEGERS));
    return tensors;
  }

  /** Words what differs between what was sent and what came back, number by number. */
  static List<String> differences(List<WireTensor> sent, List<WireTensor> back) {
    if (sent.size() != back.size()) {
      return List.of(sent.size() + " tensors were sent, and " + back.size() + " came back");
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      compare(sent.get(i), back.get(i), differences);
    }
    return differences;
  }

  private static void compare(WireTensor there, WireTensor here, List<String> differences) {
    if (!there.toString().equals(here.toString())) {
      differences.add(there + " came back as " + here);
      return;
    }
    for (int k = 0; k < there.size(); k++) {
      if (!there.word(k).equals(here.word(k))) {
        differences.add(there + ": " + there.word(k) + " came back as " + here.word(k));
      }
    }
  }
}
