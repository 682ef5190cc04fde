package net.ramforth.multichat.youtube;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells whoever runs this that something needs them: in the log, as a metric, by a webhook. */
@Component
class OperatorAlerts implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(OperatorAlerts.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Map<Alert, Instant> raised = new EnumMap<>(Alert.class);
  private final AlertProperties properties;
  private final MeterRegistry meters;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

  OperatorAlerts(AlertProperties properties, MeterRegistry meters, JsonMapper json, Clock clock) {
    this.properties = properties;
    this.meters = meters;
    this.json = json;
    this.clock = clock;
    for (Alert alert : Alert.values()) {
      meters.counter("multichat.alerts", "code", alert.code());
    }
  }

  /** Raises an alert, unless the same was raised a short while ago. Returns at once. */
  void raise(Alert alert, String message) {
    Instant now = clock.instant();
    synchronized (raised) {
      Instant last = raised.get(alert);
      if (last != null && now.isBefore(last.plus(properties.pause()))) {
        return;
      }
      raised.put(alert, now);
    }
    meters.counter("multichat.alerts", "code", alert.code()).increment();
    // Not "code": what follows that word is taken for the code of a sign-in and blacked out.
    log.atWarn().addKeyValue("alert", alert.code()).log(message);
    properties
        .webhookAddress()
        .ifPresent(
            address ->
                Thread.ofVirtual()
                    .name("alert-webhook")
                    .start(() -> post(address, alert, message, now)));
  }

  private void post(URI address, Alert alert, String message, Instant at) {
    var body = new LinkedHashMap<String, String>();
    body.put("code", alert.code());
    body.put("message", message);
    body.put("at", at.toString());
    try {
      var request =
          HttpRequest.newBuilder(address)
              .timeout(TIMEOUT)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
              .build();
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status / 100 != 2) {
        log.atWarn().addKeyValue("status", status).log("The alert webhook refused an alert");
      }
    } catch (IOException failure) {
      // Without the address, which is often a secret.
      log.atWarn()
          .addKeyValue("failure", failure.getClass().getName())
          .log("The alert webhook could not be reached");
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
