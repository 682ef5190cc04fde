package net.ramforth.multichat.twitch.irc;

import static java.util.Objects.requireNonNull;
import static net.ramforth.multichat.twitch.irc.Recording.message;
import static net.ramforth.multichat.twitch.irc.Recording.messages;
import static net.ramforth.multichat.twitch.irc.Recording.translations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Flair;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Twitch says beside the words. */
class KindTests {

  @Test
  void badgesStandInTwitchsOrderAndSayForHowLong() {
    assertThat(nth(0, "badges").author().badges())
        .extracting(Badge::set, Badge::version, Badge::title)
        .containsExactly(
            tuple("moderator", "1", "Moderator"),
            tuple("subscriber", "12", "Subscriber (23 months)"),
            tuple("glhf-pledge", "1", "Glhf pledge"),
            tuple("vip", "", "Vip"));
    assertThat(nth(1, "badges").author().badges())
        .extracting(Badge::title)
        .containsExactly("Predictions", "Founder (41 months)");
    assertThat(nth(2, "badges").author().badges())
        .extracting(Badge::title)
        .containsExactly("Subscriber");
  }

  @Test
  void whoComesBackAfterALongTimeIsMarked() {
    assertThat(message("returning").author().roles()).containsExactly(Role.RETURNING);
  }

  @Test
  void giftsToTheCommunityAreToldByWhoReceivesThem() {
    assertThat(messages("community-gifts"))
        .extracting(ChatMessage::kind, it -> it.author().displayName(), ChatMessage::gift)
        .containsExactly(
            tuple(MessageKind.GIFTPURCHASE, "Mara", new Gift("Mara", 2)),
            tuple(MessageKind.GIFTRECEIVED, "Kelly", new Gift("Mara", 1)),
            tuple(MessageKind.GIFTRECEIVED, "noor", new Gift("Mara", 1)),
            tuple(MessageKind.GIFTPURCHASE, "Mara", new Gift("Mara", 1)));
    assertThat(messages("community-gifts").subList(0, 3))
        .extracting(it -> it.facet(Facet.Group.class))
        .containsOnly(new Facet.Group("77"));
    assertThat(nth(1, "community-gifts").author().id().value()).isEqualTo("2005");
  }

  @Test
  void aGiftToOnePersonIsTheGivers() {
    ChatMessage gift = message("gift-to-one");
    assertThat(gift.kind()).isEqualTo(MessageKind.GIFTPURCHASE);
    assertThat(gift.author().displayName()).isEqualTo("Mara");
    assertThat(gift.notice()).isEqualTo("Mara gifted a Tier 1 sub to Kelly!");
    assertThat(gift.facet(Facet.Group.class)).isNull();
  }

  @Test
  void aNumberOfGiftsThatIsNoneIsOneAndALieIsBounded() {
    assertThat(messages("gifts-without-number"))
        .extracting(it -> requireNonNull(it.gift()).count())
        .containsExactly(1, 1, 100_000);
  }

  @Test
  void announcementsHaveTheirColor() {
    assertThat(messages("announcement-colors"))
        .extracting(KindTests::accent)
        .containsExactly(null, "#00D6D6", "#00DB84", "#FFB31A", "#9146FF", null);
  }

  @Test
  void aReplyQuotesItsParentAndDoesNotRepeatTheName() {
    ChatMessage reply = nth(0, "reply");
    assertThat(reply.facet(Reply.class))
        .isEqualTo(new Reply(new MessageId(Platform.TWITCH, "p1"), "Mo", "who is hungry;"));
    assertThat(reply.fragments()).hasSize(2);
    assertThat(reply.fragments().getFirst()).isEqualTo(new Fragment.Text("me too "));
    assertThat(reply.fragments().getLast()).extracting(Fragment::text).isEqualTo(":)");
    assertThat(messages("reply"))
        .extracting(ChatMessage::plainText)
        .containsExactly("me too :)", "yes", "", "@Molly hi", "no mention");
    assertThat(requireNonNull(nth(1, "reply").facet(Reply.class)).text()).isEqualTo("waves");
  }

  @Test
  void aRewardWithWordsIsOneUnlessTwitchHighlightsIt() {
    assertThat(messages("reward"))
        .extracting(ChatMessage::kind, ChatMessage::notice)
        .containsExactly(
            tuple(MessageKind.REWARD, "Redeemed a reward"), tuple(MessageKind.HIGHLIGHTED, null));
  }

