package net.ramforth.multichat.youtube.page;

import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.youtube.page.LiveChatPage.Closed;
import net.ramforth.multichat.youtube.page.LiveChatPage.NoAnswer;
import net.ramforth.multichat.youtube.page.LiveChatPage.Open;
import net.ramforth.multichat.youtube.page.LiveChatPage.Why;
import tools.jackson.databind.JsonNode;

/** Reads the live-chat page. */
final class LiveChatReader {

  /** "Top chat" is 0; the titles are translated, the order is not (protocols of 2021 to 2026). */
  private static final int ALL_MESSAGES = 1;

  private LiveChatReader() {}

  static LiveChatPage read(YoutubePage page) {
    if (page.wall().isPresent()) {
      return new NoAnswer("a wall: " + page.wall().get());
    }
    if (page.initialData().isEmpty()) {
      return new NoAnswer("a page without data");
    }
    JsonNode contents = page.initialData().get().path("contents");
    JsonNode chat = contents.path("liveChatRenderer");
    if (chat.isObject()) {
      return open(chat, page);
    }
    if (contents.path("messageRenderer").isObject()) {
      return new Closed(Why.UNAVAILABLE);
    }
    return new NoAnswer("a page without a chat and without a reason");
  }

  private static LiveChatPage open(JsonNode chat, YoutubePage page) {
    JsonNode first = chat.path("continuations").path(0);
    if (chat.path("isReplay").asBoolean(false) || isReplay(first)) {
      return new Closed(Why.REPLAY);
    }
    var all = token(viewOfAllMessages(chat));
    var token = all.or(() -> token(first));
    if (token.isEmpty()) {
      return new Closed(Why.OVER);
    }
    List<JsonNode> actions = chat.path("actions").valueStream().toList();
    return new Open(token.get(), all.isPresent(), actions, InnerTubeClient.in(page.config()));
  }

  private static JsonNode viewOfAllMessages(JsonNode chat) {
    return chat.path("header")
        .path("liveChatHeaderRenderer")
        .path("viewSelector")
        .path("sortFilterSubMenuRenderer")
        .path("subMenuItems")
        .path(ALL_MESSAGES)
        .path("continuation");
  }

  private static boolean isReplay(JsonNode continuation) {
    return continuation.has("liveChatReplayContinuationData")
        || continuation.has("playerSeekContinuationData");
  }

  /** A continuation has one key, its kind, and the token inside. */
  private static Optional<String> token(JsonNode continuation) {
    return continuation
        .valueStream()
        .map(kind -> kind.path("continuation").asString(""))
        .filter(token -> !token.isBlank())
        .findFirst();
  }
}
