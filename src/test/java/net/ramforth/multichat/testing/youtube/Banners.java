package net.ramforth.multichat.testing.youtube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands above the chat (pins, raids, polls), and what YouTube itself says in it. */
final class Banners {

  private final ChatItems items;
  private final YoutubePerson streamer;
  private final YoutubeWorld world;

  Banners(ChatItems items, YoutubePerson streamer, YoutubeWorld world) {
    this.items = items;
    this.streamer = streamer;
    this.world = world;
  }

  Map<String, Object> raid(YoutubePerson raider) {
    var name = Json.object("text", raider.handle(), "bold", true);
    var words = Json.object("text", " and their viewers just joined. Say hello!");
    var learnMore =
        Json.object(
            "buttonRenderer",
            Json.object(
                "text",
                Runs.plain("Learn more"),
                "command",
                Json.object(
                    "urlEndpoint",
                    Json.object("url", "https://support.google.com/youtube/answer/10359590"))));
    var content =
        Json.object(
            "bannerMessage", Json.object("runs", List.of(name, words)),
            "authorPhoto", world.pictures().avatar(raider),
            "inlineActionButton", learnMore);
    var banner =
        banner(
            items.newId(),
            "LIVE_CHAT_BANNER_TYPE_CROSS_CHANNEL_REDIRECT",
            Json.object("liveChatBannerRedirectRenderer", content),
            null);
    return Json.with(
        banner, "bannerProperties", Json.object("isEphemeral", true, "bannerTimeoutMs", "20000"));
  }

  Map<String, Object> pinned(String actionId, YoutubePerson author, String text) {
    var header =
        Json.object(
            "icon", Json.object("iconType", "KEEP"),
            "text", Runs.plain("Pinned by ", streamer.handle()));
    return banner(
        actionId,
        "LIVE_CHAT_BANNER_TYPE_PINNED_MESSAGE",
        Json.object("liveChatTextMessageRenderer", items.text(items.newId(), author, text)),
        Json.object("liveChatBannerHeaderRenderer", header));
  }

  private static Map<String, Object> banner(
      String actionId, String type, Object contents, @Nullable Object header) {
    var banner =
        Json.object(
            "header", header,
            "contents", contents,
            "actionId", actionId,
            "targetId", "live-chat-banner",
            "isStackable", true,
            "bannerType", type);
    return Json.object("bannerRenderer", Json.object("liveChatBannerRenderer", banner));
  }

  Map<String, Object> pollOpens(String id, String question, String... choices) {
    var open =
        Arrays.stream(choices)
            .map(it -> Json.object("text", Runs.plain(it), "selected", false))
            .toList();
    var panel =
        Json.object(
            "contents",
            poll(id, question, open, 0),
            "id",
            id,
            "targetId",
            "live-chat-action-panel");
    return Json.object("panelToShow", Json.object("liveChatActionPanelRenderer", panel));
  }

  Map<String, Object> pollVotes(String id, String question, Map<String, Integer> votes) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    var choices = new ArrayList<Map<String, Object>>();
    votes.forEach(
        (choice, count) -> {
          double ratio = all == 0 ? 0 : (double) count / all;
          choices.add(
              Json.object(
                  "text",
                  Runs.plain(choice),
                  "selected",
                  false,
                  "voteRatio",
                  ratio,
                  "votePercentage",
                  Json.object("simpleText", Math.round(ratio * 100) + "%")));
        });
    return Json.object("pollToUpdate", poll(id, question, choices, all));
  }

  private Map<String, Object> poll(
      String id, String question, List<Map<String, Object>> choices, int votes) {
    var header =
        Json.object(
            "pollQuestion", Runs.plain(question),
            "thumbnail", world.pictures().avatar(streamer),
            "metadataText",
                Runs.plain(streamer.handle(), " • ", "just now", " • ", votes + " votes"),
            "liveChatPollType", "LIVE_CHAT_POLL_TYPE_CREATOR");
    return Json.object(
        "pollRenderer",
        Json.object(
            "choices", choices,
            "liveChatPollId", id,
            "header", Json.object("pollHeaderRenderer", header)));
  }

  /** Without time and author. */
  static Map<String, Object> engagement(String id, String icon, String text) {
    return Json.object(
        "id", id,
        "icon", Json.object("iconType", icon),
        "message", Runs.plain(text));
  }

  static Map<String, Object> modeChange(String id, String at, String icon, String text) {
    return Json.object(
        "id", id,
        "timestampUsec", at,
        "icon", Json.object("iconType", icon),
        "text", Runs.plain(text),
        "subtext", Runs.plain("Chat rules have changed"));
  }
}
