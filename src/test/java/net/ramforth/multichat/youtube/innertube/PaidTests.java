package net.ramforth.multichat.youtube.innertube;

import static java.util.Objects.requireNonNull;
import static net.ramforth.multichat.youtube.innertube.Recording.NOW;
import static net.ramforth.multichat.youtube.innertube.Recording.message;
import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.chat.CardColors;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Picture;
import org.junit.jupiter.api.Test;

class PaidTests {

  private static final CardColors BLUE =
      new CardColors(0xFF00BFA5, 0xFF000000, 0xFF1DE9B6, 0xDF000000, 0x8A000000);

  @Test
  void aSuperChatHasItsAmountAndColoursAsTheyCame() {
    ChatMessage message = message("super-chat");
    assertThat(message.kind()).isEqualTo(MessageKind.SUPERCHAT);
    assertThat(message.plainText()).isEqualTo("for tea");
    assertThat(message.payment()).isEqualTo(new Payment("CZK\u00a020.00", BLUE));
  }

  @Test
  void aSuperChatNeedsNoWords() {
    ChatMessage message = message("super-chat-without-words");
    assertThat(message.fragments()).isEmpty();
    assertThat(message.payment()).isEqualTo(new Payment("￥1,200", BLUE));
  }

  @Test
  void aSuperChatWithoutColoursIsDrawnByTheOverlay() {
    assertThat(message("super-chat-without-colours").payment())
        .isEqualTo(new Payment("$10.00", null));
  }

  @Test
  void aSuperChatWithoutAmountIsStillOne() {
    ChatMessage message = message("super-chat-without-amount");
    assertThat(message.kind()).isEqualTo(MessageKind.SUPERCHAT);
    assertThat(message.payment()).isNull();
  }

  @Test
  void aStickerIsALargePicture() {
    ChatMessage message = message("super-sticker");
    assertThat(message.kind()).isEqualTo(MessageKind.SUPERSTICKER);
    assertThat(message.fragments())
        .containsExactly(
            new Fragment.Sticker(
                "A pear that waves",
                new Picture("https://lh3.googleusercontent.com/pear=s208-rg", null, 72, 72)));
    assertThat(requireNonNull(message.payment()).amount()).isEqualTo("$5.00");
    assertThat(requireNonNull(message.payment()).colors())
        .isEqualTo(new CardColors(0xFF00E5FF, 0xFF000000, 0xFF00B8D4, 0xFF000000, 0xB3000000));
  }

  @Test
  void aStickerWithoutPictureIsSaidInWords() {
    assertThat(message("super-sticker-without-picture").plainText()).isEqualTo("A pear that waves");
  }

  @Test
  void whatWasPaidIn2018IsASuperChatOrAMembership() {
    assertThat(message("legacy-super-chat").kind()).isEqualTo(MessageKind.SUPERCHAT);
    assertThat(message("legacy-super-chat").payment()).isEqualTo(new Payment("€10.00", null));
    assertThat(message("legacy-new-member").kind()).isEqualTo(MessageKind.MEMBERSHIP);
    assertThat(message("legacy-new-member").notice()).isEqualTo("New member! · Welcome, Mara");
  }

  @Test
  void aGiftOfJewelsIsANoticeOfWhoSentIt() {
    ChatMessage message = message("jewels");
    assertThat(message.kind()).isEqualTo(MessageKind.NOTICE);
    assertThat(message.notice()).isEqualTo("sent Gold coin for 10 Jewels");
    assertThat(message.author().displayName()).isEqualTo("mara");
    assertThat(message.author().id().value()).isEqualTo("@mara");
    assertThat(message.payment()).isEqualTo(new Payment("10 Jewels", null));
    assertThat(message.postedAt()).isEqualTo(NOW);
  }

  @Test
  void aGiftOfJewelsInAnotherLanguageHasNoAmountRatherThanAWrongOne() {
    assertThat(message("jewels-in-german").notice()).contains("10 Juwelen");
    assertThat(message("jewels-in-german").payment()).isNull();
  }
}
