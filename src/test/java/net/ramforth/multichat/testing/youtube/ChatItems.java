package net.ramforth.multichat.testing.youtube;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.ramforth.multichat.testing.Cast;
import org.jspecify.annotations.Nullable;

/** The parts that the renderers of one chat have in common: ids, times, authors, badges. */
final class ChatItems {

  /** What the id of an item begins with; the video's follows. */
  static final String ID = "ChwKGk";

  private final String videoId;
  private final YoutubePerson streamer;
  private final YoutubeWorld world;
  private final AtomicLong number = new AtomicLong();
  private final AtomicLong lastMicros = new AtomicLong();

  ChatItems(String videoId, YoutubePerson streamer, YoutubeWorld world) {
    this.videoId = videoId;
    this.streamer = streamer;
    this.world = world;
  }

  /** Opaque, and often with an escaped {@code =} at its end. */
  String newId() {
    long next = number.incrementAndGet();
    return ID + videoId + "%06d".formatted(next) + (next % 3 == 0 ? "%3D" : "");
  }

  /** Microseconds; never the same twice. */
  String now() {
    long clock = Math.multiplyExact(world.clock().millis(), 1_000L);
    return Long.toString(lastMicros.updateAndGet(last -> Math.max(last + 1, clock)));
  }

  Map<String, Object> text(String id, YoutubePerson author, String text) {
    return Json.with(
        runs(text, id, author), "contextMenuAccessibility", Runs.label("Chat actions"));
  }

  /** What every message has that somebody wrote; no words, no {@code message}. */
  Map<String, Object> runs(@Nullable String text, String id, YoutubePerson author) {
    return Json.together(
        text == null || text.isEmpty()
            ? Json.object()
            : Json.object("message", world.runs().of(text)),
        authored(id, author));
  }

  Map<String, Object> authored(String id, YoutubePerson author) {
    return Json.together(
        Json.object("id", id, "timestampUsec", now()),
        Json.with(face(author), "authorExternalChannelId", author.channelId()));
  }

  /** Name, picture and badges, without the channel id. */
  Map<String, Object> face(YoutubePerson author) {
    var badges = badges(author);
    return Json.object(
        "authorName", Json.object("simpleText", author.handle()),
        "authorPhoto", world.pictures().avatar(author),
        "authorBadges", badges.isEmpty() ? null : badges);
  }

  private List<Map<String, Object>> badges(YoutubePerson author) {
    var badges = new ArrayList<Map<String, Object>>();
    if (author.equals(streamer)) {
      badges.add(icon("OWNER", "Owner"));
    }
    if (author.is(Cast.MO) && !author.equals(streamer)) {
      badges.add(icon("MODERATOR", "Moderator"));
    }
    if (author.is(Cast.VERA)) {
      badges.add(icon("VERIFIED", "Verified"));
    }
    if (author.is(Cast.SAM)) {
      var tooltip = "Member (6 months)";
      badges.add(badge("customThumbnail", world.pictures().badge("six-months"), tooltip));
    }
    return badges;
  }

  private static Map<String, Object> icon(String type, String tooltip) {
    return badge("icon", Json.object("iconType", type), tooltip);
  }

  private static Map<String, Object> badge(String name, Object look, String tooltip) {
    return Json.object(
        "liveChatAuthorBadgeRenderer",
        Json.object(name, look, "tooltip", tooltip, "accessibility", Runs.label(tooltip)));
  }
}
