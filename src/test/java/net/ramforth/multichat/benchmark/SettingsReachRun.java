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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import net.ramforth.multichat.testing.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a saved setting takes to reach overlays that are open: {@code mvn -Pload verify
 * -Dit.test=SettingsReachRun -Dload.overlays=100}. From the moment the request is sent to the
 * moment each socket has the frame; what comes out is written to {@code target/settings-reach.txt}.
 */
class SettingsReachRun {

  private static final int OVERLAYS = Integer.getInteger("load.overlays", 100);
  private static final int CHANGES = 100;
  private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("data-url=\"[^\"]*/overlay/([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @TempDir Path directory;

  @Test
  void aSettingReachesEveryOpenOverlay() throws Exception {
    Queue<Long> heardAt = new ConcurrentLinkedQueue<>();
    try (var product = new ProductProcess(directory, Map.of()).start();
        var overlays =
            new OverlaySockets(
                product.url(),
                (_, frame) -> {
                  if (frame.contains("\"settings-changed\"")) {
                    heardAt.add(System.nanoTime());
                  }
                })) {
      var csrf = first(CSRF, get(product.url() + "/"));
      post(product.url() + "/local", "application/x-www-form-urlencoded", csrf, "");
      var dashboard = get(product.url() + "/dashboard");
      var fresh = first(CSRF, dashboard);
      overlays.open(Collections.nCopies(OVERLAYS, first(KEY, dashboard)));
      await().atMost(Duration.ofMinutes(1)).until(() -> overlays.showing() == OVERLAYS);
      var millis = new ArrayList<Double>();
      for (int change = 0; change < CHANGES; change++) {
        heardAt.clear();
        long sent = System.nanoTime();
        var body = "{\"textSizePx\":%d}".formatted(20 + change % 40);
        post(product.url() + "/api/settings", "application/json", fresh, body);
        await().until(() -> heardAt.size() == OVERLAYS);
        heardAt.forEach(at -> millis.add((at - sent) / 1e6));
      }
      report(millis.stream().sorted().toList());
    }
  }

  private static void report(List<Double> sorted) throws IOException {
    var line =
        "%d overlays, %d changes: p50 %.0f ms, p99 %.0f ms, longest %.0f ms%n"
            .formatted(
                OVERLAYS,
                CHANGES,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast());
    Files.writeString(Path.of("target", "settings-reach.txt"), line);
    System.out.printf(Locale.ROOT, "%s", line);
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
    if (status != 200) {
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
