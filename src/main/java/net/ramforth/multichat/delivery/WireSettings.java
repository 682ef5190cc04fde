package net.ramforth.multichat.delivery;

import java.util.List;
import java.util.stream.Stream;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.settings.OverlaySettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An overlay's settings as its page gets them. Whoever has the overlay's address can read them, so
 * what is hidden is not among them.
 */
final class WireSettings {

  private WireSettings() {}

  static JsonNode of(OverlaySettings settings, List<LinkedChannel> channels, JsonMapper json) {
    ObjectNode wire = json.valueToTree(settings);
    wire.remove("filter");
    // Whom messages mention when they mention the streamer.
    var names = wire.putArray("streamers");
    channels.stream()
        .filter(channel -> !channel.isVideo())
        .flatMap(linked -> Stream.of(linked.channel().name(), linked.displayName()))
        .distinct()
        .forEach(names::add);
    return wire;
  }
}
