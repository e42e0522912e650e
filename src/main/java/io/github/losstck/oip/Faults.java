package io.github.losstck.oip;

import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.OutOfReach;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Arrays;

/** Words what is wrong with a server and its answers, one fact a line: the one place for it. */
final class Faults {
  private Faults() {}

  static ProviderFault notReady(Http.Reply reply) {
    return fault(
        Status.ERRORED,
        "the server is not ready: HTTP " + reply.status(),
        "remedy   wait until its models are loaded");
  }

  static ProviderFault noModels() {
    return fault(
        Status.ERRORED,
        "the server has no model that is named as an operation is",
        "remedy   serve models named sigmoid, softmaxCrossEntropy, ...; see 'loss-tck list'");
  }

  static ProviderFault noCommonPrecision() {
    return fault(
        Status.ERRORED,
        "some models are FP32 and others FP64, and neither has them all",
        "remedy   serve each operation in one and the same format, as in sigmoid_fp64");
  }

  static ProviderFault form(String model, Operation operation, int inputs, int outputs) {
    return fault(
        Status.ERRORED,
        "the model %s has %d inputs and %d outputs".formatted(model, inputs, outputs),
        "expected %d inputs and an output, in its metadata"
            .formatted(operation.parameters().size()));
  }

  static ProviderFault datatype(String model, String tensor, String datatype) {
    return fault(
        Status.ERRORED,
        "the model %s has %s of datatype %s".formatted(model, tensor, datatype),
        "expected FP32 or FP64, one for all real tensors; INT32 or INT64 for integers");
  }

  static OutOfReach notSendable(Model model) {
    return new OutOfReach(
        model.name()
            + " cannot be asked: JSON has no NaN and no Infinity"
            + "\n  remedy   a server that offers the extension "
            + Server.BINARY_TENSORS);
  }

  static OutOfReach beyondRank(Model model, int rank, int stated) {
    return new OutOfReach(
        model.name()
            + " cannot be asked: an input is of rank %d, the model of rank %d"
                .formatted(rank, stated)
            + "\n  remedy   a model whose metadata state a shape of higher rank, or an empty one");
  }

  /** Tells a host without an address from one where no server runs. */
  static ProviderFault unreachable(ConnectException cause) {
    boolean isUnknown = cause.getCause() instanceof UnresolvedAddressException;
    return fault(
        Status.CRASHED,
        isUnknown ? "the host of the server is unknown" : "nobody listens at the server's address");
  }

  static ProviderFault closed(String path, Exception cause) {
    return fault(
        Status.CLOSED_OUTPUT,
        path + ": the connection was closed before the answer was there",
        "was      " + Quotation.of(cause.toString()));
  }

  static ProviderFault timedOut(String path, Duration deadline) {
    return fault(Status.TIMED_OUT, path + ": no answer within " + deadline.toMillis() + " ms");
  }

  static ProviderFault tooLarge(String path, long limit) {
    return fault(Status.TOO_LARGE, path + ": the answer is longer than " + limit + " bytes");
  }

  static ProviderFault unexpected(String path, Http.Reply reply) {
    return fault(
        Status.ERRORED,
        path + ": the server answered HTTP " + reply.status(),
        "was      " + Quotation.beginning(reply.body()));
  }

  static ProviderFault notJson(String path, byte[] body, Exception cause) {
    return fault(
        Status.NOT_A_MESSAGE,
        path + ": the answer is not what the protocol says",
        "was      " + Quotation.beginning(body),
        "where    " + Quotation.of(Reason.of(cause)));
  }

  static ProviderFault notAMessage(String path, String problem) {
    return fault(Status.NOT_A_MESSAGE, path + ": " + problem);
  }

  static ProviderFault wrongShape(String model, long[] shape, String was) {
    return fault(
        Status.WRONG_SHAPE, model + ": " + was + " for the shape " + Arrays.toString(shape));
  }

  private static ProviderFault fault(Status status, String... facts) {
    return new ProviderFault(status, String.join("\n  ", facts));
  }
}
