package net.ramforth.multichat.emote.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.emote.RoomChannels;
import net.ramforth.multichat.testing.Chats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnAddressesTests {

  private static final String KNOWN = "cdn.frankerfacez.com/emote/128054/2";
  private static final String STILL = "cdn.frankerfacez.com/emote/128054/1";
  private static final Picture GOOD = new Picture("https://" + KNOWN, "https://" + STILL, 56, 28);
  private static final Picture OURS = new Picture("/img/" + KNOWN, "/img/" + STILL, 56, 28);
  private static final Picture FOREIGN = Picture.emote("https://trev.example/tracker.gif");
  private static final Picture OWN = Picture.emote("/listening/sticker-cat.svg");

  @Test
  void everyPictureOfAKnownHostGetsAnAddressOfOurs() {
    assertThat(fragments(emote(GOOD), new Fragment.Cheermote("Cheer1", 1, "#979797", GOOD)))
        .containsExactly(emote(OURS), new Fragment.Cheermote("Cheer1", 1, "#979797", OURS));
    assertThat(fragments(new Fragment.Sticker("a cat", GOOD)))
        .containsExactly(new Fragment.Sticker("a cat", OURS));
  }

  @Test
  void aPictureFromElsewhereBecomesItsWords() {
    assertThat(
            fragments(
                emote(FOREIGN),
                new Fragment.Cheermote("Cheer1", 1, "#979797", FOREIGN),
                new Fragment.Sticker("a cat", FOREIGN)))
        .containsExactly(
            new Fragment.Text("Pog"), new Fragment.Text("Cheer1"), new Fragment.Text("a cat"));
  }

  @Test
  void aStillFromElsewhereIsLostAlone() {
    var half = GOOD.at(GOOD.url(), FOREIGN.url());
    assertThat(fragments(emote(half))).containsExactly(emote(OURS.at(OURS.url(), null)));
  }

  @Test
  void picturesOfOurOwnStay() {
    assertThat(fragments(emote(OWN))).containsExactly(emote(OWN));
    assertThat(fragments(emote(Picture.emote("//trev.example/tracker.gif"))))
        .containsExactly(new Fragment.Text("Pog"));
  }

  @Test
  void badgesAndAvatarsFromElsewhereLoseTheirPicture() {
    var author = illustrated(message(badge(GOOD), badge(FOREIGN), badge(null)), GOOD).author();
    assertThat(author.badges()).containsExactly(badge(OURS), badge(null), badge(null));
    assertThat(author.avatar()).isEqualTo(OURS);
    assertThat(illustrated(message(), FOREIGN).author().avatar()).isNull();
  }

  private static Fragment emote(Picture picture) {
    return new Fragment.Emote("Pog", "1", picture, true, List.of(EmoteEffect.values()[0]));
  }

  private static Badge badge(@Nullable Picture picture) {
    return new Badge("member", "1", "Member", picture);
  }

  private static List<Fragment> fragments(Fragment... fragments) {
    return new OwnAddresses()
        .illustrate(message().withFragments(List.of(fragments)), RoomChannels.NONE)
        .fragments();
  }

  private static ChatMessage illustrated(ChatMessage message, Picture avatar) {
    return new OwnAddresses()
        .illustrate(message.withAuthor(message.author().with(avatar)), RoomChannels.NONE);
  }

  private static ChatMessage message(Badge... badges) {
    var message = Chats.message("1", "mara", "hello", Instant.parse("2026-11-23T20:00:00Z"));
    return message.withAuthor(message.author().with(List.of(badges)));
  }
}
