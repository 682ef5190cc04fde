package net.ramforth.multichat.testing.youtube;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was said, in the words of the Data API; what it has no word for is left out. */
final class StreamListItems {

  private StreamListItems() {}

  /**
   * @param actions those of InnerTube, joined by commas
   */
  static List<Map<String, Object>> of(String actions, String chatId) {
    var items = new ArrayList<Map<String, Object>>();
    for (var action : Json.read("[" + actions + "]")) {
      item(action, chatId).ifPresent(items::add);
    }
    return items;
  }

  private static Optional<Map<String, Object>> item(JsonNode action, String chatId) {
    var name = action.propertyNames().iterator().next();
    var body = action.get(name);
    return switch (name) {
      case "addChatItemAction" -> added(body.path("item"), chatId);
      case "removeChatItemAction", "markChatItemAsDeletedAction" ->
          Optional.of(deleted(body.path("targetItemId").asString(""), chatId));
      case "removeChatItemByAuthorAction", "markChatItemsByAuthorAsDeletedAction" ->
          Optional.of(banned(body.path("externalChannelId").asString(""), chatId));
      default -> Optional.empty();
    };
  }

  private static Optional<Map<String, Object>> added(JsonNode item, String chatId) {
    var renderer = item.propertyNames().iterator().next();
    var body = item.get(renderer);
    if (!body.path("id").isString()) {
      return Optional.empty();
    }
    return switch (renderer) {
      case "liveChatTextMessageRenderer" -> {
        var details = Json.object("messageText", text(body.path("message")));
        yield Optional.of(item(body, chatId, "textMessageEvent", "textMessageDetails", details));
      }
      case "liveChatPaidMessageRenderer" -> {
        var details =
            Json.object(
                "amountDisplayString",
                    body.path("purchaseAmountText").path("simpleText").asString(""),
                "userComment", text(body.path("message")),
                "tier", 4);
        yield Optional.of(item(body, chatId, "superChatEvent", "superChatDetails", details));
      }
      case "liveChatMembershipItemRenderer" ->
          Optional.of(
              body.has("headerPrimaryText")
                  ? item(
                      body,
                      chatId,
                      "memberMilestoneChatEvent",
                      "memberMilestoneChatDetails",
                      Json.object("userComment", text(body.path("message"))))
                  : item(
                      body,
                      chatId,
                      "newSponsorEvent",
                      "newSponsorDetails",
                      Json.object("isUpgrade", false)));
      default -> Optional.empty();
    };
  }

  private static Map<String, Object> item(
      JsonNode body, String chatId, String type, String name, Map<String, Object> details) {
    var authorId = body.path("authorExternalChannelId").asString("");
    var micros = Long.parseLong(body.path("timestampUsec").asString("0"));
    var snippet =
        Json.object(
            "type",
            type,
            "liveChatId",
            chatId,
            "authorChannelId",
            authorId,
            "publishedAt",
            Instant.EPOCH.plusNanos(micros * 1_000).toString(),
            "hasDisplayContent",
            true,
            "displayMessage",
            text(body.path("message")),
            name,
            details);
    return entry(body.path("id").asString(""), snippet, author(body, authorId));
  }

  private static Map<String, Object> author(JsonNode body, String id) {
    var icons = body.findValuesAsString("iconType");
    return Json.object(
        "channelId", id,
        "displayName", body.path("authorName").path("simpleText").asString(""),
        "profileImageUrl",
            body.path("authorPhoto").findValuesAsString("url").stream().findFirst().orElse(""),
        "isVerified", icons.contains("VERIFIED"),
        "isChatOwner", icons.contains("OWNER"),
        "isChatModerator", icons.contains("MODERATOR"),
        "isChatSponsor", body.path("authorBadges").findValue("customThumbnail") != null);
  }

  private static Map<String, Object> deleted(String messageId, String chatId) {
    var details = Json.object("deletedMessageId", messageId);
    var snippet =
        Json.object(
            "type", "messageDeletedEvent",
            "liveChatId", chatId,
            "messageDeletedDetails", details);
    return entry("deleted-" + messageId, snippet, null);
  }

  private static Map<String, Object> banned(String channelId, String chatId) {
    var details =
        Json.object(
            "bannedUserDetails", Json.object("channelId", channelId), "banType", "permanent");
    var snippet =
        Json.object("type", "userBannedEvent", "liveChatId", chatId, "userBannedDetails", details);
    return entry("banned-" + channelId, snippet, null);
  }

  private static Map<String, Object> entry(
      String id, Map<String, Object> snippet, @Nullable Object author) {
    return Json.object(
        "kind", "youtube#liveChatMessage",
        "etag", "standin",
        "id", id,
        "snippet", snippet,
        "authorDetails", author);
  }

  /** Emoji stand in it by their shortcuts. */
  private static String text(JsonNode message) {
    var text = new StringBuilder();
    for (var run : message.path("runs")) {
      var emoji = run.path("emoji");
      text.append(
          emoji.path("isCustomEmoji").asBoolean(false)
              ? emoji.path("shortcuts").path(0).asString("")
              : run.path("text").asString(emoji.path("emojiId").asString("")));
    }
    return text.toString();
  }
}
