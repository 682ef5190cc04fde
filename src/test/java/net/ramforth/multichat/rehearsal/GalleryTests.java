package net.ramforth.multichat.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Flair;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;
import org.junit.jupiter.api.Test;

class GalleryTests {

  private final List<ChatMessage> messages = Gallery.messages();

  @Test
  void everyKindIsThereOnEachPlatformThatHasIt() {
    assertThat(kindsOn(Platform.TWITCH))
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(MessageKind.SUPERCHAT, MessageKind.SUPERSTICKER)));
    assertThat(kindsOn(Platform.YOUTUBE))
        .containsExactlyInAnyOrder(
            MessageKind.CHAT,
            MessageKind.SUPERCHAT,
            MessageKind.SUPERSTICKER,
            MessageKind.MEMBERSHIP,
            MessageKind.MILESTONE,
            MessageKind.GIFTPURCHASE,
            MessageKind.GIFTRECEIVED,
            MessageKind.RAID,
            MessageKind.NOTICE);
  }

  @Test
  void everyFlairIsThere() {
    assertThat(messages).extracting(message -> message.facet(Flair.class)).contains(Flair.values());
  }

  @Test
  void itIsTheSameEveryTimeAndNoIdComesTwice() {
    assertThat(Gallery.messages()).isEqualTo(messages);
    assertThat(messages).extracting(ChatMessage::id).doesNotHaveDuplicates();
  }

  @Test
  void everyReplyAnswersAMessageThatIsThere() {
    var replies =
        messages.stream()
            .map(message -> message.facet(Reply.class))
            .filter(Objects::nonNull)
            .toList();
    assertThat(replies)
        .isNotEmpty()
        .allSatisfy(
            reply ->
                assertThat(messages)
                    .anySatisfy(
                        parent -> {
                          assertThat(parent.id()).isEqualTo(reply.parent());
                          assertThat(parent.author().displayName()).isEqualTo(reply.name());
                          assertThat(parent.plainText()).isEqualTo(reply.text());
                        }));
  }

  @Test
  void everyPictureLiesHere() {
    var addresses =
        messages.stream()
            .flatMap(GalleryTests::pictures)
            .flatMap(picture -> Stream.of(picture.url(), picture.still()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(
            address -> assertThat(GalleryTests.class.getResource("/static" + address)).isNotNull());
  }

  private Set<MessageKind> kindsOn(Platform platform) {
    return messages.stream()
        .filter(message -> message.id().platform() == platform)
        .map(ChatMessage::kind)
        .collect(Collectors.toSet());
  }

  private static Stream<Picture> pictures(ChatMessage message) {
    Author author = message.author();
    return Stream.of(
            Stream.ofNullable(author.avatar()),
            author.badges().stream().map(Badge::picture).filter(Objects::nonNull),
            message.fragments().stream().flatMap(GalleryTests::picture))
        .flatMap(all -> all);
  }

  private static Stream<Picture> picture(Fragment fragment) {
    return switch (fragment) {
      case Fragment.Text _ -> Stream.empty();
      case Fragment.Emote emote -> Stream.of(emote.picture());
      case Fragment.Cheermote cheer -> Stream.of(cheer.picture());
      case Fragment.Sticker sticker -> Stream.of(sticker.picture());
    };
  }
}
