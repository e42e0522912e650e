package io.github.losstck.remote;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Holds a process with the streams that lines take, and those on which it may write what it likes.
 *
 * @param process that was started
 * @param in what it sends
 * @param out what it is sent
 * @param errors what else it writes
 * @param socket to close at the end, besides the process
 */
record Link(
    Process process, InputStream in, OutputStream out, InputStream errors, Closeable socket) {
  /** Cannot be guessed in the moment in which the harness may still connect. */
  private static final int SECRET_BYTES = 16;

  /** Is how often a process that has yet to connect is looked at. */
  private static final int LOOK_MILLIS = 100;

  /**
   * Starts an adapter, which speaks over its standard streams, or the kit's own harness, which
   * connects to a socket of this machine: native code of a Java provider may print on standard
   * output, and no line of it is to be taken for a message.
   *
   * @throws IOException if it cannot be started
   */
  static Link start(Launch launch) throws IOException {
    if (launch.isHarness()) {
      return overSocket(launch);
    }
    Process process = new ProcessBuilder(launch.command()).start();
    return new Link(
        process,
        process.getInputStream(),
        process.getOutputStream(),
        process.getErrorStream(),
        () -> {});
  }

  private static Link overSocket(Launch launch) throws IOException {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(LOOK_MILLIS);
      List<String> command = new ArrayList<>(launch.command());
      command.add(Integer.toString(server.getLocalPort()));
      command.add(secret);
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Optional<Socket> accepted = accept(server, process, secret);
      if (accepted.isEmpty()) {
        return new Link(
            process,
            InputStream.nullInputStream(),
            process.getOutputStream(),
            process.getInputStream(),
            () -> {});
      }
      Socket socket = accepted.get();
      return new Link(
          process,
          socket.getInputStream(),
          socket.getOutputStream(),
          process.getInputStream(),
          socket);
    }
  }

  /** Waits for the harness; returns nothing if it ends before it connects, or never does. */
  private static Optional<Socket> accept(ServerSocket server, Process process, String secret)
      throws IOException {
    long end = System.nanoTime() + Launch.START.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        byte[] said = socket.getInputStream().readNBytes(secret.length());
        if (secret.equals(new String(said, StandardCharsets.US_ASCII))) {
          return Optional.of(socket);
        }
        socket.close(); // somebody else
      } catch (SocketTimeoutException e) {
        continue; // looks whether it is still there
      }
    }
    return Optional.empty();
  }

  /**
   * Connects the harness to the kit that started it.
   *
   * @param port of the kit
   * @param secret that it was started with
   * @return the streams between them
   * @throws IOException if the kit is gone
   */
  static Socket connect(int port, String secret) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.getOutputStream().write(secret.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
