package net.ramforth.multichat.testing.youtube;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Super Chats, stickers, memberships and gifts. */
public final class Money {

  private static final long NAME_COLOR = 0x8A000000L;

  private final ChatItems items;
  private final YoutubePerson streamer;
  private final YoutubeWorld world;

  Money(ChatItems items, YoutubePerson streamer, YoutubeWorld world) {
    this.items = items;
    this.streamer = streamer;
    this.world = world;
  }

  /** Colours that YouTube gives to small and large amounts (ARGB, seen 2026-02). */
  public enum Tier {
    BLUE(0xFF1565C0L, 0xFF1565C0L, 0xFFFFFFFFL),
    GREEN(0xFF00BFA5L, 0xFF1DE9B6L, 0xFF000000L),
    YELLOW(0xFFFFB300L, 0xFFFFCA28L, 0xDF000000L),
    RED(0xFFD00000L, 0xFFE62117L, 0xFFFFFFFFL);

    private final long header;
    private final long body;
    private final long text;

    Tier(long header, long body, long text) {
      this.header = header;
      this.body = body;
      this.text = text;
    }
  }

  Map<String, Object> superChat(
      String id, YoutubePerson author, String amount, @Nullable String text, Tier tier) {
    return Json.with(
        items.runs(text, id, author),
        "purchaseAmountText",
        simple(amount),
        "headerBackgroundColor",
        tier.header,
        "headerTextColor",
        tier.text,
        "bodyBackgroundColor",
        tier.body,
        "bodyTextColor",
        tier.text,
        "authorNameTextColor",
        NAME_COLOR,
        "timestampColor",
        0x80000000L,
        "isV2Style",
        true);
  }

  Map<String, Object> superSticker(String id, YoutubePerson author, String amount) {
    var label = "A fox waving from behind a hedge";
    return Json.with(
        items.authored(id, author),
        "sticker",
        Json.with(world.pictures().sticker("fox"), "accessibility", Runs.label(label)),
        "moneyChipBackgroundColor",
        Tier.YELLOW.body,
        "moneyChipTextColor",
        Tier.YELLOW.text,
        "purchaseAmountText",
        simple(amount),
        "stickerDisplayWidth",
        104,
        "stickerDisplayHeight",
        104,
        "backgroundColor",
        Tier.YELLOW.body,
        "authorNameTextColor",
        NAME_COLOR,
        "isV2Style",
        true);
  }

  Map<String, Object> newMember(String id, YoutubePerson author) {
    return Json.with(
        items.authored(id, author), "headerSubtext", Runs.plain("Welcome to ", tier(), "!"));
  }

  Map<String, Object> milestone(String id, YoutubePerson author, int months, String text) {
    return Json.with(
        items.runs(text, id, author),
        "headerPrimaryText",
        Runs.plain("Member for ", Integer.toString(months), " months"),
        "headerSubtext",
        simple(tier()),
        "empty",
        text.isEmpty() ? true : null);
  }

  /** The name stands in the header, not beside the channel id. */
  Map<String, Object> giftMemberships(String id, YoutubePerson giver, int count) {
    var words =
        Runs.plain("Sent ", Integer.toString(count), " ", streamer.name(), " gift memberships");
    var header = Json.with(items.face(giver), "primaryText", words);
    return Json.object(
        "id", id,
        "timestampUsec", items.now(),
        "authorExternalChannelId", giver.channelId(),
        "header", Json.object("liveChatSponsorshipsHeaderRenderer", header));
  }

  Map<String, Object> giftReceived(String id, YoutubePerson receiver, YoutubePerson giver) {
    var runs = new ArrayList<Map<String, Object>>();
    runs.add(Json.object("text", "received a gift membership by ", "italics", true));
    runs.add(Json.object("text", giver.handle(), "bold", true, "italics", true));
    return Json.with(
        items.authored(id, receiver), "message", Json.object("runs", List.copyOf(runs)));
  }

  Map<String, Object> jewels(String id, YoutubePerson author, String gift, int jewels) {
    var text = "sent " + gift + " for " + jewels + " Jewels";
    return Json.object(
        "text", styled(text),
        "authorName", styled(author.handle() + " "),
        "image",
            Json.object(
                "sources",
                List.of(Json.object("clientResource", Json.object("imageName", "GIFT")))),
        "id", id,
        "imageA11yLabel", "Gifts");
  }

  /** Repeats the item with its id. */
  Map<String, Object> ticker(String id, SaidItems.Item repeated) {
    var shown = Json.object("renderer", repeated.wrapped());
    var item =
        Json.object(
            "id",
            id,
            "durationSec",
            120,
            "authorPhoto",
            repeated.content().get("authorPhoto"),
            "showItemEndpoint",
            Json.object("showLiveChatItemEndpoint", shown));
    var name =
        "liveChatPaidMessageRenderer".equals(repeated.renderer())
            ? "liveChatTickerPaidMessageItemRenderer"
            : "liveChatTickerSponsorItemRenderer";
    return Json.object("item", Json.object(name, item), "durationSec", "120");
  }

  private String tier() {
    return streamer.name() + "'s Crew";
  }

  private static Map<String, Object> simple(String text) {
    return Json.object("simpleText", text);
  }

  private static Map<String, Object> styled(String text) {
    var run = Json.object("startIndex", 0, "length", text.length());
    return Json.object("content", text, "styleRuns", List.of(run));
  }
}
