package net.ramforth.multichat.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.ramforth.multichat.testing.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a change takes to reach pages that are open: {@code mvn -Pload verify -Dit.test=ReachRun
 * -Dload.pages=100}. From the moment the request is sent to the moment each socket has the frame;
 * what comes out goes to {@code target/reach-….txt}.
 */
class ReachRun {

  private static final int PAGES = Integer.getInteger("load.pages", 100);
  private static final int CHANGES = 100;
  private static final int QUEUED = 20;

  /** Test messages that a platform takes back come among the first. */
  private static final int REMOVED = 12;

  private static final Pattern MESSAGE =
      Pattern.compile("\"platform\":\"([^\"]+)\",\"id\":\"([^\"]+)\"");
  private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("data-url=\"[^\"]*/overlay/([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final Queue<Long> heardAt = new ConcurrentLinkedQueue<>();

  /** What the first page was sent, each as a wish names it. */
  private final Queue<String> posted = new ConcurrentLinkedQueue<>();

  @TempDir Path directory;

  @Test
  void aSettingReachesEveryOpenOverlay() throws Exception {
    try (var product = new ProductProcess(directory, Map.of()).start();
        var overlays = listeningFor(product, "settings-changed")) {
      var dashboard = dashboard(product);
      overlays.open(Collections.nCopies(PAGES, first(KEY, dashboard)));
      measure(
          "settings",
          overlays,
          change ->
              post(
                  product.url() + "/api/settings",
                  "application/json",
                  first(CSRF, dashboard),
                  "{\"textSizePx\":%d}".formatted(20 + change % 40)));
    }
  }

  /** With a queue as long as a busy evening's, all of which is sent again with each change. */
  @Test
  void theStageReachesEveryOpenDock() throws Exception {
    try (var product = new ProductProcess(directory, Map.of()).start();
        var docks = listeningFor(product, "stage-changed")) {
      var csrf = first(CSRF, dashboard(product));
      docks.openDocks(PAGES, cookieHeader());
      post(product.url() + "/dashboard/test-messages", "application/json", csrf, "");
      await().atMost(Duration.ofMinutes(1)).until(() -> posted.size() > QUEUED + REMOVED);
      var stage = product.url() + "/api/rooms/own/stage";
      var messages = List.copyOf(posted).subList(REMOVED, REMOVED + QUEUED);
      for (var message : messages) {
        post(stage, "application/json", csrf, wish("queue", message));
      }
      measure(
          "stage",
          docks,
          change ->
              post(
                  stage,
                  "application/json",
                  csrf,
                  wish(change % 2 == 0 ? "remove" : "queue", messages.getLast())));
    }
  }

  private static String wish(String act, String message) {
    return "{\"id\":\"%s\",\"do\":\"%s\",%s}".formatted(UUID.randomUUID(), act, message);
  }

  @FunctionalInterface
  private interface Changing {
    void make(int number) throws IOException, InterruptedException;
  }

  private void measure(String what, PageSockets pages, Changing changing) throws Exception {
    await().atMost(Duration.ofMinutes(1)).until(() -> pages.showing() == PAGES);
    var millis = new ArrayList<Double>();
    for (int change = 0; change < CHANGES; change++) {
      heardAt.clear();
      long sent = System.nanoTime();
      changing.make(change);
      await().until(() -> heardAt.size() == PAGES);
      heardAt.forEach(at -> millis.add((at - sent) / 1e6));
    }
    report(what, millis.stream().sorted().toList());
  }

  private PageSockets listeningFor(ProductProcess product, String change) {
    return new PageSockets(
        product.url(),
        (page, frame) -> {
          var message = MESSAGE.matcher(frame);
          if (page == 0 && frame.contains("\"message-added\"") && message.find()) {
            posted.add(
                "\"platform\":\"%s\",\"message\":\"%s\""
                    .formatted(message.group(1), message.group(2)));
          }
          if (frame.contains('"' + change + '"')) {
            heardAt.add(System.nanoTime());
          }
        });
  }

  private static void report(String what, List<Double> sorted) throws IOException {
    var line =
        "%d pages, %d changes: p50 %.0f ms, p99 %.0f ms, longest %.0f ms%n"
            .formatted(
                PAGES,
                CHANGES,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast());
    Files.writeString(Path.of("target", "reach-" + what + ".txt"), line);
    System.out.printf(Locale.ROOT, "%s: %s", what, line);
  }

  /** In local mode, signed in. */
  private String dashboard(ProductProcess product) throws IOException, InterruptedException {
    var csrf = first(CSRF, get(product.url() + "/"));
    post(product.url() + "/local", "application/x-www-form-urlencoded", csrf, "");
    return get(product.url() + "/dashboard");
  }

  private String cookieHeader() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private String get(String uri) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString())
        .body();
  }

  private void post(String uri, String type, String csrf, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(uri))
            .header("Content-Type", type)
            .header("X-CSRF-TOKEN", csrf)
            .POST(BodyPublishers.ofString(body))
            .build();
    int status = http.send(request, BodyHandlers.discarding()).statusCode();
    if (status / 100 != 2) {
      throw new IOException(uri + " answered " + status);
    }
  }

  private static String first(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    if (!match.find()) {
      throw new IllegalStateException("no " + pattern);
    }
    return match.group(1);
  }
}
