package io.github.losstck.oip;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks one server over HTTP/1.1. Every request has a deadline by which its answer is there in full,
 * every answer a bound on its length; redirects and proxies are not followed.
 */
final class Http {
  /** Gives the length of the JSON at the head of a body, if binary tensors follow it. */
  static final String JSON_LENGTH = "Inference-Header-Content-Length";

  /** Is room for any metadata and any error, in bytes. */
  static final long SMALL = 1 << 20;

  /**
   * Is less than servers leave a connection idle before they close it, most 2 seconds or more. A
   * connection that was in use within it has been closed for another reason, which is a fault.
   */
  private static final long IDLE_NANOS = Duration.ofSeconds(1).toNanos();

  private final URI server;
  private final Duration deadline;
  private final LongSupplier clock;
  private final HttpClient client;
  private final AtomicInteger silences = new AtomicInteger();
  private final AtomicLong lastUse;

  Http(URI server, Duration deadline, LongSupplier clock) {
    this.server = server;
    this.deadline = deadline;
    this.clock = clock;
    this.lastUse = new AtomicLong(clock.getAsLong());
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
  }

  /**
   * Holds what came back.
   *
   * @param status the HTTP status
   * @param body in full
   * @param jsonLength the length of the JSON that binary tensors follow, if there are any
   */
  record Reply(int status, byte[] body, OptionalLong jsonLength) {
    boolean isSuccess() {
      return status / 100 == 2;
    }
  }

  /** Returns how many requests had no answer in time. */
  int silences() {
    return silences.get();
  }

  /** Gets what is at a path, of moderate length. */
  Reply get(String path) {
    return reply(path, request(path).GET().build(), SMALL);
  }

  /**
   * Posts an inference.
   *
   * @param path of the model
   * @param payload to send
   * @param limit on the length of the answer, in bytes
   */
  Reply post(String path, Payload payload, long limit) {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.ofByteArray(payload.body()));
    request.header("Content-Type", payload.contentType());
    payload.jsonLength().ifPresent(n -> request.header(JSON_LENGTH, Long.toString(n)));
    return reply(path, request.build(), limit);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path));
  }

  private Reply reply(String path, HttpRequest request, long limit) {
    boolean idle = clock.getAsLong() - lastUse.get() > IDLE_NANOS;
    try {
      return idle ? afterPause(path, request, limit) : exchange(path, request, limit);
    } catch (ConnectException e) {
      throw Faults.unreachable(e);
    } catch (IOException e) {
      throw Faults.closed(path, e);
    } finally {
      lastUse.set(clock.getAsLong());
    }
  }

  /**
   * Asks again, once, where the connection closed: servers close idle ones, and what is asked is a
   * function of its inputs.
   */
  private Reply afterPause(String path, HttpRequest request, long limit) throws IOException {
    try {
      return exchange(path, request, limit);
    } catch (IOException closed) {
      return exchange(path, request, limit);
    }
  }

  private Reply exchange(String path, HttpRequest request, long limit) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request, head -> new BoundedBody(limit));
    try {
      HttpResponse<byte[]> got = sent.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
      return new Reply(got.statusCode(), got.body(), got.headers().firstValueAsLong(JSON_LENGTH));
    } catch (TimeoutException e) {
      sent.cancel(true);
      silences.incrementAndGet();
      throw Faults.timedOut(path, deadline);
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw Faults.timedOut(path, deadline);
    } catch (ExecutionException e) {
      throw ioException(path, e.getCause(), limit);
    } catch (NumberFormatException e) {
      throw Faults.notAMessage(path, "the header " + JSON_LENGTH + " is no number");
    }
  }

  private static IOException ioException(String path, @Nullable Throwable cause, long limit) {
    if (cause instanceof BoundedBody.TooLarge) {
      throw Faults.tooLarge(path, limit);
    }
    return cause instanceof IOException closed ? closed : new IOException(cause);
  }
}
