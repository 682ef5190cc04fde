package net.ramforth.multichat.youtube.broadcast;

import static net.ramforth.multichat.youtube.broadcast.WatchPageTests.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Item;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Listed;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelPageTests {

  @Test
  void onlyABadgeThatSaysLiveCounts() throws IOException {
    assertThat(listed("streams-one-live").items())
        .extracting(Item::videoId, Item::state)
        .containsExactly(
            tuple("adaRoom0001", State.UPCOMING),
            tuple("adaLive0001", State.LIVE),
            tuple("adaPast0001", State.OTHER));
  }

  @Test
  void theNewerLayoutIsReadAndPlaylistsInItAreNot() throws IOException {
    assertThat(listed("streams-two-live").items())
        .extracting(Item::videoId, Item::title, Item::state)
        .containsExactly(
            tuple("adaRoom0001", "Free chat", State.OTHER),
            tuple("adaLive0001", "Ada's evening", State.LIVE),
            tuple("adaLive0002", "Ada upright", State.LIVE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"streams-members-only", "streams-members-only-newer-layout"})
  void aBadgeTellsWhatIsForMembers(String recording) throws IOException {
    assertThat(listed(recording).onAir())
        .singleElement()
        .satisfies(item -> assertThat(item.membersOnly()).isTrue());
  }

  @Test
  void recommendedChannelsAreLeftOut() throws IOException {
    assertThat(listed("home-that-recommends-bea").items())
        .extracting(Item::videoId)
        .containsExactly("adaLive0001");
  }

  @Test
  void aScheduledBroadcastHasItsTime() throws IOException {
    assertThat(listed("streams-scheduled").items())
        .extracting(Item::startsAt)
        .contains(Instant.ofEpochSecond(1795500000));
  }

  @Test
  void aWatchPageIsNoChannelsPage() throws IOException {
    assertThat(ChannelPage.read(recording("on-air"))).isInstanceOf(ChannelPage.Unknown.class);
  }

  private static Listed listed(String recording) throws IOException {
    return (Listed) ChannelPage.read(recording(recording));
  }
}
