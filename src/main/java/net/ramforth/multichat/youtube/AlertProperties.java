package net.ramforth.multichat.youtube;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the operator is alerted.
 *
 * @param webhook an address that gets each alert as JSON; empty: none. Often a secret by itself.
 * @param pause the same alert is not raised again for this long
 */
@ConfigurationProperties("multichat.alerts")
record AlertProperties(@DefaultValue("") String webhook, @DefaultValue("15m") Duration pause) {

  AlertProperties {
    String scheme = webhook.isBlank() ? "https" : URI.create(webhook.strip()).getScheme();
    if (!"https".equals(scheme) && !"http".equals(scheme)) {
      throw new IllegalArgumentException("MULTICHAT_ALERT_WEBHOOK is no http address");
    }
  }

  Optional<URI> webhookAddress() {
    return webhook.isBlank() ? Optional.empty() : Optional.of(URI.create(webhook.strip()));
  }

  /** Without the address. */
  @Override
  public String toString() {
    return "AlertProperties[pause=" + pause + "]";
  }
}
