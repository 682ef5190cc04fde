package net.ramforth.multichat.twitch.irc;

import static net.ramforth.multichat.twitch.irc.Recording.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Picture;
import org.junit.jupiter.api.Test;

class EmoteFragmentsTests {

  @Test
  void anEmoteInTheMiddleCutsTheTextInThree() {
    assertThat(fragments("emote-in-the-middle"))
        .containsExactly(text("hi "), emote("Kappa", "25"), text(" there"));
  }

  @Test
  void anEmoteAfterEmojiIsFoundByCodePoints() {
    assertThat(fragments("emote-after-emoji"))
        .containsExactly(text("🎉👩‍🚀 "), emote("Kappa", "25"), text("!"));
  }

  @Test
  void emotesComeInTheOrderOfTheText() {
    assertThat(fragments("two-emotes-out-of-order"))
        .containsExactly(
            emote("Kappa", "25"),
            text(" "),
            emote("LUL", "425618"),
            text(" "),
            emote("Kappa", "25"));
  }

  @Test
  void boundsThatLieLoseTheirOwnEmoteOnly() {
    assertThat(fragments("emote-bounds-that-lie"))
        .containsExactly(text("hi "), emote("Kappa", "25"));
  }

  @Test
  void ofEmotesThatOverlapTheFirstStays() {
    assertThat(fragments("emotes-that-overlap"))
        .containsExactly(emote("Kappa", "25"), text("HD yes "), emote("LUL", "425618"));
  }

  @Test
  void anIdThatWouldChangeTheAddressIsText() {
    assertThat(fragments("emote-id-that-is-an-address")).containsExactly(text("hi Kappa"));
  }

  @Test
  void aModifiedEmoteKeepsItsCompoundId() {
    assertThat(fragments("modified-emote")).containsExactly(emote("Kappa", "25_BW"));
  }

  @Test
  void positionsInMeCountAfterItsPrefix() {
    assertThat(fragments("me-with-emote"))
        .containsExactly(text("waves "), emote("Kappa", "25"), text(" hello"));
  }

  @Test
  void aJoinerInDisguiseShiftsNothing() {
    assertThat(fragments("joiner-in-disguise"))
        .containsExactly(text("👩\u200D🚀 "), emote("Kappa", "25"));
  }

  private static List<Fragment> fragments(String recording) {
    return message(recording).fragments();
  }

  private static Fragment text(String text) {
    return new Fragment.Text(text);
  }

  private static Fragment emote(String text, String id) {
    String emote = "https://static-cdn.jtvnw.net/emoticons/v2/" + id;
    return new Fragment.Emote(
        text, id, new Picture(emote + "/default/dark/2.0", emote + "/static/dark/2.0", 28, 28));
  }
}
