package net.ramforth.multichat.testing.youtube;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/** The chat as pages hold it: popped out, and in the bar beside the video. */
final class LiveChatPages {

  /** So many of the last actions come with the page. */
  private static final int BACKLOG = 75;

  private final YoutubeWorld world;

  LiveChatPages(YoutubeWorld world) {
    this.world = world;
  }

  String of(@Nullable YoutubeBroadcast broadcast, String visitor, String filler) {
    if (broadcast == null || !broadcast.chatReadable()) {
      return PageShell.aroundChat(data(messageRenderer()), visitor, filler);
    }
    int end = broadcast.log().end();
    var renderer =
        Json.object(
            "continuations", List.of(broadcast.continuation().at(View.TOP, end)),
            "actions", backlog(broadcast, end),
            "header", header(broadcast, world.viewSelector()),
            "itemList",
                Json.object("liveChatItemListRenderer", Json.object("maxItemsToDisplay", 250)),
            "emojis", List.of(),
            "clientMessages", Json.object("fatalError", Runs.plain("Please try again later.")));
    var chat = Json.object("liveChatRenderer", renderer);
    return PageShell.aroundChat(data(chat), visitor, filler);
  }

  private static Map<String, Object> data(Map<String, Object> contents) {
    return Json.object("responseContext", Json.object(), "contents", contents);
  }

  /** What the page of the video says; the bar's menu has only Top chat. */
  static Map<String, Object> bar(YoutubeBroadcast broadcast, boolean replay) {
    int end = broadcast.log().end();
    return Json.object(
        "continuations",
        List.of(broadcast.continuation().reload(View.TOP, end)),
        "isReplay",
        replay ? true : null,
        "header",
        header(broadcast, false),
        "initialDisplayState",
        "LIVE_CHAT_DISPLAY_STATE_EXPANDED");
  }

  static Map<String, Object> messageRenderer() {
    var text = Runs.plain("Chat is disabled for this live stream.");
    return Json.object("messageRenderer", Json.object("text", text));
  }

  private static @Nullable Object backlog(YoutubeBroadcast broadcast, int end) {
    var said = broadcast.log().since(Math.max(0, end - BACKLOG), View.TOP).actions();
    return said.isEmpty() ? null : new RawValue("[" + said + "]");
  }

  private static Map<String, Object> header(YoutubeBroadcast broadcast, boolean selector) {
    if (!selector) {
      return Json.object("liveChatHeaderRenderer", Json.object("overflowMenu", Json.object()));
    }
    var items = List.of(menuItem(broadcast, View.TOP), menuItem(broadcast, View.ALL));
    var menu = Json.object("subMenuItems", items);
    return Json.object(
        "liveChatHeaderRenderer",
        Json.object("viewSelector", Json.object("sortFilterSubMenuRenderer", menu)));
  }

  private static Map<String, Object> menuItem(YoutubeBroadcast broadcast, View view) {
    return Json.object(
        "title",
        view == View.TOP ? "Top-Chat" : "Live-Chat",
        "selected",
        view == View.TOP,
        "continuation",
        broadcast.continuation().reload(view, broadcast.log().end()));
  }
}
