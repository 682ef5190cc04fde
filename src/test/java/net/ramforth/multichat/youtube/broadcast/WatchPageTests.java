package net.ramforth.multichat.youtube.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import net.ramforth.multichat.youtube.broadcast.LiveVideo.Access;
import net.ramforth.multichat.youtube.page.YoutubePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchPageTests {

  static final String ADA = "UCadaadaadaadaadaadaadaA";

  @Test
  void aBroadcastOnAirHasAllThatADashboardShows() throws IOException {
    assertThat(((WatchPage.OnAir) watched("on-air")).video())
        .isEqualTo(
            new LiveVideo(
                "adaLive0001",
                "Ada's evening",
                ADA,
                "Ada",
                1234,
                Instant.parse("2026-11-23T19:30:00Z"),
                Access.READABLE));
  }

  @ParameterizedTest
  @CsvSource({
    "on-air, READABLE",
    "premiere, READABLE",
    "members-only, MEMBERS_ONLY",
    "age-restricted, AGE_RESTRICTED",
    "robot-suspected, UNSURE",
    "chat-disabled, CHAT_DISABLED",
    "no-conversation-bar, UNSURE",
  })
  void whetherItsChatCanBeReadIsToldByStructure(String recording, Access access)
      throws IOException {
    assertThat(((WatchPage.OnAir) watched(recording)).video().access()).isEqualTo(access);
  }

  @ParameterizedTest
  @ValueSource(strings = {"upcoming", "upcoming-by-its-slate"})
  void aWaitingRoomKnowsItsTime(String recording) throws IOException {
    var upcoming = (WatchPage.Upcoming) watched(recording);

    assertThat(upcoming.startsAt()).isEqualTo(Instant.parse("2026-11-23T22:00:00Z"));
  }

  @Test
  void anEndedBroadcastIsNotOnAir() throws IOException {
    assertThat(watched("ended")).isEqualTo(new WatchPage.NotOnAir(ADA));
  }

  @Test
  void aDeletedVideoIsGone() throws IOException {
    assertThat(watched("deleted")).isEqualTo(new WatchPage.Gone());
  }

  @Test
  void whatYoutubeHidesFromRobotsIsHidden() throws IOException {
    assertThat(watched("robot-suspected-without-details"))
        .isEqualTo(new WatchPage.Hidden("LOGIN_REQUIRED"));
  }

  @Test
  void aChannelsPageIsNoWatchPage() throws IOException {
    assertThat(watched("channel-with-nothing-live")).isInstanceOf(WatchPage.Unknown.class);
  }

  private static WatchPage watched(String recording) throws IOException {
    return WatchPage.read(recording(recording));
  }

  static YoutubePage recording(String name) throws IOException {
    return YoutubePage.of(URI.create("https://www.youtube.com/"), html(name));
  }

  static String html(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/youtube/broadcast", name + ".html"));
  }
}
