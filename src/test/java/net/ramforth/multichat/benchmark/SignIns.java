package net.ramforth.multichat.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.ramforth.multichat.testing.Cast;

/** Signs streamers in as their browsers do, and reads their overlay keys off the dashboard. */
final class SignIns implements AutoCloseable {

  private static final int AT_ONCE = 8;
  private static final int PATIENCE_MINUTES = 3;
  private static final Pattern OVERLAY = Pattern.compile("data-url=\"[^\"]*/overlay/([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String product;
  private final String way;

  /**
   * @param way in, e.g. {@code /login/twitch}
   */
  SignIns(String product, String way) {
    this.product = product;
    this.way = way;
  }

  /** Signs in this many made-up streamers, a few at a time; their overlay keys, in order. */
  List<String> overlayKeys(int streamers) throws InterruptedException, ExecutionException {
    try (var browsers = Executors.newFixedThreadPool(AT_ONCE)) {
      var keys =
          browsers.invokeAll(
              IntStream.range(0, streamers)
                  .mapToObj(number -> new Browser(Cast.streamer(number).login()))
                  .toList(),
              PATIENCE_MINUTES,
              TimeUnit.MINUTES);
      return keys.stream().map(Future::resultNow).toList();
    }
  }

  private final class Browser implements Callable<String> {

    private final String login;
    private String cookie = "";

    Browser(String login) {
      this.login = login;
    }

    @Override
    public String call() {
      var consent = location(get(product + way));
      var form = BodyPublishers.ofString("login=" + login + "&decision=allow");
      var callback = location(send(request(consent).POST(form)));
      var dashboard = location(get(callback));
      var page = get(URI.create(product).resolve(dashboard).toString()).body();
      var overlay = OVERLAY.matcher(page);
      if (!overlay.find()) {
        throw new IllegalStateException("no overlay URL for " + login + " at " + dashboard);
      }
      return overlay.group(1);
    }

    private HttpResponse<String> get(String url) {
      return send(request(url));
    }

    private HttpRequest.Builder request(String url) {
      var request =
          HttpRequest.newBuilder(URI.create(url))
              .header("Content-Type", "application/x-www-form-urlencoded");
      return url.startsWith(product) && !cookie.isEmpty()
          ? request.header("Cookie", cookie)
          : request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      try {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
            .filter(set -> set.startsWith("multichat="))
            .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
        return answer;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private static String location(HttpResponse<String> answer) {
      return answer
          .headers()
          .firstValue("Location")
          .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.uri()));
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
