package net.ramforth.multichat.youtube.web;

import static net.ramforth.multichat.youtube.web.WebProblem.Kind.BAD_REQUEST;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.BLOCKED;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.FORBIDDEN;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.NOT_FOUND;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.TOO_LARGE;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.TRANSIENT;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.UNREACHABLE;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all sessions share: sends one request, counts it, and says what its answer means. */
final class Door implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Door.class);

  private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(1);

  private final WebProperties properties;
  private final MeterRegistry meters;
  private final Exits exits;
  private final Breakers breakers;
  private final Budget budget;

  Door(WebProperties properties, MeterRegistry meters, Exits exits, Breakers breakers) {
    this.properties = properties;
    this.meters = meters;
    this.exits = exits;
    this.breakers = breakers;
    this.budget = new Budget(properties.requestsPerSecond());
  }

  URI home() {
    return properties.webUrl();
  }

  URI at(String pathAndQuery) {
    if (!pathAndQuery.startsWith("/") || pathAndQuery.startsWith("//")) {
      throw new IllegalArgumentException("not a path: " + pathAndQuery);
    }
    return home().resolve(pathAndQuery);
  }

  /** The same server, or another of YouTube's own that only serves the same pages. */
  boolean isHome(URI address) {
    String home = home().getAuthority().toLowerCase(Locale.ROOT);
    String other = address.getAuthority() == null ? "" : address.getAuthority();
    boolean sameScheme = home().getScheme().equalsIgnoreCase(address.getScheme());
    return sameScheme && other.toLowerCase(Locale.ROOT).equals(home);
  }

  Exit exitAfter(@Nullable Exit current) {
    return exits.after(current);
  }

  void countBlock() {
    meters.counter("multichat.youtube.blocks").increment();
  }

  /** Sends a request. Throws {@link WebProblem} unless the answer is 2xx or a redirect. */
  Answer send(URI address, HttpRequest.Builder request, Exit exit, Retreat.Permit permit) {
    Endpoint endpoint = Endpoint.of(address.getPath());
    Breakers.Call call = breakers.admit(endpoint);
    try {
      budget.take();
    } catch (WebProblem exhausted) {
      call.uncounted();
      count(endpoint, exhausted.kind().name());
      throw exhausted;
    }
    try {
      Answer answer = judged(exchange(request, exit), permit);
      call.worked();
      count(endpoint, "ok");
      return answer;
    } catch (WebProblem problem) {
      if (countsAgainstEndpoint(problem, exit)) {
        call.failed(problem);
      } else {
        call.uncounted();
      }
      count(endpoint, problem.kind().name());
      throw problem;
    }
  }

  private static boolean countsAgainstEndpoint(WebProblem problem, Exit exit) {
    return switch (problem.kind()) {
      case TRANSIENT, BAD_REQUEST -> true;
      // Whoever closes a listener interrupts its request; that is no failure of YouTube's.
      case UNREACHABLE -> !exit.hasProxy() && !Thread.currentThread().isInterrupted();
      default -> false;
    };
  }

  private Answer exchange(HttpRequest.Builder request, Exit exit) {
    long largest = properties.largestAnswer().toBytes();
    try {
      HttpResponse<byte[]> response = exit.send(request, properties.requestTimeout(), largest);
      if (response.statusCode() == 407) {
        throw new IOException("the proxy refuses our password");
      }
      var answer = new Answer(response.statusCode(), response.headers().map(), plain(response));
      exit.worked();
      return answer;
    } catch (BoundedBody.TooLarge tooLarge) {
      throw new WebProblem(TOO_LARGE, "an answer of more than " + largest + " bytes");
    } catch (IOException | TimeoutException failure) {
      if (exit.hasProxy() && exit.failed()) {
        log.atWarn().addKeyValue("proxy", exit).log("A proxy fails and rests");
      }
      throw new WebProblem(UNREACHABLE, "YouTube could not be reached", 0, null, failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new WebProblem(UNREACHABLE, "interrupted", 0, null, stop);
    }
  }

  private byte[] plain(HttpResponse<byte[]> response) throws IOException {
    String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("gzip")) {
      return response.body();
    }
    int largest = (int) Math.min(properties.largestAnswer().toBytes(), Integer.MAX_VALUE - 9);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      byte[] body = unpacked.readNBytes(largest + 1);
      if (body.length > largest) {
        throw new BoundedBody.TooLarge();
      }
      return body;
    }
  }

  private static Answer judged(Answer answer, Retreat.Permit permit) {
    int status = answer.status();
    if (status == 429) {
      Duration pause = permit.blocked(answer.retryAfter());
      throw new WebProblem(BLOCKED, "YouTube says we ask too much", status, pause, null);
    }
    permit.answered();
    if (status / 100 == 2 || status / 100 == 3) {
      return answer;
    }
    var kind =
        switch (status) {
          case 400 -> BAD_REQUEST;
          case 401, 403 -> FORBIDDEN;
          case 404, 410 -> NOT_FOUND;
          default -> TRANSIENT;
        };
    throw new WebProblem(kind, "YouTube answered " + status, status, null, null);
  }

  private void count(Endpoint endpoint, String outcome) {
    String label = outcome.toLowerCase(Locale.ROOT).replace('_', '-');
    meters
        .counter("multichat.youtube.requests", "endpoint", endpoint.label(), "outcome", label)
        .increment();
    if (label.equals("blocked")) {
      countBlock();
    }
  }

  @Override
  public void close() {
    exits.close();
  }

  /** An answer, unpacked. */
  record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    /** Where it sends us, or null when it stands for itself. */
    @Nullable URI redirectFrom(URI address) {
      String location = first("location");
      if (status / 100 != 3 || location.isEmpty()) {
        return null;
      }
      try {
        return address.resolve(location);
      } catch (IllegalArgumentException unreadable) {
        throw new WebProblem(TRANSIENT, "YouTube redirects to no address");
      }
    }

    private Duration retryAfter() {
      try {
        var asked = Duration.ofSeconds(Math.max(0, Long.parseLong(first("retry-after").strip())));
        return asked.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : asked;
      } catch (NumberFormatException noneOrADate) {
        return Duration.ZERO;
      }
    }

    private String first(String header) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().equalsIgnoreCase(header))
          .flatMap(entry -> entry.getValue().stream())
          .findFirst()
          .orElse("");
    }
  }
}
