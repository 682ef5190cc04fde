package net.ramforth.multichat.youtube.page;

import static net.ramforth.multichat.youtube.page.YoutubePageTests.recording;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.ramforth.multichat.youtube.page.LiveChatPage.Closed;
import net.ramforth.multichat.youtube.page.LiveChatPage.NoAnswer;
import net.ramforth.multichat.youtube.page.LiveChatPage.Open;
import net.ramforth.multichat.youtube.page.LiveChatPage.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveChatPageTests {

  @Test
  void allMessagesAreTakenByTheirPlaceInTheMenuWhateverItIsCalled() throws IOException {
    var open = (Open) LiveChatPage.read(recording("live-chat"));

    assertThat(open.continuation()).isEqualTo("all-token");
    assertThat(open.allMessages()).isTrue();
    assertThat(open.actions()).hasSize(1);
    assertThat(open.client())
        .isEqualTo(
            new InnerTubeClient(
                "AIzaSyAO_FJ2SlqU8Q4STEHLGCilw_Y9_11qcW8", "2.20261120.01.00", "CgtBZGE%3D"));
  }

  @Test
  void withoutTheMenuTheDefaultViewIsTaken() throws IOException {
    var open = (Open) LiveChatPage.read(recording("live-chat-without-view-selector"));

    assertThat(open.continuation()).isEqualTo("default-token");
    assertThat(open.allMessages()).isFalse();
  }

  @Test
  void withoutSettingsWhatWasKnownToWorkIsTaken() throws IOException {
    var open = (Open) LiveChatPage.read(recording("live-chat-without-settings"));

    assertThat(open.client().apiKey()).isNotBlank();
    assertThat(open.client().version()).startsWith("2.20");
    assertThat(open.client().visitorData()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "live-chat-disabled, UNAVAILABLE",
    "live-chat-of-a-replay, REPLAY",
    "live-chat-that-became-a-replay, REPLAY",
    "live-chat-that-cannot-go-on, OVER",
  })
  void aClosedChatSaysWhy(String recording, Why why) throws IOException {
    assertThat(LiveChatPage.read(recording(recording))).isEqualTo(new Closed(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"consent", "captcha", "live-chat-unknown", "title-that-looks-like-data"})
  void whatIsNoChatPageIsNoAnswer(String recording) throws IOException {
    assertThat(LiveChatPage.read(recording(recording))).isInstanceOf(NoAnswer.class);
  }
}
