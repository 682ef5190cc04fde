package net.ramforth.multichat.youtube.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.ChannelId;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.Handle;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.Video;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YoutubeAddressTests {

  private static final String ADA = "UCadaadaadaadaadaadaadaA";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ADA,
        "  UCadaadaadaadaadaadaadaA ",
        "https://www.youtube.com/channel/UCadaadaadaadaadaadaadaA",
        "http://m.youtube.com/channel/UCadaadaadaadaadaadaadaA/live?view=1",
        "youtube.com/channel/UCadaadaadaadaadaadaadaA",
        "https://studio.youtube.com/channel/UCadaadaadaadaadaadaadaA/videos",
      })
  void aChannelIsReadByItsId(String written) {
    assertThat(YoutubeAddress.of(written)).contains(new ChannelId(ADA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Ada",
        "ada",
        "https://www.youtube.com/@ada",
        "HTTPS://YouTube.com/@ADA/streams",
        "www.youtube.com/@ada/live?si=abc#top",
      })
  void aChannelIsReadByItsHandle(String written) {
    assertThat(YoutubeAddress.of(written)).contains(new Handle("ada"));
  }

  @Test
  void handlesMayBeOfAnyScript() {
    assertThat(YoutubeAddress.of("@すずむら337")).contains(new Handle("すずむら337"));
    assertThat(YoutubeAddress.of("https://www.youtube.com/@%E3%81%99%E3%81%9A"))
        .contains(new Handle("すず"));
    assertThat(new Handle("すず").path()).isEqualTo("/@%E3%81%99%E3%81%9A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=5s",
        "https://youtu.be/dQw4w9WgXcQ?si=abc",
        "youtu.be/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ",
        "https://www.youtube.com/embed/dQw4w9WgXcQ",
        "https://studio.youtube.com/video/dQw4w9WgXcQ/livestreaming",
        "https://www.youtube.com/live_chat?is_popout=1&v=dQw4w9WgXcQ",
      })
  void aVideoIsRead(String written) {
    assertThat(YoutubeAddress.of(written)).contains(new Video("dQw4w9WgXcQ"));
  }

  @Test
  void elevenSmallLettersAreANameRatherThanAVideo() {
    assertThat(YoutubeAddress.of("adastreamer")).contains(new Handle("adastreamer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "@",
        "youtube.com",
        "https://www.youtube.com",
        "https://www.youtube.com/",
        "https://www.youtube.com/watch",
        "https://www.youtube.com/watch?v=",
        "https://www.youtube.com/watch?v=../../etc",
        "https://www.youtube.com/channel/UCshort",
        "https://www.youtube.com/feed/subscriptions",
        "https://www.youtube.com/c/ada",
        "https://www.youtube.com/user/ada",
        "https://www.youtube.com@evil.example/@ada",
        "https://ada:secret@www.youtube.com/@ada",
        "https://evil.example/@ada",
        "https://youtube.com.evil.example/@ada",
        "https://evil.example/youtube.com/@ada",
        "javascript:alert(1)//youtube.com/@ada",
        "file:///youtube.com/@ada",
        "https://www.youtube.com/@a%00b",
        "https://www.youtube.com/%",
        "@ada/../../x",
        "@ada?x=1",
        "@a\r\nHost: evil",
        "ada and mo",
        "<script>",
      })
  void whatIsNoAddressIsRefused(String written) {
    assertThat(YoutubeAddress.of(written)).isEmpty();
  }

  @Test
  void anEndlessTextIsRefused() {
    assertThat(YoutubeAddress.of("@" + "a".repeat(1_000_000))).isEmpty();
  }

  @Test
  void whatIsStoredIsReadAgain() {
    assertThat(YoutubeAddress.of(new Channel(Platform.YOUTUBE, ADA, "Ada")))
        .isEqualTo(new ChannelId(ADA));
    for (var address : new YoutubeAddress[] {new Handle("ada"), new Video("dQw4w9WgXcQ")}) {
      assertThat(address.channel().id()).startsWith("#");
      assertThat(YoutubeAddress.of(address.channel())).isEqualTo(address);
    }
  }

  @Test
  void aChannelOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> YoutubeAddress.of(new Channel(Platform.YOUTUBE, "1001", "ada")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
