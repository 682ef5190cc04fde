package net.ramforth.multichat.youtube.innertube;

import static net.ramforth.multichat.youtube.innertube.Recording.message;
import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipTests {

  @Test
  void aNewMemberIsWelcomed() {
    ChatMessage message = message("new-member");
    assertThat(message.kind()).isEqualTo(MessageKind.MEMBERSHIP);
    assertThat(message.notice()).isEqualTo("Welcome to Tea Club!");
    assertThat(message.fragments()).isEmpty();
    assertThat(message.author().roles()).containsExactly(Role.MEMBER);
  }

  @Test
  void aMilestoneHasANoticeAndWords() {
    ChatMessage message = message("milestone");
    assertThat(message.kind()).isEqualTo(MessageKind.MILESTONE);
    assertThat(message.notice()).isEqualTo("Member for 27 months · Tea Club");
    assertThat(message.plainText()).isEqualTo("time flies");
  }

  @Test
  void aMilestoneNeedsNoWords() {
    assertThat(message("milestone-without-words").kind()).isEqualTo(MessageKind.MILESTONE);
    assertThat(message("milestone-without-words").fragments()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gift-purchase", "gift-purchase-in-japanese"})
  void giftsAreCountedInWhateverLanguage(String recording) {
    ChatMessage message = message(recording);
    assertThat(message.kind()).isEqualTo(MessageKind.GIFTPURCHASE);
    assertThat(message.gift()).isEqualTo(new Gift("mara", 20));
    assertThat(message.author().roles()).containsExactly(Role.MODERATOR);
  }

  @Test
  void theNoticeOfAGiftIsYoutubesOwn() {
    assertThat(message("gift-purchase").notice()).isEqualTo("Sent 20 Ada gift memberships");
  }

  @Test
  void aGiftWithoutCountIsOne() {
    assertThat(message("gift-purchase-without-count").gift()).isEqualTo(new Gift("mara", 1));
    assertThat(message("gift-purchase-without-header").gift()).isEqualTo(new Gift("?", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gift-received", "gift-received-without-bold"})
  void whoGotAGiftIsTheAuthorAndWhoGaveItIsNamed(String recording) {
    ChatMessage message = message(recording);
    assertThat(message.kind()).isEqualTo(MessageKind.GIFTRECEIVED);
    assertThat(message.author().displayName()).isEqualTo("trev");
    assertThat(message.gift()).isEqualTo(new Gift("mara", 1));
    assertThat(message.notice()).contains("membership by");
  }
}
