package net.ramforth.multichat.testing.youtube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A channel's home and its list of streams. */
final class ChannelPages {

  private static final List<String> TABS = List.of("Home", "Videos", "Live", "Playlists");

  private final YoutubeWorld world;

  ChannelPages(YoutubeWorld world) {
    this.world = world;
  }

  String home(YoutubeChannel channel, String visitor, String filler) {
    var section = Json.object("sectionListRenderer", Json.object("contents", List.of()));
    return page(channel, "Home", section, visitor, filler);
  }

  String streams(YoutubeChannel channel, String visitor, String filler) {
    var grid =
        new ArrayList<>(
            listed(channel).stream()
                .map(it -> VideoLists.entry(it, world.layout()))
                .map(it -> Json.object("richItemRenderer", Json.object("content", it)))
                .toList());
    grid.add(
        Json.object(
            "continuationItemRenderer",
            Json.object("trigger", "CONTINUATION_TRIGGER_ON_ITEM_SHOWN")));
    var content = Json.object("richGridRenderer", Json.object("contents", grid));
    return page(channel, "Live", content, visitor, filler);
  }

  /** Those to come before those on air, as YouTube often has them. */
  private static List<YoutubeBroadcast> listed(YoutubeChannel channel) {
    return channel.broadcasts().reversed().stream()
        .filter(YoutubeBroadcast::listed)
        .sorted(Comparator.comparing(YoutubeBroadcast::phase))
        .toList();
  }

  private static String page(
      YoutubeChannel channel,
      String selected,
      Map<String, Object> content,
      String visitor,
      String filler) {
    var tabs =
        TABS.stream()
            .map(title -> tab(title, title.equals(selected) ? content : Map.of()))
            .toList();
    var metadata =
        Json.object(
            "title",
            channel.owner().name(),
            "externalId",
            channel.id(),
            "vanityChannelUrl",
            "http://www.youtube.com/" + channel.handle(),
            "channelUrl",
            "https://www.youtube.com/channel/" + channel.id());
    var data =
        Json.object(
            "responseContext", Json.object(),
            "contents", Json.object("twoColumnBrowseResultsRenderer", Json.object("tabs", tabs)),
            "header",
                Json.object("pageHeaderRenderer", Json.object("pageTitle", channel.owner().name())),
            "metadata", Json.object("channelMetadataRenderer", metadata));
    return PageShell.around(
        channel.owner().name(), "/channel/" + channel.id(), null, data, visitor, filler);
  }

  private static Map<String, Object> tab(String title, Map<String, Object> content) {
    boolean selected = !content.isEmpty();
    return Json.object(
        "tabRenderer",
        Json.object(
            "title", title,
            "selected", selected ? true : null,
            "content", selected ? content : null));
  }
}
