package net.ramforth.multichat.youtube.innertube;

import static net.ramforth.multichat.youtube.innertube.Recording.NOW;
import static net.ramforth.multichat.youtube.innertube.Recording.SAID;
import static net.ramforth.multichat.youtube.innertube.Recording.message;
import static net.ramforth.multichat.youtube.innertube.Recording.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

  @Test
  void aMessageHasItsAuthorTextAndTime() {
    ChatMessage message = message("plain-message");
    assertThat(message.kind()).isEqualTo(MessageKind.CHAT);
    assertThat(message.plainText()).isEqualTo("hello ada");
    assertThat(message.postedAt()).isEqualTo(SAID);
    assertThat(message.origin()).isEqualTo(Origin.LIVE);
    assertThat(message.notice()).isNull();
    assertThat(message.author().id()).isEqualTo(new AuthorId(Platform.YOUTUBE, "UCmara"));
  }

  @Test
  void aStandardEmojiIsText() {
    assertThat(message("standard-emoji").fragments())
        .containsExactly(new Fragment.Text("hearts 🫶 for you"));
  }

  @Test
  void aChannelsEmojiIsAPictureOfTheRightSize() {
    assertThat(message("channel-emoji").fragments())
        .containsExactly(
            new Fragment.Text("hi "),
            new Fragment.Emote(
                ":wave:",
                "UCada/CPGD8Iu8kN4CFREChAod",
                Picture.emote("https://yt3.ggpht.com/wave=w48-h48")),
            new Fragment.Text(" all"));
  }

  @Test
  void anEmojiOfYoutubeItselfScales() {
    assertThat(message("emoji-of-youtube-without-sizes").fragments())
        .containsExactly(
            new Fragment.Emote(
                ":yt:",
                "UCkszU2WH9gy1mb0dV-11UJg/CIW60IPp_dYCFcuqTgodEu4IlQ",
                Picture.emote("https://www.youtube.com/s/gaming/emoji/yt.svg")));
  }

  @Test
  void anEmojiThatLacksSomethingIsNamedAsWellAsCanBe() {
    assertThat(message("channel-emoji-without-shortcut").plainText()).isEqualTo("wave");
    assertThat(message("channel-emoji-without-picture").fragments())
        .containsExactly(new Fragment.Text(":lost:"));
    assertThat(message("emoji-without-id").fragments())
        .containsExactly(new Fragment.Text(":shrug:"));
  }

  @Test
  void lineBreaksAndLinksAreText() {
    assertThat(message("line-breaks").plainText()).isEqualTo("one\ntwo");
    assertThat(message("link").fragments()).containsExactly(new Fragment.Text("see example.org!"));
  }

  @Test
  void wordsOf2018HadNoRuns() {
    assertThat(message("simple-text-of-2018").plainText()).isEqualTo("hello ada");
  }

  @Test
  void aMessageWithoutWordsIsStillOne() {
    assertThat(message("no-message").fragments()).isEmpty();
  }

  @Test
  void nothingHasToBeThere() {
    ChatMessage message = message("everything-null");
    assertThat(message.id().value()).isEqualTo("nulls");
    assertThat(message.author().displayName()).isEqualTo("?");
    assertThat(message.author().id().value()).isNotBlank();
    assertThat(message.postedAt()).isEqualTo(NOW);
  }

  @Test
  void aNullAmongTheWordsOrBadgesIsSkipped() {
    ChatMessage message = message("null-among-runs");
    assertThat(message.plainText()).isEqualTo("hello");
    assertThat(message.author().roles()).containsExactly(Role.MODERATOR);
  }

  @Test
  void theSameMessageWithoutAnIdIsPostedOnce() {
    assertThat(messages("no-id")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-time", "times-that-are-none"})
  void aMessageWithoutATimeIsOfNow(String recording) {
    assertThat(messages(recording)).allMatch(message -> message.postedAt().equals(NOW));
  }

  @Test
  void aHandleIsShownWithoutItsAt() {
    Author author = message("korean-handle").author();
    assertThat(author.displayName()).isEqualTo("마라337");
    assertThat(author.login()).isEqualTo("@마라337");
  }

  @Test
  void anOlderDisplayNameStaysAsItIs() {
    assertThat(message("name-without-at-of-2024").author().displayName()).isEqualTo("Mara M.");
  }

  @Test
  void anAuthorWithoutIdIsKnownByName() {
    assertThat(message("no-author-id").author().id().value()).isEqualTo("@mara");
  }

  @Test
  void anAuthorWithoutNameHasAPlaceholder() {
    assertThat(message("no-author-name").author().displayName()).isEqualTo("?");
    assertThat(message("no-author-name").author().id().value()).isEqualTo("UCmara");
    assertThat(message("name-that-is-only-an-at").author().displayName()).isEqualTo("?");
  }

  @Test
  void badgesAreRoles() {
    List<ChatMessage> messages = messages("badges");
    assertThat(messages.get(0).author().roles())
        .containsExactlyInAnyOrder(Role.BROADCASTER, Role.VERIFIED);
    assertThat(messages.get(1).author().roles())
        .containsExactlyInAnyOrder(Role.MODERATOR, Role.MEMBER);
    assertThat(messages.get(2).author().roles()).isEmpty();
    assertThat(messages.get(3).author().roles()).isEmpty();
  }

  @Test
  void aMembersBadgeIsThePictureOfTheirChannel() {
    assertThat(messages("badges").get(1).author().badges())
        .containsExactly(
            new Badge("moderator", "", "Moderator", null),
            new Badge(
                "member",
                "",
                "Member (6 months)",
                Picture.badge("https://yt3.ggpht.com/badge=s32-c-k")));
  }

  @Test
  void officesAreBadgesWithoutPictureAndUnknownOnesAreNone() {
    assertThat(messages("badges").get(0).author().badges())
        .containsExactly(
            new Badge("broadcaster", "", "Owner", null),
            new Badge("verified", "", "Verified", null));
    assertThat(messages("badges").get(2).author().badges()).isEmpty();
  }

  @Test
  void anAuthorHasAnAvatarIfThereIsOne() {
    assertThat(messages("badges").get(1).author().avatar())
        .isEqualTo(Picture.avatar("https://yt4.ggpht.com/mo=s64"));
    assertThat(message("everything-null").author().avatar()).isNull();
  }
}
