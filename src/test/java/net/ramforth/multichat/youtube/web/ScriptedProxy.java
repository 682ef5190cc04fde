package net.ramforth.multichat.youtube.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on a real socket. Answers itself instead of asking anybody, or hangs up. */
final class ScriptedProxy implements AutoCloseable {

  volatile boolean hangsUp;
  volatile int status = 200;

  /** The lines of each request's head. */
  final List<List<String>> requests = new CopyOnWriteArrayList<>();

  private final ServerSocket socket;

  ScriptedProxy() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      var head = new ArrayList<String>();
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty()) {
          head.add(line);
          continue;
        }
        requests.add(List.copyOf(head));
        head.clear();
        if (hangsUp) {
          return;
        }
        String answer = "HTTP/1.1 " + status + " x\r\nContent-Length: 5\r\n\r\nhello";
        connection.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
      }
    } catch (IOException hungUp) {
      // As clients do.
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
