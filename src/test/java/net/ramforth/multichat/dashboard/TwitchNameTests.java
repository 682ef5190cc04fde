package net.ramforth.multichat.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwitchNameTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        " Ada ",
        "@ada",
        "#ada",
        "twitch.tv/ada",
        "https://twitch.tv/ada",
        "https://www.twitch.tv/Ada/",
        "http://m.twitch.tv/ada?sr=a",
        "https://www.twitch.tv/popout/ada/chat?popout=",
        "https://www.twitch.tv/ada/videos"
      })
  void aChannelIsFoundHoweverItIsWritten(String written) {
    assertThat(TwitchName.of(written)).contains(new TwitchName("ada"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "@",
        "not a name",
        "https://twitch.tv/",
        "https://example.org/ada",
        "ada\r\nPRIVMSG #mo :hi",
        "abcdefghijklmnopqrstuvwxyz",
        "ädä"
      })
  void whatCanBeNoNameIsNone(String written) {
    assertThat(TwitchName.of(written)).isEmpty();
  }
}
