package net.ramforth.multichat.testing.youtube;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets people speak and act in one live chat. Everything waits for the next poll; what has an id
 * returns it.
 */
public abstract class YoutubeVoice {

  private final YoutubePerson streamer;
  private final ChatItems items;
  private final Money money;
  private final Banners banners;
  private final SaidItems said = new SaidItems();
  private final ChatLog log;

  YoutubeVoice(String videoId, YoutubePerson streamer, YoutubeWorld world) {
    this.streamer = streamer;
    log = new ChatLog(world.clock());
    items = new ChatItems(videoId, streamer, world);
    money = new Money(items, streamer, world);
    banners = new Banners(items, streamer, world);
  }

  ChatLog log() {
    return log;
  }

  /** {@code :ada-wave:}, {@code :ada-love:} and {@code :hand-pink-waving:} become pictures. */
  public String says(String login, String text) {
    var id = items.newId();
    return post("liveChatTextMessageRenderer", items.text(id, author(login), text), id);
  }

  /** Something that the filtered Top chat leaves out. */
  public String saysPastTopChat(String login, String text) {
    var id = items.newId();
    var item = items.text(id, author(login), text);
    return post(new SaidItems.Item("liveChatTextMessageRenderer", item), id, false);
  }

  public String superChat(String login, String amount, String text) {
    return superChat(login, amount, text, Money.Tier.YELLOW);
  }

  public String superChat(String login, String amount, @Nullable String text, Money.Tier tier) {
    var id = items.newId();
    var item = money.superChat(id, author(login), amount, text, tier);
    return post("liveChatPaidMessageRenderer", item, id);
  }

  public String superSticker(String login, String amount) {
    var id = items.newId();
    var item = money.superSticker(id, author(login), amount);
    return post("liveChatPaidStickerRenderer", item, id);
  }

  public String newMember(String login) {
    var id = items.newId();
    return post("liveChatMembershipItemRenderer", money.newMember(id, author(login)), id);
  }

  public String milestone(String login, int months, String text) {
    var id = items.newId();
    var item = money.milestone(id, author(login), months, text);
    return post("liveChatMembershipItemRenderer", item, id);
  }

  public String giftMemberships(String login, int count) {
    var id = items.newId();
    var item = money.giftMemberships(id, author(login), count);
    return post("liveChatSponsorshipsGiftPurchaseAnnouncementRenderer", item, id);
  }

  public String giftReceived(String login, String giver) {
    var id = items.newId();
    var item = money.giftReceived(id, author(login), author(giver));
    return post("liveChatSponsorshipsGiftRedemptionAnnouncementRenderer", item, id);
  }

  /** Neither says when nor by which channel, as in the 2026 captures. */
  public String jewelsGift(String login, String gift, int jewels) {
    var id = items.newId();
    return post("giftMessageViewModel", money.jewels(id, author(login), gift, jewels), id);
  }

  /** Shows a paid message or membership in the strip on top, which repeats it whole. */
  public void ticker(String id) {
    act("addLiveChatTickerItemAction", money.ticker(id, said.get(id)));
  }

  /** Sends an item a second time, as YouTube does now and then. */
  public void repeats(String id) {
    log.add(Json.written(adding(said.get(id).wrapped())), true);
  }

  /** A message is held back; {@link #releases} shows it. */
  public String holds() {
    var id = items.newId();
    var item = Json.object("id", id, "timestampUsec", items.now());
    return post("liveChatPlaceholderItemRenderer", item, id);
  }

  /** Puts words in the place of a placeholder or of other words. */
  public void releases(String id, String login, String text) {
    var item = Json.object("liveChatTextMessageRenderer", items.text(id, author(login), text));
    act("replaceChatItemAction", Json.object("targetItemId", id, "replacementItem", item));
  }

  /** Takes the words away and leaves a placeholder. */
  public void withdraws(String id) {
    var item = Json.object("id", id, "timestampUsec", items.now());
    var replacement = Json.object("liveChatPlaceholderItemRenderer", item);
    act("replaceChatItemAction", Json.object("targetItemId", id, "replacementItem", replacement));
  }

  /** Its author or YouTube deletes a message. */
  public void removes(String id) {
    act("removeChatItemAction", Json.object("targetItemId", id));
  }

