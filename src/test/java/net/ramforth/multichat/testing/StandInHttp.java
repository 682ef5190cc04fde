package net.ramforth.multichat.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side: one port, a page for each path, and the faults asked for. */
public final class StandInHttp implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StandInHttp.class);
  private static final int BACKLOG = 1_000;

  static {
    // Without it the answer's body waits 40 ms for the acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Faults faults;
  private final Answer otherwise;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private int port;
  private @Nullable HttpServer server;

  StandInHttp(int port, Faults faults) {
    this(port, faults, call -> call.helixError(404, "Not Found", ""));
  }

  private StandInHttp(int port, Faults faults, Answer otherwise) {
    this.port = port;
    this.faults = faults;
    this.otherwise = otherwise;
  }

  /** Everything that has no answer of its own is answered by this one. */
  public static StandInHttp answering(int port, Answer otherwise) {
    return new StandInHttp(port, new Faults(), otherwise);
  }

  /** Answers one request. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpCall call) throws IOException, InterruptedException;
  }

  public void at(String path, Answer answer) {
    answers.put(path, answer);
  }

  /** Answers so until what is returned is run. */
  Runnable replace(String path, Answer answer) {
    var before = answers.put(path, answer);
    return () -> {
      if (before == null) {
        answers.remove(path);
      } else {
        answers.put(path, before);
      }
    };
  }

  public synchronized void up() {
    if (server != null) {
      return;
    }
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
      started.setExecutor(threads);
      started.createContext("/", this::handle);
      started.start();
      port = started.getAddress().getPort();
      server = started;
    } catch (IOException problem) {
      throw new UncheckedIOException("port " + port + " of the stand-in", problem);
    }
  }

  public synchronized void down() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  public synchronized int port() {
    return port;
  }

  /** Method and path of every request so far, in order, e.g. {@code POST /oauth2/token}. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    down();
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      answer(new HttpCall(exchange));
    } catch (IOException problem) {
      LOG.debug("A client went away", problem);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpCall call) throws IOException, InterruptedException {
    requests.add(call.method() + " " + call.path());
    Thread.sleep(faults.delayOf(call.path()));
    var answer = answers.get(call.path());
    if (faults.takesError(call.path())) {
      call.answer(503, "text/html", "<html><body>503 Service Unavailable</body></html>");
    } else {
      (answer == null ? otherwise : answer).to(call);
    }
  }
}
