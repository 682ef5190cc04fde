package net.ramforth.multichat.ledger.tip;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sites by which people give streamers money. */
enum KnownSite {
  PAYPAL("PayPal", "https://paypal.me/", "paypal.me", "paypal.com"),
  KOFI("Ko-fi", "https://ko-fi.com/", "ko-fi.com"),
  STREAMLABS("Streamlabs", "https://streamlabs.com/", "streamlabs.com"),
  STREAMELEMENTS("StreamElements", "https://streamelements.com/", "streamelements.com"),
  PATREON("Patreon", "https://www.patreon.com/", "patreon.com"),
  BUYMEACOFFEE("Buy me a coffee", "https://buymeacoffee.com/", "buymeacoffee.com", "buymeacoff.ee");

  private final String displayName;
  private final String beginning;
  private final List<String> hosts;

  KnownSite(String displayName, String beginning, String... hosts) {
    this.displayName = displayName;
    this.beginning = beginning;
    this.hosts = List.of(hosts);
  }

  String displayName() {
    return displayName;
  }

  /** How addresses there begin. */
  String beginning() {
    return beginning;
  }

  /** How style sheets write it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The site to which this address leads. */
  static Optional<KnownSite> of(String url) {
    var host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            site -> site.hosts.stream().anyMatch(it -> host.equals(it) || host.endsWith("." + it)))
        .findFirst();
  }
}
