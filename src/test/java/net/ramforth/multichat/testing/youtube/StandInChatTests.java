package net.ramforth.multichat.testing.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandInChatTests {

  private final MutableClock clock = MutableClock.started();
  private final StandInYouTube youtube = StandInYouTube.start(clock);
  private final Reader reader = new Reader(youtube);
  private final YoutubeBroadcast stream = youtube.channel("ada").goesLive("Trains");

  @AfterEach
  void stop() {
    reader.close();
    youtube.close();
  }

  @Test
  void everyPollBringsWhatWasSaidSinceTheLast() {
    stream.says("mara", "before");
    var first = reader.opens(stream);
    stream.says("mara", "one");
    stream.says("trev", "two");
    var answer = reader.poll(first);
    assertThat(Reader.words(answer)).containsExactly("one", "two");
    var second = Reader.nextToken(answer);
    assertThat(Reader.actions(reader.poll(second))).isEmpty();
    stream.says("mo", "three");
    assertThat(Reader.words(reader.poll(second))).containsExactly("three");
    assertThat(stream.polls()).isEqualTo(3);
  }

  @Test
  void aTokenUsedAgainRepeatsWhatItBrought() {
    var token = reader.opens(stream);
    stream.says("mara", "one");
    assertThat(reader.poll(token)).isEqualTo(reader.poll(token));
  }

  @Test
  void anItemSaysWhoWhenAndWhat() {
    var token = reader.opens(stream);
    var id = stream.says("mo", "hi :ada-wave: 🎉 https://example.org/a");
    var item = reader.poll(token).findValue("liveChatTextMessageRenderer");
    assertThat(item.at("/id").asString()).isEqualTo(id);
    assertThat(item.at("/authorName/simpleText").asString()).isEqualTo("@mo");
    assertThat(item.at("/authorExternalChannelId").asString()).matches("UC[\\w-]{22}");
    assertThat(item.findValue("iconType").asString()).isEqualTo("MODERATOR");
    assertThat(item.at("/timestampUsec").asString()).isEqualTo(clock.millis() + "000");
    var runs = item.at("/message/runs");
    assertThat(runs.at("/0/text").asString()).isEqualTo("hi ");
    assertThat(runs.at("/1/emoji/isCustomEmoji").asBoolean()).isTrue();
    assertThat(runs.at("/1/emoji/shortcuts/0").asString()).isEqualTo(":ada-wave:");
    assertThat(runs.at("/3/emoji/emojiId").asString()).isEqualTo("🎉");
    assertThat(runs.at("/5/navigationEndpoint/urlEndpoint/url").asString())
        .endsWith("q=https%3A%2F%2Fexample.org%2Fa");
    assertThat(runs.at("/1/emoji/image/thumbnails/0/url").asString())
        .startsWith("https://yt3.ggpht.com/ada-wave");
  }

  @Test
  void topChatLeavesOutWhatAllMessagesHave() {
    var all = reader.opens(stream);
    var page = reader.data("/live_chat?v=" + stream.id());
    var top =
        page.at("/contents/liveChatRenderer/continuations/0").findValue("continuation").asString();
    stream.saysPastTopChat("trev", "buy followers");
    stream.says("mara", "hello");
    assertThat(Reader.words(reader.poll(all))).containsExactly("buy followers", "hello");
    assertThat(Reader.words(reader.poll(top))).containsExactly("hello");
  }

  @Test
  void whatIsPaidAndGivenLooksLikeIt() {
    var token = reader.opens(stream);
    var superChat = stream.superChat("mara", "CZK\u00a020.00", "well done");
    stream.superSticker("trev", "€2.00");
    stream.newMember("vera");
    stream.milestone("sam", 27, "");
    stream.giftMemberships("mara", 20);
    stream.giftReceived("nils", "mara");
    stream.jewelsGift("dusk", "Gold coin", 10);
    stream.ticker(superChat);
    var answer = reader.poll(token);
    var paid = answer.findValue("liveChatPaidMessageRenderer");
    assertThat(paid.at("/purchaseAmountText/simpleText").asString()).isEqualTo("CZK\u00a020.00");
    assertThat(paid.at("/headerBackgroundColor").asLong()).isEqualTo(4294947584L);
    assertThat(answer.findValue("sticker").at("/thumbnails/0/url").asString()).startsWith("//");
    assertThat(answer.findValues("headerPrimaryText")).hasSize(1);
    assertThat(answer.findValue("primaryText").findValuesAsString("text")).contains("20");
    assertThat(answer.findValue("giftMessageViewModel").at("/authorName/content").asString())
        .isEqualTo("@dusk ");
    assertThat(answer.findValue("showLiveChatItemEndpoint").findValue("id").asString())
        .isEqualTo(superChat);
  }

  @Test
  void messagesAreHeldReplacedAndRemoved() {
    var token = reader.opens(stream);
    var held = stream.holds();
    stream.releases(held, "mara", "now you see me");
    stream.withdraws(held);
    stream.removes(held);
    stream.marksDeleted(held);
    stream.removesAllOf("trev");
    stream.hides("trev");
    assertThat(Reader.actions(reader.poll(token)))
        .extracting(action -> action.propertyNames().iterator().next())
        .containsExactly(
            "addChatItemAction",
            "replaceChatItemAction",
            "replaceChatItemAction",
            "removeChatItemAction",
            "markChatItemAsDeletedAction",
            "removeChatItemByAuthorAction",
            "markChatItemsByAuthorAsDeletedAction");
  }

  @Test
  void bannersPollsAndOddThingsComeToo() {
    var token = reader.opens(stream);
    stream.raid("bea");
    stream.unpins(stream.pins("ada", "rules"));
    var poll = stream.poll("Tea?", "yes", "no");
    stream.pollVotes(poll, "Tea?", Map.of("yes", 3, "no", 1));
    stream.pollCloses(poll, "Poll complete: 4 votes");
    stream.modeChange("SLOW_MODE", "Slow mode is on");
    stream.unknownAction("addHologramAction");
    stream.item("liveChatFutureRenderer", "mara", Map.of("id", "future1"));
    stream.broken();
    var answer = reader.poll(token);
    assertThat(Reader.actions(answer)).hasSize(11);
    assertThat(answer.findValuesAsString("bannerType")).hasSize(2);
    assertThat(answer.findValue("pollToUpdate").findValuesAsString("simpleText"))
        .containsExactlyInAnyOrder("75%", "25%");
  }

  @Test
  void theAnswerSaysWhenToComeAgain() {
    var token = reader.opens(stream);
    var answer = reader.poll(token);
    assertThat(answer.findValue("invalidationContinuationData").at("/timeoutMs").asInt())
        .isEqualTo(5_000);
    youtube.pollEvery(Duration.ofMillis(700));
    assertThat(reader.poll(token).findValue("timeoutMs").asInt()).isEqualTo(700);
    stream.pollEvery(Duration.ofMillis(300));
    stream.timesContinuations();
    answer = reader.poll(token);
    assertThat(answer.findValue("timedContinuationData").at("/timeoutMs").asInt()).isEqualTo(300);
    stream.ordersReload();
    assertThat(reader.poll(token).findValue("reloadContinuationData")).isNotNull();
    assertThat(reader.poll(token).findValue("reloadContinuationData")).isNull();
  }

  @Test
  void theEndIsToldAfterTheLastWords() {
    var token = reader.opens(stream);
    stream.says("mara", "bye");
    stream.ends();
    var last = reader.poll(token);
    assertThat(Reader.words(last)).containsExactly("bye");
    var next = Reader.nextToken(last);
    assertThat(reader.poll(next).has("continuationContents")).isFalse();
    stream.ends(YoutubeBroadcast.Ending.NO_CONTINUATIONS);
    assertThat(reader.poll(next).findValue("continuations")).isEmpty();
    stream.ends(YoutubeBroadcast.Ending.MESSAGE);
    assertThat(reader.poll(next).at("/contents").has("messageRenderer")).isTrue();
    stream.ends(YoutubeBroadcast.Ending.REPLAY);
    assertThat(reader.poll(next).findValue("liveChatReplayContinuationData")).isNotNull();
  }

  @Test
  void aBreakOfTheEncoderDoesNotEndTheChat() {
    var token = reader.opens(stream);
    stream.encoderBreaks();
    stream.says("mara", "still here");
    assertThat(Reader.words(reader.poll(token))).containsExactly("still here");
    assertThat(reader.get("/@ada/live").body()).doesNotContain("ytInitialPlayerResponse");
    stream.encoderReturns();
    assertThat(Reader.canonical(reader.get("/@ada/live"))).isEqualTo(stream.url());
  }

  @Test
  void whatCannotBeReadIsRefused() {
    var token = reader.opens(stream);
    assertThat(reader.post("nonsense").statusCode()).isEqualTo(400);
    stream.expireTokens();
    assertThat(reader.post(token).statusCode()).isEqualTo(400);
    var fresh = reader.opens(stream);
    assertThat(reader.post(fresh).statusCode()).isEqualTo(200);
    stream.restrictTo(YoutubeBroadcast.Access.MEMBERS);
    assertThat(reader.poll(fresh).at("/error/status").asString()).isEqualTo("PERMISSION_DENIED");
    youtube.delete(stream);
    assertThat(reader.poll(fresh).at("/error/status").asString()).isEqualTo("NOT_FOUND");
  }
}
