package io.github.losstck.oip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.DispatchingProvider;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Quotation;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Asks a server of the Open Inference Protocol (KServe v2): Triton, OpenVINO Model Server, MLServer
 * and others. A model that bears the name of an operation, as in {@code softmaxCrossEntropy}, is
 * taken for it; src/docs/oip.md has the conventions.
 */
public final class OipProvider extends DispatchingProvider {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Is room for a number in JSON, twenty digits in brackets and indentation of their own. */
  private static final long BYTES_AN_ELEMENT = 64;

  /** Is how often the kit waits for a whole deadline in vain, some minutes in all. */
  private static final int MOST_SILENCES = 32;

  private final Http http;
  private final Server server;
  private final Models models;

  private OipProvider(Http http, Server server, Models models) {
    this.http = http;
    this.server = server;
    this.models = models;
  }

  /**
   * Finds out what a server offers.
   *
   * @param server its address, as in {@code http://127.0.0.1:8000}
   * @param deadline of each request
   * @return the provider, ready to be asked
   * @throws io.github.losstck.verdict.ProviderFault if the server is not ready, has no model of an
   *     operation, or one that cannot stand for its operation
   * @throws IllegalArgumentException if the address is none of HTTP
   */
  public static OipProvider connect(URI server, Duration deadline) {
    return connect(server, deadline, System::nanoTime);
  }

  /** Finds it out by another clock, of nanoseconds, than the machine's. */
  static OipProvider connect(URI server, Duration deadline, LongSupplier clock) {
    Http http = new Http(base(server), deadline, clock);
    Discovery discovery = new Discovery(http);
    discovery.requireReady();
    Models models = discovery.models();
    if (models.operations().isEmpty()) {
      throw Faults.noModels();
    }
    if (models.precisions().isEmpty()) {
      throw Faults.noCommonPrecision();
    }
    return new OipProvider(http, discovery.server(), models);
  }

  private static URI base(URI server) {
    boolean http = "http".equals(server.getScheme()) || "https".equals(server.getScheme());
    if (!http || server.getHost() == null || server.getQuery() != null) {
      throw new IllegalArgumentException(
          "'" + server + "' is no address of a server; give one as in http://127.0.0.1:8000");
    }
    return URI.create(server.toString().replaceFirst("/+$", ""));
  }

  @Override
  public Identity identity() {
    return server.identity();
  }

  @Override
  public Set<Operation> claims() {
    return models.operations();
  }

  /** Declares the formats in which all models are served, and the largest rank that one takes. */
  @Override
  public Declarations declarations() {
    Precision[] precisions = models.precisions().toArray(Precision[]::new);
    Declarations declarations = Declarations.standard().precisions(precisions[0], precisions);
    int rank = models.maximumRank();
    return rank == Integer.MAX_VALUE ? declarations : declarations.upToRank(rank);
  }

  /** Returns whether so many requests came to no answer in time that asking on is hopeless. */
  public boolean isGivenUp() {
    return http.silences() >= MOST_SILENCES;
  }

  /**
   * Asks the model of an operation.
   *
   * @throws io.github.losstck.verdict.OutOfReach if an input is of a higher rank than the model, or
   *     not finite where the server takes JSON alone
   */
  @Override
  protected Tensor call(Operation operation, Arguments arguments) {
    Model model = models.get(operation, arguments.precision()).orElseThrow(NotClaimed::new);
    int added = Shapes.added(operation, model, arguments);
    List<InputTensor> inputs = InputTensor.of(operation, model, arguments, added);
    if (!server.binary() && !inputs.stream().allMatch(InputTensor::isFinite)) {
      throw Faults.notSendable(model);
    }
    InferRequest request = new InferRequest(inputs, model.output().name(), server.binary());
    int[] due = operation.resultShape(arguments);
    String path = "/v2/models/" + model.name() + "/infer";
    Http.Reply reply = http.post(path, request.payload(), limit(due));
    refuse(path, reply);
    return new InferResponse(model, reply).tensor(due.length, added);
  }

  private static long limit(int[] due) {
    long elements = Arrays.stream(due).asLongStream().reduce(1, (a, b) -> a * b);
    return Http.SMALL + BYTES_AN_ELEMENT * elements;
  }

  /** Takes for a refusal what says that the request is at fault, and says why. */
  private static void refuse(String path, Http.Reply reply) {
    if (reply.isSuccess()) {
      return;
    }
    boolean refused = reply.status() == 400 || reply.status() == 422;
    throw refused ? new Refused(reason(path, reply)) : Faults.unexpected(path, reply);
  }

  private static String reason(String path, Http.Reply reply) {
    try {
      JsonNode error = JSON.readTree(reply.body()).path("error");
      if (error.isTextual()) {
        return Quotation.of(error.asText());
      }
    } catch (IOException e) {
      throw Faults.unexpected(path, reply);
    }
    throw Faults.unexpected(path, reply);
  }
}