  /** A moderator deletes a message. */
  public void marksDeleted(String id) {
    var text = Runs.plain("[message deleted]");
    act(
        "markChatItemAsDeletedAction",
        Json.object("deletedStateMessage", text, "targetItemId", id));
  }

  /** Everything of somebody is gone. */
  public void removesAllOf(String login) {
    act(
        "removeChatItemByAuthorAction",
        Json.object("externalChannelId", author(login).channelId()));
  }

  /** A moderator hides or times out somebody. */
  public void hides(String login) {
    act(
        "markChatItemsByAuthorAsDeletedAction",
        Json.object(
            "deletedStateMessage",
            Runs.plain("[message deleted]"),
            "externalChannelId",
            author(login).channelId()));
  }

  /** Another channel brings its viewers. */
  public void raid(String login) {
    act("addBannerToLiveChatCommand", banners.raid(author(login)));
  }

  /** Returns the id that {@link #unpins} wants. */
  public String pins(String login, String text) {
    var actionId = items.newId();
    act("addBannerToLiveChatCommand", banners.pinned(actionId, author(login), text));
    return actionId;
  }

  public void unpins(String actionId) {
    act("removeBannerForLiveChatCommand", Json.object("targetActionId", actionId));
  }

  public String poll(String question, String... choices) {
    var id = items.newId();
    act("showLiveChatActionPanelAction", banners.pollOpens(id, question, choices));
    return id;
  }

  /** The votes of each choice, in the order in which they were opened. */
  public void pollVotes(String id, String question, Map<String, Integer> votes) {
    act("updateLiveChatPollAction", banners.pollVotes(id, question, votes));
  }

  /** Closes the poll and tells the result among the messages. */
  public void pollCloses(String id, String result) {
    act(
        "closeLiveChatActionPanelAction",
        Json.object("targetPanelId", id, "skipOnDismissCommand", true));
    engagement("POLL", result);
  }

  /** What YouTube itself says, e.g. with the icon {@code YOUTUBE_ROUND}. */
  public String engagement(String icon, String text) {
    var id = items.newId();
    return post("liveChatViewerEngagementMessageRenderer", Banners.engagement(id, icon, text), id);
  }

  /** The icon tells the mode, e.g. {@code SLOW_MODE}. */
  public String modeChange(String icon, String text) {
    var id = items.newId();
    var item = Banners.modeChange(id, items.now(), icon, text);
    return post("liveChatModeChangeMessageRenderer", item, id);
  }

  /** Sends an item of any kind, author and all, with the given members instead of its own. */
  public String item(String renderer, String login, Map<String, Object> more) {
    var id = items.newId();
    var item = Json.together(items.runs(null, id, author(login)), more);
    return post(renderer, item, String.valueOf(item.get("id")));
  }

  /** Something that nobody knows yet. */
  public void unknownAction(String name) {
    act(name, Json.object("something", "new"));
  }

  /** A message whose members are not what they should be. */
  public void broken() {
    raw(
        "{\"addChatItemAction\":{\"item\":{\"liveChatTextMessageRenderer\":{\"id\":{},"
            + "\"message\":7,\"timestampUsec\":\"soon\",\"authorName\":[]}}}}");
  }

  /** Sends an action just as it is; it must be JSON. */
  public void raw(String action) {
    log.add(action, true);
  }

  /** Who wrote something that is still there, by channel id. */
  Optional<String> authorOf(String id) {
    return said.find(id).map(item -> String.valueOf(item.content().get("authorExternalChannelId")));
  }

  /** Nothing can be done with a deleted message any more. */
  void forgets(String id) {
    said.forget(id);
  }

  private String post(String renderer, Map<String, Object> item, String id) {
    return post(new SaidItems.Item(renderer, item), id, true);
  }

  private String post(SaidItems.Item item, String id, boolean inTopChat) {
    said.keep(id, item);
    log.add(Json.written(adding(item.wrapped())), inTopChat);
    return id;
  }

  private static Map<String, Object> adding(Map<String, Object> item) {
    return Json.object("addChatItemAction", Json.object("item", item));
  }

  private void act(String name, Map<String, Object> content) {
    log.add(Json.written(Json.object(name, content)), true);
  }

  private static YoutubePerson author(String login) {
    return YoutubePerson.called(login);
  }

  YoutubePerson streamer() {
    return streamer;
  }
}
