package net.ramforth.multichat.youtube.broadcast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Item;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Listed;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.State;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Unknown;
import net.ramforth.multichat.youtube.page.YoutubePage;
import tools.jackson.databind.JsonNode;

/**
 * Reads lists of videos in each layout that YouTube serves. Searches for the items' keys wherever
 * they are: the shelves around them change more often than they do.
 */
final class ChannelPageReader {

  private static final List<String> OLDER_LAYOUTS = List.of("videoRenderer", "gridVideoRenderer");
  private static final String NEWER_LAYOUT = "lockupViewModel";
  private static final Pattern VIDEO_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private ChannelPageReader() {}

  static ChannelPage read(YoutubePage page) {
    if (page.wall().isPresent()) {
      return new Unknown("a wall: " + page.wall().get());
    }
    if (page.initialData().isEmpty()) {
      return new Unknown("a page without data");
    }
    JsonNode shown = page.initialData().get();
    JsonNode channel = shown.path("metadata").path("channelMetadataRenderer");
    String id = channel.path("externalId").asString("");
    if (id.isEmpty()) {
      return new Unknown("a page that is no channel's");
    }
    var items = items(shown.path("contents"), id);
    return new Listed(id, channel.path("title").asString(""), items);
  }

  private static List<Item> items(JsonNode contents, String channelId) {
    Stream<Item> older =
        OLDER_LAYOUTS.stream()
            .flatMap(layout -> contents.findValues(layout).stream())
            .filter(video -> isOf(channelId, video))
            .flatMap(video -> olderItem(video).stream());
    Stream<Item> newer =
        contents.findValues(NEWER_LAYOUT).stream()
            .filter(video -> isOf(channelId, video.path("metadata")))
            .flatMap(video -> newerItem(video).stream());
    Map<String, Item> byId = new LinkedHashMap<>();
    Stream.concat(older, newer).forEach(item -> byId.putIfAbsent(item.videoId(), item));
    return List.copyOf(byId.values());
  }

  /** A channel's home recommends others, too; in its own lists nobody is named. */
  private static boolean isOf(String channelId, JsonNode video) {
    return Stream.of("ownerText", "longBylineText", "shortBylineText", "lockupMetadataViewModel")
        .map(video::path)
        .map(owner -> owner.has("image") ? owner.path("image") : owner)
        .flatMap(owner -> owner.findValues("browseId").stream())
        .map(owner -> owner.asString(""))
        .filter(owner -> owner.startsWith("UC"))
        .allMatch(channelId::equals);
  }

  private static Optional<Item> olderItem(JsonNode video) {
    var badges = texts(video.path("badges"), "style");
    var overlays = texts(video.path("thumbnailOverlays"), "style");
    State state = State.OTHER;
    if (overlays.contains("UPCOMING") || video.has("upcomingEventData")) {
      state = State.UPCOMING;
    } else if (overlays.contains("LIVE") || badges.contains("BADGE_STYLE_TYPE_LIVE_NOW")) {
      state = State.LIVE;
    }
    return item(
        video.path("videoId"),
        text(video.path("title")),
        state,
        badges.contains("BADGE_STYLE_TYPE_MEMBERS_ONLY"),
        video.path("upcomingEventData").path("startTime"));
  }

  private static Optional<Item> newerItem(JsonNode video) {
    if (!video.path("contentType").asString("").equals("LOCKUP_CONTENT_TYPE_VIDEO")) {
      return Optional.empty();
    }
    var badges = texts(video.path("contentImage"), "badgeStyle");
    boolean live = badges.contains("THUMBNAIL_OVERLAY_BADGE_STYLE_LIVE");
    JsonNode metadata = video.path("metadata").path("lockupMetadataViewModel");
    return item(
        video.path("contentId"),
        text(metadata.path("title")),
        live ? State.LIVE : State.OTHER,
        texts(metadata, "badgeStyle").contains("BADGE_MEMBERS_ONLY"),
        video.path("startTime"));
  }

  private static Optional<Item> item(
      JsonNode id, String title, State state, boolean membersOnly, JsonNode startTime) {
    String videoId = id.asString("");
    return VIDEO_ID.matcher(videoId).matches()
        ? Optional.of(
            new Item(videoId, title, state, membersOnly, WatchPageReader.epochSeconds(startTime)))
        : Optional.empty();
  }

  private static List<String> texts(JsonNode inside, String key) {
    return inside.findValues(key).stream().map(value -> value.asString("")).toList();
  }

  private static String text(JsonNode written) {
    if (written.has("runs")) {
      return written
          .path("runs")
          .valueStream()
          .map(run -> run.path("text").asString(""))
          .collect(Collectors.joining());
    }
    return written.path("simpleText").asString(written.path("content").asString(""));
  }
}
