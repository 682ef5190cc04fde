package net.ramforth.multichat.youtube.innertube;

import static net.ramforth.multichat.youtube.innertube.Recording.ADAS_CHANNEL;
import static net.ramforth.multichat.youtube.innertube.Recording.NOW;
import static net.ramforth.multichat.youtube.innertube.Recording.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatEvent.AuthorSilenced;
import net.ramforth.multichat.chat.ChatEvent.MessageHeld;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.chat.ChatEvent.MessageRemoved;
import net.ramforth.multichat.chat.ChatEvent.MessageReplaced;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.Test;

class RemovalTests {

  private static final MessageId M1 = new MessageId(Platform.YOUTUBE, "m1");

  @Test
  void aMessageCanBeTakenBackByItsAuthorAndByAModerator() {
    assertThat(events("removed"))
        .containsExactly(
            new MessageRemoved(ADAS_CHANNEL, NOW, new MessageId(Platform.YOUTUBE, "gone-1")),
            new MessageRemoved(ADAS_CHANNEL, NOW, new MessageId(Platform.YOUTUBE, "gone-2")));
  }

  @Test
  void allOfAnAuthorCanBeTakenAway() {
    var silenced = new AuthorSilenced(ADAS_CHANNEL, NOW, new AuthorId(Platform.YOUTUBE, "UCtrev"));
    assertThat(events("author-removed")).containsExactly(silenced, silenced);
  }

  @Test
  void aRemovalOfNothingRemovesNothing() {
    assertThat(events("removal-of-nothing")).isEmpty();
  }

  @Test
  void aMessageThatIsHeldIsPostedAgainWhenItIsReleased() {
    List<ChatEvent> events = events("held-and-released");
    assertThat(events).hasSize(3);
    assertThat(events.get(0)).isInstanceOf(MessagePosted.class);
    assertThat(events.get(1)).isEqualTo(new MessageHeld(ADAS_CHANNEL, NOW, M1));
    assertThat(((MessagePosted) events.get(2)).message().id()).isEqualTo(M1);
  }

  @Test
  void aPlaceholderBecomesTheMessageItStandsFor() {
    List<ChatEvent> events = events("placeholder-first");
    assertThat(events).hasSize(1);
    assertThat(((MessagePosted) events.getFirst()).message().plainText()).isEqualTo("hello");
  }

  @Test
  void aMessageCanReadDifferently() {
    List<ChatEvent> events = events("reads-differently");
    assertThat(events).hasSize(2);
    assertThat(((MessageReplaced) events.get(1)).message().plainText()).isEqualTo("bye");
  }

  @Test
  void aMessageThatWasRemovedWhileHeldIsNotReleased() {
    assertThat(events("released-after-removal"))
        .hasSize(3)
        .last()
        .isEqualTo(new MessageRemoved(ADAS_CHANNEL, NOW, M1));
  }

  @Test
  void whatIsReplacedBySomethingUnknownIsNotShown() {
    var recording = new Recording();
    assertThat(recording.play("replaced-by-something-new"))
        .hasSize(2)
        .last()
        .isEqualTo(new MessageHeld(ADAS_CHANNEL, NOW, M1));
    assertThat(recording.unknown().counts()).containsEntry("liveChatFutureRenderer", 1L);
  }

  @Test
  void anAnswerThatIsGivenTwiceTellsNothingTwice() {
    var recording = new Recording();
    assertThat(recording.play("plain-message")).hasSize(1);
    assertThat(recording.play("plain-message")).isEmpty();
  }

  @Test
  void aMessageThatWasRemovedDoesNotComeBackWithARepeatedAnswer() {
    var recording = new Recording();
    recording.play("released-after-removal");
    assertThat(recording.play("released-after-removal"))
        .noneMatch(MessagePosted.class::isInstance)
        .noneMatch(MessageReplaced.class::isInstance);
  }

  @Test
  void whatWasSeenLongAgoIsForgotten() {
    var memory = new ItemMemory(2);
    assertThat(memory.show("a")).isTrue();
    assertThat(memory.show("b")).isTrue();
    assertThat(memory.show("a")).isFalse();
    assertThat(memory.show("c")).isTrue();
    assertThat(memory.show("a")).isTrue();
  }
}
