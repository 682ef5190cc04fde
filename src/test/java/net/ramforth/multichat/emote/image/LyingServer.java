package net.ramforth.multichat.emote.image;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** Answers every request with the same bytes and a header that need not be true. */
final class LyingServer implements AutoCloseable {

  private final ServerSocket server;

  LyingServer(String header, byte[] body) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(() -> serve(header, body));
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  private void serve(String header, byte[] body) {
    while (!server.isClosed()) {
      try (var client = server.accept()) {
        var in = client.getInputStream();
        var request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
          request.append((char) in.read());
        }
        var out = client.getOutputStream();
        var head = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n";
        out.write((head + header + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
      } catch (IOException _) {
        // The client went away, or the test is over.
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
