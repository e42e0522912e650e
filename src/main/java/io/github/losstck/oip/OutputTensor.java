package io.github.losstck.oip;

import java.util.Arrays;

/** Holds an output as a response states it, its parts in whatever order they come. */
final class OutputTensor {
  String name = "";
  String datatype = "";
  long[] shape = {};
  long binarySize = -1;
  private double[] data = new double[8];
  private int size;

  void add(double element) {
    if (size == data.length) {
      data = Arrays.copyOf(data, 2 * size);
    }
    data[size++] = element;
  }

  /** Returns whether the elements follow the JSON. */
  boolean isBinary() {
    return binarySize >= 0;
  }

  /** Returns the elements that the JSON lists. */
  double[] data() {
    return Arrays.copyOf(data, size);
  }
}
