package net.ramforth.multichat.youtube.web;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One way to YouTube: straight, or through one proxy. YouTube knows each by its address. */
final class Exit implements AutoCloseable {

  static {
    // The JDK sends no password to a proxy that is to open a tunnel, unless told before its first
    // request. MultiChatOverlay says so, too, because that may have been another's.
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "none");
  }

  /** The first to recover comes first, a blocked one only after all that merely failed. */
  static final Comparator<Exit> LEAST_BAD =
      Comparator.comparing((Exit exit) -> exit.retreat.until().isPresent())
          .thenComparing(Exit::readyAt);

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final int FAILURES_BEFORE_REST = 2;
  private static final Duration FIRST_REST = Duration.ofMinutes(5);
  private static final Duration LONGEST_REST = Duration.ofHours(2);

  private final Optional<ProxyAddress> proxy;
  private final Clock clock;
  private final Retreat retreat;
  private final HttpClient.Version version;
  private @Nullable HttpClient client;
  private int failures;
  private int rests;
  private Instant restsUntil = Instant.MIN;

  Exit(Optional<ProxyAddress> proxy, HttpClient.Version version, Clock clock) {
    this.proxy = proxy;
    this.version = version;
    this.clock = clock;
    this.retreat = new Retreat(clock);
  }

  boolean hasProxy() {
    return proxy.isPresent();
  }

  Retreat retreat() {
    return retreat;
  }

  boolean isUsable() {
    return !clock.instant().isBefore(readyAt());
  }

  YoutubeWeb.ProxyState state() {
    String address = proxy.map(ProxyAddress::toString).orElse("none");
    var readyAt = Optional.of(readyAt()).filter(clock.instant()::isBefore);
    return new YoutubeWeb.ProxyState(address, failures(), readyAt);
  }

  /** Sends, and waits for the whole answer. */
  HttpResponse<byte[]> send(HttpRequest.Builder request, Duration timeout, long largest)
      throws IOException, TimeoutException, InterruptedException {
    proxy
        .flatMap(ProxyAddress::authorization)
        .ifPresent(secret -> request.header("Proxy-Authorization", secret));
    var answer = client().sendAsync(request.build(), _ -> new BoundedBody(largest));
    return await(answer, timeout);
  }

  private static HttpResponse<byte[]> await(Future<HttpResponse<byte[]>> answer, Duration timeout)
      throws IOException, TimeoutException, InterruptedException {
    try {
      return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof IOException io ? io : new IOException(failure.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  synchronized void worked() {
    failures = 0;
    rests = 0;
    restsUntil = Instant.MIN;
  }

  /** No connection, or none that lasted. Says whether the proxy rests from now on. */
  synchronized boolean failed() {
    failures++;
    boolean tired = failures >= FAILURES_BEFORE_REST || rests > 0;
    if (tired && isRested()) {
      Duration rest = FIRST_REST.multipliedBy(1L << Math.min(rests, 10));
      restsUntil = clock.instant().plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
      rests++;
      return true;
    }
    return false;
  }

  private boolean isRested() {
    return !clock.instant().isBefore(restsUntil);
  }

  private synchronized int failures() {
    return failures;
  }

  private synchronized Instant readyAt() {
    Instant unblocked = retreat.until().orElse(Instant.MIN);
    return unblocked.isAfter(restsUntil) ? unblocked : restsUntil;
  }

  private synchronized HttpClient client() {
    if (client == null) {
      var builder =
          HttpClient.newBuilder()
              .version(version)
              .connectTimeout(CONNECT_TIMEOUT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .executor(Executors.newVirtualThreadPerTaskExecutor());
      proxy.ifPresent(through -> builder.proxy(ProxySelector.of(through.socketAddress())));
      client = builder.build();
    }
    return client;
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.shutdownNow();
    }
  }

  @Override
  public String toString() {
    return proxy.map(ProxyAddress::toString).orElse("no proxy");
  }
}
