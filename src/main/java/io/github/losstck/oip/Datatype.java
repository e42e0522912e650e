package io.github.losstck.oip;

import io.github.losstck.spi.Precision;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Names the datatypes of the protocol in which inputs and results of the operations travel. */
enum Datatype {
  FP32(4) {
    @Override
    void put(double value, ByteBuffer into) {
      into.putFloat((float) value);
    }

    @Override
    double get(ByteBuffer from) {
      return from.getFloat();
    }

    @Override
    double parse(String digits) {
      return Float.parseFloat(digits);
    }
  },
  FP64(8) {
    @Override
    void put(double value, ByteBuffer into) {
      into.putDouble(value);
    }

    @Override
    double get(ByteBuffer from) {
      return from.getDouble();
    }
  },
  INT32(4) {
    @Override
    void put(double value, ByteBuffer into) {
      into.putInt((int) value);
    }

    @Override
    double get(ByteBuffer from) {
      return from.getInt();
    }
  },
  INT64(8) {
    @Override
    void put(double value, ByteBuffer into) {
      into.putLong((long) value);
    }

    @Override
    double get(ByteBuffer from) {
      return from.getLong();
    }
  };

  private final int bytes;

  Datatype(int bytes) {
    this.bytes = bytes;
  }

  /** Returns the datatype of a name; none for those that no operation takes or returns. */
  static Optional<Datatype> named(String name) {
    return Arrays.stream(values()).filter(d -> d.name().equals(name)).findFirst();
  }

  static Datatype of(Precision precision) {
    return precision == Precision.BINARY32 ? FP32 : FP64;
  }

  /** Returns the size of an element in the binary tensor extension. */
  int bytes() {
    return bytes;
  }

  boolean isInteger() {
    return this == INT32 || this == INT64;
  }

  /** Appends a number of this datatype. */
  abstract void put(double value, ByteBuffer into);

  /** Takes the next number. */
  abstract double get(ByteBuffer from);

  /** Rounds digits to this datatype, once: by way of binary64 an FP32 would be rounded twice. */
  double parse(String digits) {
    return Double.parseDouble(digits);
  }
}
