package net.ramforth.multichat.youtube.page;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a session tells InnerTube about itself, as the page told it.
 *
 * @param apiKey YouTube's public key for its own web client
 * @param version the web client's version, which contains its date
 * @param visitorData who YouTube takes us for
 */
public record InnerTubeClient(String apiKey, String version, @Nullable String visitorData) {

  /** The same for years; seen on pages of 2021 and of February 2026. */
  private static final String KNOWN_KEY = "AIzaSyAO_FJ2SlqU8Q4STEHLGCilw_Y9_11qcW8";

  /** From a page of 2026-02-17; old versions work for months and are then answered with 400. */
  private static final String KNOWN_VERSION = "2.20260213.01.00";

  /**
   * Reads the page's {@code ytcfg}; what is missing there is replaced by what was known to work.
   */
  static InnerTubeClient in(JsonNode config) {
    JsonNode client = config.path("INNERTUBE_CONTEXT").path("client");
    String version =
        text(config.path("INNERTUBE_CLIENT_VERSION"), text(client.path("clientVersion"), ""));
    String visitor = text(client.path("visitorData"), text(config.path("VISITOR_DATA"), ""));
    return new InnerTubeClient(
        text(config.path("INNERTUBE_API_KEY"), KNOWN_KEY),
        version.isBlank() ? KNOWN_VERSION : version,
        visitor.isBlank() ? null : visitor);
  }

  private static String text(JsonNode value, String otherwise) {
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : otherwise;
  }
}
