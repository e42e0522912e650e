package io.github.losstck.oip;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Serves operations of the reference provider by the Open Inference Protocol, on this machine. */
public final class OipServer implements AutoCloseable {
  /** Writes NaN and infinities as some servers do, although JSON has none. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS).build();

  private static final Set<Operation> OF_ROWS =
      Set.of(Operation.SOFTMAX_CROSS_ENTROPY, Operation.KL_DIVERGENCE);
  private static final String BINARY_HEADER = "Inference-Header-Content-Length";

  private final ReferenceProvider provider = new ReferenceProvider();
  private final Map<String, Served> models = new ConcurrentHashMap<>();
  private final List<JsonNode> asked = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer http;
  private final boolean binary;
  private UnaryOperator<Tensor> distortion = UnaryOperator.identity();
  private Operation distorted;

  /** Gives something else than the protocol says. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private record Served(Operation operation, Precision precision, int rank, String integers) {
    String datatype() {
      return precision == Precision.BINARY32 ? "FP32" : "FP64";
    }

    /** Returns the rank of a value for each row where there is one; no tensor is without axes. */
    int outputRank() {
      return OF_ROWS.contains(operation) && rank > 0 ? Math.max(1, rank - 1) : rank;
    }
  }

  static {
    // answers go in two packets, and the second would wait for an acknowledgement of the first
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private OipServer(boolean binary) throws IOException {
    this.binary = binary;
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    instead("/v2/health/ready", exchange -> send(exchange, 200, "{}"));
    instead("/v2", exchange -> send(exchange, 200, about()));
    instead("/v2/models/", this::models);
    http.start();
  }

  public static OipServer withBinaryTensors() throws IOException {
    return new OipServer(true);
  }

  static OipServer withoutBinaryTensors() throws IOException {
    return new OipServer(false);
  }

  /** Serves an operation by a model of its name that takes tensors of any rank. */
  public OipServer serving(Operation operation, Precision precision) {
    return serving(operation.method(), operation, precision, 0);
  }

  /** Serves an operation by a model of a fixed rank, or of any if the rank is 0. */
  OipServer serving(String model, Operation operation, Precision precision, int rank) {
    models.put(model, new Served(operation, precision, rank, "INT64"));
    return this;
  }

  /** Makes something else of the right answers of an operation. */
  OipServer distorting(Operation operation, UnaryOperator<Tensor> lie) {
    distorted = operation;
    distortion = lie;
    return this;
  }

  /** Answers what is asked below a path in another way. */
  OipServer instead(String path, Answer answer) {
    try {
      http.removeContext(path);
    } catch (IllegalArgumentException first) {
      // there was none
    }
    http.createContext(
        path,
        exchange -> {
          try (exchange) {
            exchange.getRequestBody(); // closing an exchange without one closes the connection
            answer.to(exchange);
          }
        });
    return this;
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  /** Returns the inferences asked for, as JSON. */
  synchronized List<JsonNode> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private String about() {
    return "{\"name\":\"acme serving\",\"version\":\"2.1\",\"extensions\":["
        + (binary ? "\"statistics\",\"binary_tensor_data\"" : "")
        + "]}";
  }

  /** Answers what is asked of models, as the protocol says. */
  void models(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    Served model = models.get(path[3]);
    if (model == null) {
      send(exchange, 404, "{\"error\":\"no model " + path[3] + "\"}");
    } else if (path.length == 4) {
      send(exchange, 200, JSON.writeValueAsString(metadata(path[3], model)));
    } else {
      infer(exchange, model);
    }
  }

  private static Map<String, Object> metadata(String name, Served model) {
    List<Object> inputs = new ArrayList<>();
    for (Parameter parameter : model.operation().parameters()) {
      boolean integers = parameter.kind().name().startsWith("INT");
      int rank = parameter.kind() == Parameter.Kind.INTEGER ? 1 : model.rank();
      inputs.add(
          0, // in another order than the operation's: they are told by their names
          tensor(parameter.word(), integers ? model.integers() : model.datatype(), rank));
    }
    List<Object> outputs = List.of(tensor("loss", model.datatype(), model.outputRank()));
    return Map.of("name", name, "platform", "acme", "inputs", inputs, "outputs", outputs);
  }

  private static Map<String, Object> tensor(String name, String datatype, int rank) {
    int[] shape = new int[rank];
    Arrays.fill(shape, -1);
    return Map.of("name", name, "datatype", datatype, "shape", shape);
  }

  private void infer(HttpExchange exchange, Served model) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String header = exchange.getRequestHeaders().getFirst(BINARY_HEADER);
    int json = header == null ? body.length : Integer.parseInt(header);
    JsonNode request = JSON.readTree(body, 0, json);
    synchronized (this) {
      asked.add(request);
    }
    ByteBuffer rest =
        ByteBuffer.wrap(body, json, body.length - json).order(ByteOrder.LITTLE_ENDIAN);
    try {
      Tensor answer = model.operation().call(provider, arguments(model, request, rest));
      boolean lie = model.operation() == distorted;
      answer(exchange, model, request, lie ? distortion.apply(answer) : answer);
    } catch (Refused e) {
      send(exchange, 400, JSON.writeValueAsString(Map.of("error", e.getMessage())));
    }
  }

  private static Arguments arguments(Served model, JsonNode request, ByteBuffer rest) {
    Arguments arguments = Arguments.in(model.precision());
    for (JsonNode input : request.path("inputs")) {
      Parameter parameter = Parameter.valueOf(input.path("name").asText().toUpperCase(Locale.ROOT));
      double[] values = values(input, rest);
      int[] shape = JSON.convertValue(input.path("shape"), int[].class);
      if (model.rank() > 0 && shape.length != model.rank() && parameter != Parameter.DEPTH) {
        throw new Refused(parameter + " has rank " + shape.length + ", not " + model.rank());
      }
      switch (parameter.kind()) {
        case REAL -> arguments.with(parameter, Tensor.rounded(model.precision(), values, shape));
        case SCALAR -> arguments.with(parameter, Tensor.rounded(model.precision(), values));
        default ->
            arguments.with(parameter, Arrays.stream(values).mapToInt(v -> (int) v).toArray());
      }
    }
    return arguments;
  }

  private static double[] values(JsonNode input, ByteBuffer rest) {
    if (input.has("data")) {
      return JSON.convertValue(input.path("data"), double[].class);
    }
    String datatype = input.path("datatype").asText();
    int width = datatype.endsWith("64") ? 8 : 4;
    double[] values = new double[input.path("parameters").path("binary_data_size").asInt() / width];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (datatype) {
            case "FP32" -> rest.getFloat();
            case "FP64" -> rest.getDouble();
            case "INT32" -> rest.getInt();
            default -> rest.getLong();
          };
    }
    return values;
  }

  private void answer(HttpExchange exchange, Served model, JsonNode request, Tensor answer)
      throws IOException {
    JsonNode output = request.path("outputs").path(0);
    boolean wanted = binary && output.path("parameters").path("binary_data").asBoolean();
    byte[] data = wanted ? bytes(answer) : new byte[0];
    Map<String, Object> tensor = new TreeMap<>();
    tensor.put("name", output.path("name").asText());
    tensor.put("datatype", model.datatype());
    tensor.put("shape", shape(model, answer));
    if (wanted) {
      tensor.put("parameters", Map.of("binary_data_size", data.length));
    } else {
      tensor.put(
          "data", model.precision() == Precision.BINARY32 ? answer.floats() : answer.doubles());
    }
    byte[] json = JSON.writeValueAsBytes(Map.of("model_name", "m", "outputs", List.of(tensor)));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(json);
    body.writeBytes(data);
    if (wanted) {
      exchange.getResponseHeaders().set(BINARY_HEADER, Integer.toString(json.length));
    }
    exchange.sendResponseHeaders(200, body.size());
    body.writeTo(exchange.getResponseBody());
  }

  /** Returns the shape, at least of rank 1 where the model is of a fixed rank. */
  private static int[] shape(Served model, Tensor answer) {
    return model.rank() > 0 && answer.rank() == 0 ? new int[] {1} : answer.shape();
  }

  private static byte[] bytes(Tensor tensor) {
    boolean narrow = tensor.precision() == Precision.BINARY32;
    ByteBuffer bytes =
        ByteBuffer.allocate(tensor.size() * (narrow ? 4 : 8)).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < tensor.size(); i++) {
      if (narrow) {
        bytes.putFloat(tensor.floats()[i]);
      } else {
        bytes.putDouble(tensor.doubles()[i]);
      }
    }
    return bytes.array();
  }
}
