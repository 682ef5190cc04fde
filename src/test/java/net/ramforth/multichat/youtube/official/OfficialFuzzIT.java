package net.ramforth.multichat.youtube.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.testing.fuzz.Fuzz;
import net.ramforth.multichat.testing.fuzz.JsonChanges;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items that Google's stream never had, so far. What may be thrown is what the stream expects. */
class OfficialFuzzIT {

  /** In the shape of the reference of February 2026. */
  private static final List<JsonNode> ITEMS =
      List.of(
          item("textMessageEvent", "\"textMessageDetails\":{\"messageText\":\"hello\"}"),
          item(
              "superChatEvent",
              "\"superChatDetails\":{\"amountMicros\":\"5000000\",\"currency\":\"EUR\","
                  + "\"amountDisplayString\":\"€5.00\",\"userComment\":\"gg\",\"tier\":3}"),
          item(
              "superStickerEvent",
              "\"superStickerDetails\":{\"amountMicros\":\"2000000\",\"currency\":\"USD\","
                  + "\"amountDisplayString\":\"$2.00\",\"tier\":1,"
                  + "\"superStickerMetadata\":{\"stickerId\":\"s\",\"altText\":\"a cat\"}}"),
          item("newSponsorEvent", "\"newSponsorDetails\":{\"memberLevelName\":\"Crew\"}"),
          item(
              "memberMilestoneChatEvent",
              "\"memberMilestoneChatDetails\":{\"memberMonth\":6,\"userComment\":\"half\"}"),
          item(
              "membershipGiftingEvent",
              "\"membershipGiftingDetails\":{\"giftMembershipsCount\":5}"),
          item("giftMembershipReceivedEvent", "\"giftMembershipReceivedDetails\":{}"),
          item("giftEvent", "\"giftDetails\":{\"giftName\":\"Rose\",\"jewelsCount\":10}"),
          item("messageDeletedEvent", "\"messageDeletedDetails\":{\"deletedMessageId\":\"m\"}"),
          item(
              "userBannedEvent",
              "\"userBannedDetails\":{\"bannedUserDetails\":{\"channelId\":\"UCt\"}}"),
          item("tombstone", "\"x\":1"));

  private final OfficialTranslator translator =
      new OfficialTranslator(new Channel(Platform.YOUTUBE, "UCada", "Ada"), Clock.systemUTC());

  @Test
  void whateverAnItemIsThereIsAnAnswer() {
    assertThat(Fuzz.check("official", random -> JsonChanges.text(ITEMS, random), this::isAnswered))
        .isPositive();
  }

  private void isAnswered(String text) {
    LiveChatMessage item;
    try {
      item = JsonMapper.shared().readValue(text, LiveChatMessage.class);
    } catch (JacksonException notAsDocumented) {
      return;
    }
    if (item == null) {
      return;
    }
    translator
        .translate(item)
        .ifPresent(
            event -> {
              if (event instanceof ChatEvent.MessagePosted(_, _, var message)) {
                assertThat(message.id().value()).isNotBlank();
                assertThat(message.author().displayName()).isNotEmpty();
              }
            });
  }

  private static JsonNode item(String type, String details) {
    return JsonMapper.shared()
        .readTree(
            """
            {"kind":"youtube#liveChatMessage","id":"m1",
             "snippet":{"type":"%s","liveChatId":"c","authorChannelId":"UCm",
               "publishedAt":"2026-11-23T01:02:03.456Z","hasDisplayContent":true,
               "displayMessage":"in words",%s},
             "authorDetails":{"channelId":"UCm","displayName":"@mara","isVerified":false,
               "profileImageUrl":"https://yt3.ggpht.com/x","isChatOwner":false,
               "isChatSponsor":true,"isChatModerator":false}}
            """
                .formatted(type, details));
  }
}
