package net.ramforth.multichat.twitch.irc;

import static net.ramforth.multichat.twitch.irc.Recording.ADAS_CHANNEL;
import static net.ramforth.multichat.twitch.irc.Recording.NOW;
import static net.ramforth.multichat.twitch.irc.Recording.events;
import static net.ramforth.multichat.twitch.irc.Recording.message;
import static net.ramforth.multichat.twitch.irc.Recording.messages;
import static net.ramforth.multichat.twitch.irc.Recording.translations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrcTranslatorTests {

  private static final Instant SENT = Instant.ofEpochMilli(1795395723456L);

  @Test
  void aPlainMessageKeepsEverythingTwitchSays() {
    ChatMessage message = message("plain-message");

    assertThat(message.id().value()).isEqualTo("4a1f0c2e-0000-4000-8000-000000000001");
    assertThat(message.kind()).isEqualTo(MessageKind.CHAT);
    assertThat(message.plainText()).isEqualTo("hello from mara");
    assertThat(message.postedAt()).isEqualTo(SENT);
    assertThat(message.notice()).isNull();
    assertThat(message.origin()).isEqualTo(Origin.LIVE);
    Author mara = message.author();
    assertThat(mara.id()).isEqualTo(new AuthorId(Platform.TWITCH, "2002"));
    assertThat(mara.login()).isEqualTo("mara");
    assertThat(mara.displayName()).isEqualTo("Mara");
    assertThat(mara.color()).isEqualTo("#8A2BE2");
    assertThat(mara.roles())
        .containsExactlyInAnyOrder(Role.MODERATOR, Role.SUBSCRIBER, Role.VERIFIED);
  }

  @Test
  void theBroadcasterIsKnownByTheBadge() {
    assertThat(message("broadcaster").author().roles())
        .containsExactlyInAnyOrder(Role.BROADCASTER, Role.SUBSCRIBER, Role.MODERATOR);
  }

  @Test
  void aFirstMessageIsMarked() {
    assertThat(message("first-message").author().roles()).containsExactly(Role.FIRST);
  }

  @Test
  void aTagValueWithSlashLeavesTheOtherBadgesAlone() {
    assertThat(message("tag-value-with-slash").author().roles()).containsExactly(Role.VIP);
  }

  @Test
  void aKoreanDisplayNameIsShownAsItIs() {
    Author author = message("korean-display-name").author();

    assertThat(author.displayName()).isEqualTo("마라");
    assertThat(author.login()).isEqualTo("mara");
  }

  @Test
  void aMissingDisplayNameFallsBackToTheLoginAndThenToAQuestionMark() {
    assertThat(messages("no-display-name"))
        .extracting(message -> message.author().displayName())
        .containsExactly("mara", "mara", "?");
  }

  @Test
  void aSpaceBehindADisplayNameIsNotShown() {
    assertThat(message("display-name-with-space-behind").author().displayName()).isEqualTo("Mara");
  }

  @Test
  void aColorThatIsNoneIsLeftToThePage() {
    assertThat(messages("no-color"))
        .extracting(message -> message.author().color())
        .containsOnlyNulls();
  }

  @Test
  void aMessageWithoutIdGetsTheSameOneEveryTime() {
    var ids = messages("no-id").stream().map(ChatMessage::id).toList();

    assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
  }

  @Test
  void aMessageWithoutUsableTimeWasPostedNow() {
    assertThat(messages("no-time")).extracting(ChatMessage::postedAt).containsOnly(NOW);
  }

  @Test
  void aMessageWithoutAnyTagsIsShown() {
    ChatMessage message = message("no-tags-at-all");

    assertThat(message.plainText()).isEqualTo("hi there");
    assertThat(message.author().displayName()).isEqualTo("mara");
    assertThat(message.author().roles()).isEmpty();
  }

  @Test
  void oneWordWithoutColonIsAMessage() {
    assertThat(message("one-word-without-colon").plainText()).isEqualTo("dank");
  }

  @Test
  void anEmptyMessageHasNoFragments() {
    assertThat(message("empty-trailing").fragments()).isEmpty();
  }

  @Test
  void meIsAnActionWithoutItsWrapper() {
    assertThat(message("me-with-emote").kind()).isEqualTo(MessageKind.ACTION);
    assertThat(message("me-with-emote").plainText()).isEqualTo("waves Kappa hello");
    assertThat(message("me-cut-short").plainText()).isEqualTo("waves at every");
    assertThat(messages("me-without-words"))
        .extracting(ChatMessage::kind, ChatMessage::plainText)
        .containsOnly(tuple(MessageKind.ACTION, ""));
    assertThat(message("not-quite-me").kind()).isEqualTo(MessageKind.CHAT);
  }

  @Test
  void theMarkThatPassesTheDuplicateCheckIsTakenAway() {
    assertThat(messages("duplicate-mark"))
        .extracting(ChatMessage::plainText)
        .containsExactly("again and again ", "");
  }

  @Test
  void aCheerIsACheerAndAHighlightIsAHighlight() {
    assertThat(message("cheer").kind()).isEqualTo(MessageKind.CHEER);
    assertThat(message("highlighted").kind()).isEqualTo(MessageKind.HIGHLIGHTED);
  }

  @Test
  void aSharedChatCopyKeepsItsOwnIdAndItsRolesHere() {
    ChatMessage copy = message("shared-chat-copy");

    assertThat(copy.id().value()).isEqualTo("4a1f0c2e-0000-4000-8000-000000000001");
    assertThat(copy.author().roles()).isEmpty();
  }

  @Test
  void announcementsOfEveryKindBecomeMessages() {
    assertThat(message("sub").kind()).isEqualTo(MessageKind.MEMBERSHIP);
    assertThat(message("sub").notice()).isEqualTo("Mara subscribed with Prime.");
    assertThat(message("sub").author().login()).isEqualTo("mara");
    assertThat(message("resub-with-text").kind()).isEqualTo(MessageKind.MILESTONE);
    assertThat(message("resub-with-text").plainText()).isEqualTo("fourteen Kappa");
    assertThat(message("resub-with-text").fragments()).hasSize(2);
    assertThat(message("raid").kind()).isEqualTo(MessageKind.RAID);
    assertThat(message("announcement").kind()).isEqualTo(MessageKind.ANNOUNCEMENT);
    assertThat(message("announcement").notice()).isNull();
    assertThat(message("shared-chat-notice").kind()).isEqualTo(MessageKind.ANNOUNCEMENT);
  }

  @Test
  void aGiftFromNobodyIsShown() {
    ChatMessage gift = message("gift-by-nobody");

    assertThat(gift.kind()).isEqualTo(MessageKind.GIFTPURCHASE);
    assertThat(gift.author().displayName()).isEqualTo("AnAnonymousGifter");
  }

  @Test
  void anAnnouncementAboutTheRoomNeedsNoAuthor() {
    ChatMessage streak = message("one-tap-streak");

    assertThat(streak.notice()).isEqualTo("A streak begins!");
    assertThat(streak.author().displayName()).isEqualTo("ada");
    assertThat(streak.kind()).isEqualTo(MessageKind.COMBO);
  }

  @Test
  void anUnknownKindIsShownByItsOwnSentence() {
    assertThat(message("unknown-kind").kind()).isEqualTo(MessageKind.NOTICE);
    assertThat(message("unknown-kind").notice()).isEqualTo("Mo has moderated for a year!");
  }

  @Test
  void anUnknownKindWithoutWordsIsOnlyCounted() {
    assertThat(translations("unknown-kind-without-words"))
        .containsExactly(new Translation.Unknown("usernotice brandnew"));
  }

  @Test
  void aTimeoutSilencesItsAuthor() {
    assertThat(events("timeout"))
        .containsExactly(
            new ChatEvent.AuthorSilenced(
                ADAS_CHANNEL, SENT, new AuthorId(Platform.TWITCH, "6006")));
  }

  @Test
  void aBanWithoutUserIdSilencesMessagesWithoutUserId() {
    var events = events("ban-without-user-id");

    var silenced = (ChatEvent.AuthorSilenced) events.get(0);
    var posted = (ChatEvent.MessagePosted) events.get(1);
    assertThat(silenced.author()).isEqualTo(posted.message().author().id());
  }

  @Test
  void aClearClearsTheChat() {
    assertThat(events("chat-cleared"))
        .containsExactly(new ChatEvent.ChatCleared(ADAS_CHANNEL, SENT));
  }

  @Test
  void aRemovalNamesItsMessageAlone() {
    assertThat(events("message-removed"))
        .containsExactly(
            new ChatEvent.MessageRemoved(
                ADAS_CHANNEL,
                SENT,
                new MessageId(Platform.TWITCH, "4a1f0c2e-0000-4000-8000-00000000000f")));
    assertThat(translations("removal-of-nothing"))
        .containsExactly(new Translation.Unknown("clearmsg without target"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PING :x", ":tmi.twitch.tv 001 ada :Welcome", "@a=b NOTICE #ada :hi"})
  void whatIsNotChatIsNoEvent(String line) {
    assertThat(translate(line)).isInstanceOf(Translation.NotChat.class);
  }

  @Test
  void aCommandNobodyKnowsIsAValue() {
    assertThat(translate("SING #ada")).isEqualTo(new Translation.Unknown("sing"));
  }

  private static Translation translate(String line) {
    return new IrcTranslator(Clock.systemUTC())
        .translate((IrcLine) WireLine.parse(line), ADAS_CHANNEL);
  }
}