  @Test
  void effectsThatWereBoughtAreKnownAndNewOnesAreNone() {
    assertThat(messages("flairs"))
        .extracting(it -> it.facet(Flair.class))
        .containsExactly(Flair.GIGANTIFIED_EMOTE, Flair.COSMIC_ABYSS, null, null);
  }

  @Test
  void aCheerSaysHowMuchInTheColorOfItsTier() {
    assertThat(messages("cheers"))
        .extracting(ChatMessage::kind, KindTests::amount, KindTests::accent)
        .containsExactly(
            tuple(MessageKind.CHEER, "1 Bit", "#979797"),
            tuple(MessageKind.CHEER, "1,500 Bits", "#1DB2A5"),
            tuple(MessageKind.CHAT, null, null),
            tuple(MessageKind.CHAT, null, null));
  }

  @Test
  void moneyIsShownInItsCurrency() {
    assertThat(messages("hype-chat"))
        .extracting(ChatMessage::kind, KindTests::amount, ChatMessage::plainText)
        .containsExactly(
            tuple(MessageKind.CHEER, "€5.00", "take my money"),
            tuple(MessageKind.CHEER, "¥1,000", ""),
            tuple(MessageKind.CHAT, null, "x"),
            tuple(MessageKind.CHAT, null, "x"));
    assertThat(nth(1, "hype-chat").notice()).isEqualTo("User sent a Hype Chat");
    assertThat(message("charity").kind()).isEqualTo(MessageKind.CHARITY);
    assertThat(amount(message("charity"))).isEqualTo("$5.00");
  }

  @Test
  void aWatchStreakIsOneAndOtherMilestonesAreNotices() {
    assertThat(messages("watch-streak"))
        .extracting(ChatMessage::kind, ChatMessage::plainText)
        .containsExactly(tuple(MessageKind.WATCHSTREAK, "Mandiddy"), tuple(MessageKind.NOTICE, ""));
  }

  @Test
  void aComboIsToldEvenWhereTwitchHasNoSentence() {
    assertThat(messages("combo")).extracting(ChatMessage::kind).containsOnly(MessageKind.COMBO);
    assertThat(messages("combo"))
        .extracting(it -> it.author().displayName(), ChatMessage::notice, KindTests::amount)
        .containsExactly(
            tuple("Mara", "sent a heart", "5 Bits"),
            tuple("ada", "The heart combo ends after 25 taps", "125 Bits"),
            tuple("ada", "The heart combo reaches level 2", null),
            tuple("ada", "A heart combo begins", null));
    assertThat(nth(0, "combo").facet(Facet.Group.class)).isEqualTo(new Facet.Group("combo heart"));
  }

  @Test
  void aCopyOfASharedChatNamesItsHomeAndHasTheBadgesOfThisRoom() {
    ChatMessage copy = nth(0, "shared-chat");
    assertThat(copy.facet(Home.class))
        .isEqualTo(new Home("3003", null, new MessageId(Platform.TWITCH, "o1")));
    assertThat(copy.author().roles()).containsExactly(Role.VIP);
    assertThat(nth(1, "shared-chat").facet(Home.class)).isNull();
    assertThat(nth(2, "shared-chat").kind()).isEqualTo(MessageKind.MEMBERSHIP);
    assertThat(nth(2, "shared-chat").facet(Home.class)).isNotNull();
  }

  @Test
  void whatIsNotSharedIsNotShownElsewhere() {
    assertThat(translations("shared-chat-not-for-here").getFirst())
        .isEqualTo(Translation.NotChat.INSTANCE);
  }

  @Test
  void whoGoesOnPayingIsAMemberAndTheRestAreNotices() {
    assertThat(messages("upgrades"))
        .extracting(ChatMessage::kind)
        .containsExactly(MessageKind.MEMBERSHIP, MessageKind.MEMBERSHIP, MessageKind.NOTICE);
  }

  private static @Nullable String accent(ChatMessage message) {
    var accent = message.facet(Facet.Accent.class);
    return accent == null ? null : accent.color();
  }

  private static @Nullable String amount(ChatMessage message) {
    Payment payment = message.payment();
    return payment == null ? null : payment.amount();
  }

  private static ChatMessage nth(int place, String recording) {
    return messages(recording).get(place);
  }
}
