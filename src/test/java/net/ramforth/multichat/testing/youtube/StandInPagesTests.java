package net.ramforth.multichat.testing.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandInPagesTests {

  private final MutableClock clock = MutableClock.started();
  private final StandInYouTube youtube = StandInYouTube.start(clock);
  private final Reader reader = new Reader(youtube);
  private final YoutubeChannel ada = youtube.channel("ada");

  @AfterEach
  void stop() {
    reader.close();
    youtube.close();
  }

  @Test
  void withNothingLiveTheChannelIsShown() {
    var page = reader.get("/@ada/live");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Reader.canonical(page)).isEqualTo("https://www.youtube.com/channel/" + ada.id());
    assertThat(page.body()).doesNotContain("ytInitialPlayerResponse");
  }

  @Test
  void liveOpensWhatIsOnAir() {
    var stream = ada.goesLive("Trains <all day>");
    var page = reader.get("/channel/" + ada.id() + "/live");
    assertThat(Reader.canonical(page)).isEqualTo(stream.url());
    var player = Reader.variable(page, "ytInitialPlayerResponse");
    assertThat(player.at("/videoDetails/isLive").asBoolean()).isTrue();
    assertThat(player.at("/videoDetails/title").asString()).isEqualTo("Trains <all day>");
    assertThat(player.at("/videoDetails/channelId").asString()).isEqualTo(ada.id());
    assertThat(player.at("/playabilityStatus/status").asString()).isEqualTo("OK");
    assertThat(page.body()).contains("stranger001");
  }

  @Test
  void liveOpensTheNextScheduledOneIfNothingIsOnAir() {
    ada.schedules("Free chat", clock.instant().plus(Duration.ofDays(310)));
    var next = ada.schedules("Tonight", clock.instant().plus(Duration.ofHours(2)));
    var page = reader.get("/@ada/live");
    assertThat(Reader.canonical(page)).isEqualTo(next.url());
    var player = Reader.variable(page, "ytInitialPlayerResponse");
    assertThat(player.at("/videoDetails/isLive").isMissingNode()).isTrue();
    assertThat(player.at("/videoDetails/isUpcoming").asBoolean()).isTrue();
    assertThat(player.at("/playabilityStatus/status").asString()).isEqualTo("LIVE_STREAM_OFFLINE");
    assertThat(page.body()).contains("\"isLive\":true");
  }

  @Test
  void bothLayoutsListWhatIsToComeAndWhatIsOnAir() {
    ada.schedules("Later", clock.instant().plus(Duration.ofHours(2)));
    var wide = ada.goesLive("Wide");
    var tall = ada.goesLive("Tall");
    ada.goesLive("Secret").unlisted();
    var path = "/@ada/streams";
    assertThat(reader.data(path).findValuesAsString("contentId"))
        .hasSize(3)
        .endsWith(tall.id(), wide.id());
    assertThat(reader.get(path).body()).containsSubsequence("STYLE_DEFAULT", "STYLE_LIVE");
    youtube.listsWith(ListLayout.VIDEO_RENDERER);
    var videos = reader.data(path);
    assertThat(videos.findValuesAsString("videoId")).hasSize(3).endsWith(tall.id(), wide.id());
    assertThat(videos.findValuesAsString("style"))
        .contains("UPCOMING", "LIVE", "BADGE_STYLE_TYPE_LIVE_NOW");
  }

  @Test
  void whoMayNotWatchIsToldWhy() {
    var stream = ada.goesLive("Not for all");
    var path = "/watch?v=" + stream.id();
    var status = "/playabilityStatus/status";
    stream.restrictTo(YoutubeBroadcast.Access.MEMBERS);
    assertThat(reader.player(path).at(status).asString()).isEqualTo("UNPLAYABLE");
    assertThat(reader.player(path).at("/videoDetails/isLive").asBoolean()).isTrue();
    stream.restrictTo(YoutubeBroadcast.Access.ADULTS);
    assertThat(reader.player(path).at(status).asString()).isEqualTo("LOGIN_REQUIRED");
    stream.restrictTo(YoutubeBroadcast.Access.OWNER);
    assertThat(reader.player(path).at("/videoDetails").isMissingNode()).isTrue();
    assertThat(Reader.canonical(reader.get("/@ada/live"))).endsWith(ada.id());
    youtube.delete(stream);
    assertThat(reader.player(path).at(status).asString()).isEqualTo("ERROR");
  }

  @Test
  void anUnlistedStreamIsFoundByItsAddressOnly() {
    var secret = ada.goesLive("Secret").unlisted();
    assertThat(Reader.canonical(reader.get("/@ada/live"))).endsWith(ada.id());
    var player = reader.player("/watch?v=" + secret.id());
    assertThat(player.at("/videoDetails/isLive").asBoolean()).isTrue();
    assertThat(player.findValue("isUnlisted").asBoolean()).isTrue();
  }

  @Test
  void anEndedStreamAndAPremiereSayWhatTheyAre() {
    var premiere = ada.goesLive("Video").asPremiere();
    var details = reader.player("/watch?v=" + premiere.id()).at("/videoDetails");
    assertThat(details.at("/isLive").asBoolean()).isTrue();
    assertThat(details.at("/isLiveContent").asBoolean()).isFalse();
    premiere.ends();
    var over = reader.player("/watch?v=" + premiere.id());
    assertThat(over.at("/videoDetails/isLive").isMissingNode()).isTrue();
    assertThat(over.findValue("liveBroadcastDetails").has("endTimestamp")).isTrue();
    assertThat(Reader.canonical(reader.get("/@ada/live"))).endsWith(ada.id());
  }

  @Test
  void theChatPageHasBothViewsTheBacklogAndTheClient() {
    var stream = ada.goesLive("Chat");
    stream.says("mara", "hello :ada-wave: 🎉");
    var page = reader.get("/live_chat?is_popout=1&v=" + stream.id());
    assertThat(page.body()).contains("window[\"ytInitialData\"] = ", PageShell.API_KEY);
    var chat = Reader.variable(page, "ytInitialData").at("/contents/liveChatRenderer");
    assertThat(chat.at("/actions")).hasSize(1);
    assertThat(chat.findValue("subMenuItems")).hasSize(2);
    youtube.hideViewSelector();
    var without = reader.data("/live_chat?v=" + stream.id());
    assertThat(without.findValue("subMenuItems")).isNull();
    assertThat(without.at("/contents/liveChatRenderer/continuations")).hasSize(1);
    stream.withoutChat();
    var closed = reader.data("/live_chat?v=" + stream.id());
    assertThat(closed.at("/contents/messageRenderer/text/runs")).hasSize(1);
  }

  @Test
  void yukiIsFoundByAHandleInAnotherScript() {
    assertThat(reader.get("/@%E9%9B%AA%E3%81%A0%E3%82%8B%E3%81%BE/live").statusCode())
        .isEqualTo(200);
    assertThat(reader.get("/@nobody_at_all/live").statusCode()).isEqualTo(404);
    youtube.deleteChannel("ada");
    assertThat(reader.get("/@ada/live").statusCode()).isEqualTo(404);
  }

  @Test
  void pagesArePackedForThoseWhoCanUnpackThem() {
    assertThat(reader.get("/@ada").headers().firstValue("Content-Encoding")).isEmpty();
    var packed = reader.get("/@ada", "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.body()).doesNotContain("<html");
  }
}
