package net.ramforth.multichat.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Badges and cheermotes of the stand-in, at addresses of the shape that Twitch's have. */
final class HelixPictures {

  private static final String ACTIONS = "https://d3aqoihi2n8ty8.cloudfront.net/actions/";
  private static final List<String> SCALES = List.of("1", "1.5", "2", "3", "4");

  private HelixPictures() {}

  static List<?> globalBadges() {
    return List.of(
        set("broadcaster", version("broadcaster", "1", "Broadcaster")),
        set("moderator", version("moderator", "1", "Moderator")),
        set("vip", version("vip", "1", "VIP")),
        set("founder", version("founder", "0", "Founder")),
        set("partner", version("partner", "1", "Verified")),
        set("premium", version("premium", "1", "Prime Gaming")),
        set(
            "subscriber",
            version("subscriber", "0", "Subscriber"),
            version("subscriber", "1", "Subscriber")),
        set(
            "bits",
            version("bits", "1", "cheer 1"),
            version("bits", "100", "cheer 100"),
            version("bits", "1000", "cheer 1000")));
  }

  /** The same in every channel. */
  static List<?> channelBadges() {
    return List.of(
        set(
            "subscriber",
            version("own-subscriber", "0", "Subscriber"),
            version("own-subscriber", "3", "3-Month Subscriber"),
            version("own-subscriber", "6", "6-Month Subscriber"),
            version("own-subscriber", "12", "1-Year Subscriber")));
  }

  static List<?> cheermotes() {
    return Stream.of("Cheer", "Kappa", "DoodleCheer").map(HelixPictures::cheermote).toList();
  }

  @SafeVarargs
  private static Map<String, Object> set(String id, Map<String, String>... versions) {
    return Map.of("set_id", id, "versions", List.of(versions));
  }

  private static Map<String, String> version(String drawing, String id, String title) {
    var uuid = UUID.nameUUIDFromBytes((drawing + "/" + id).getBytes(StandardCharsets.UTF_8));
    var base = "https://static-cdn.jtvnw.net/badges/v1/" + uuid + "/";
    return Map.of(
        "id",
        id,
        "image_url_1x",
        base + "1",
        "image_url_2x",
        base + "2",
        "image_url_4x",
        base + "3",
        "title",
        title,
        "description",
        title);
  }

  private static Map<String, Object> cheermote(String prefix) {
    return Map.of(
        "prefix",
        prefix,
        "tiers",
        List.of(
            tier(prefix, 1, "#979797"),
            tier(prefix, 100, "#9c3ee8"),
            tier(prefix, 1_000, "#1db2a5"),
            tier(prefix, 5_000, "#0099fe"),
            tier(prefix, 10_000, "#f43021")),
        "type",
        "global_first_party",
        "order",
        1);
  }

  private static Map<String, Object> tier(String prefix, int leastBits, String color) {
    var base = ACTIONS + prefix.toLowerCase(Locale.ROOT) + "/";
    var images = new LinkedHashMap<String, Object>();
    for (var theme : List.of("dark", "light")) {
      images.put(
          theme,
          Map.of(
              "animated", scaled(base + theme + "/animated/" + leastBits + "/", ".gif"),
              "static", scaled(base + theme + "/static/" + leastBits + "/", ".png")));
    }
    return Map.of(
        "min_bits",
        leastBits,
        "id",
        String.valueOf(leastBits),
        "color",
        color,
        "images",
        images,
        "can_cheer",
        true,
        "show_in_bits_card",
        true);
  }

  private static Map<String, String> scaled(String base, String ending) {
    var urls = new LinkedHashMap<String, String>();
    SCALES.forEach(scale -> urls.put(scale, base + scale + ending));
    return urls;
  }
}
