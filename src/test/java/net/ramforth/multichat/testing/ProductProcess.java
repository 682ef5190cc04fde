package net.ramforth.multichat.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packaged product in a process of its own, so that it can be killed. Configured by environment
 * variables alone, as an operator does it. Its log goes to a file in its data directory.
 */
public final class ProductProcess implements AutoCloseable {

  private static final Path JAR = Path.of("target/multichat.jar").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port = freePort();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> environment = new HashMap<>();
  private final Path directory;
  private final List<String> launch;
  private @Nullable Process process;

  /**
   * By {@code java -jar}.
   *
   * @param environment what the operator sets; port and data directory are added
   * @param jvmOptions more options for its Java
   */
  public ProductProcess(Path directory, Map<String, String> environment, String... jvmOptions) {
    this(
        directory,
        environment,
        Stream.concat(Stream.of(jvmOptions), Stream.of("-jar", JAR.toString())).toList());
  }

  private ProductProcess(Path directory, Map<String, String> environment, List<String> launch) {
    this.directory = directory;
    this.launch = launch;
    this.environment.putAll(environment);
    this.environment.put("SERVER_PORT", "" + port);
    this.environment.put("DATA_DIR", directory.toString());
  }

  /** One that starts soon. Its speed afterwards says nothing. */
  public static ProductProcess quick(Path directory, Map<String, String> environment) {
    return new ProductProcess(directory, environment, Release.launch(JAVA, JAR));
  }

  public String url() {
    return "http://localhost:" + port;
  }

  public Path directory() {
    return directory;
  }

  /** The process id, for reading its memory and threads. */
  public long pid() {
    return running().pid();
  }

  /** Starts it and waits until it is healthy. */
  public ProductProcess start() {
    var command = new ArrayList<String>();
    command.add(JAVA);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(launch);
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      await("the product is healthy").atMost(PATIENCE).until(this::isHealthy);
      return this;
    } catch (RuntimeException e) {
      kill();
      throw new IllegalStateException("The product did not come up:\n" + written(), e);
    }
  }

  /** kill -9. */
  public void kill() {
    running().destroyForcibly().onExit().join();
  }

  /** What it has written so far. */
  public String written() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isHealthy() {
    if (!running().isAlive()) {
      throw new IllegalStateException("The product has ended:\n" + written());
    }
    try {
      var request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health")).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Path log() {
    return directory.resolve("product.log");
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("not started");
    }
    return process;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      kill();
    }
    http.close();
  }
}
