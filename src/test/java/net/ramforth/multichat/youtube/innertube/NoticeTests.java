package net.ramforth.multichat.youtube.innertube;

import static net.ramforth.multichat.youtube.innertube.Recording.NOW;
import static net.ramforth.multichat.youtube.innertube.Recording.events;
import static net.ramforth.multichat.youtube.innertube.Recording.message;
import static net.ramforth.multichat.youtube.innertube.Recording.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.chat.ChatEvent.MessageRemoved;
import net.ramforth.multichat.chat.ChatEvent.MessageReplaced;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import org.junit.jupiter.api.Test;

class NoticeTests {

  @Test
  void aPinnedMessageIsANoticeWithItsText() {
    ChatMessage message = message("pinned");
    assertThat(message.kind()).isEqualTo(MessageKind.NOTICE);
    assertThat(message.id().value()).isEqualTo("pin-1");
    assertThat(message.notice()).isEqualTo("Pinned by @ada");
    assertThat(message.plainText()).isEqualTo("rules: be kind");
    assertThat(message.author().displayName()).isEqualTo("mara");
    assertThat(message.postedAt()).isEqualTo(NOW);
  }

  @Test
  void aPinIsTakenDownWithItsBanner() {
    assertThat(removals("unpinned")).containsExactly("pin-1");
  }

  @Test
  void aPinGoesWithTheMessageThatWasPinned() {
    assertThat(removals("pinned-message-removed")).containsExactly("pin-1", "m1");
  }

  @Test
  void aRaidIsByTheChannelThatComesAndStaysWhenItsBannerGoes() {
    List<ChatEvent> events = events("raid-comes");
    ChatMessage raid = ((MessagePosted) events.getFirst()).message();
    assertThat(raid.kind()).isEqualTo(MessageKind.RAID);
    assertThat(raid.author().displayName()).isEqualTo("bea");
    assertThat(raid.notice()).isEqualTo("@bea and their viewers just joined. Say hello!");
    assertThat(((MessageRemoved) events.get(1)).id()).isNotEqualTo(raid.id());
  }

  @Test
  void aRaidThatLeavesIsOnlyANotice() {
    ChatMessage raid = message("raid-goes");
    assertThat(raid.kind()).isEqualTo(MessageKind.NOTICE);
    assertThat(raid.author().displayName()).isEqualTo("Ada");
    assertThat(raid.notice()).endsWith("watch something from @bea");
  }

  @Test
  void whatAMachineMakesOfTheChatIsNotShown() {
    assertThat(events("chat-summary")).isEmpty();
  }

  @Test
  void theOtherBannersAreNoticesOfTheChannel() {
    assertThat(message("call-for-questions").notice()).isEqualTo("Ask me about tea");
    assertThat(message("call-for-questions").author().displayName()).isEqualTo("ada");
    assertThat(message("product").notice()).isEqualTo("Tea pot");
    assertThat(message("product").plainText()).isEqualTo("$12.00");
    assertThat(message("banner-poll").notice()).isEqualTo("Poll: Tea?");
    assertThat(message("banner-poll").plainText()).isEqualTo("yes · no");
  }

  @Test
  void aPollIsOneNoticeThatReadsDifferentlyAsVotesComeIn() {
    var recording = new Recording();
    ChatMessage opened = ((MessagePosted) recording.play("poll-opens").getFirst()).message();
    assertThat(opened.notice()).isEqualTo("Poll: Tea?");
    assertThat(opened.plainText()).isEqualTo("yes · no");
    assertThat(opened.author().displayName()).isEqualTo("ada");

    List<ChatEvent> votes = recording.play("poll-votes");
    assertThat(votes).as("only the last of an answer counts").hasSize(1);
    ChatMessage voted = ((MessageReplaced) votes.getFirst()).message();
    assertThat(voted.id()).isEqualTo(opened.id());
    assertThat(voted.plainText()).isEqualTo("yes 67% · no 33%");

    assertThat(recording.play("poll-votes-that-change-nothing")).isEmpty();

    ChatMessage over = ((MessageReplaced) recording.play("poll-closes").getFirst()).message();
    assertThat(over.notice()).isEqualTo("Poll over: Tea?");
    assertThat(over.plainText()).isEqualTo("yes 67% · no 33%");

    assertThat(recording.play("poll-closes")).isEmpty();
    assertThat(recording.play("poll-opens")).isEmpty();
  }

  @Test
  void aPollIsShownThatBeganBeforeWeCame() {
    List<ChatMessage> messages = messages("poll-votes");
    assertThat(messages).hasSize(1);
    assertThat(messages.getFirst().plainText()).isEqualTo("yes 67% · no 33%");
  }

  @Test
  void aPollNeedsNoQuestion() {
    assertThat(message("poll-without-question").notice()).isEqualTo("Poll");
  }

  @Test
  void theResultOfAPollIsANotice() {
    assertThat(message("poll-result").notice())
        .isEqualTo("yes (67%)\nno (33%)\n\nPoll complete: 3 votes");
    assertThat(message("poll-result").postedAt()).isEqualTo(NOW);
  }

  @Test
  void rulesAndHintsForPeopleWhoWriteAreNotShownAndNotUnknown() {
    var recording = new Recording();
    assertThat(recording.play("community-guidelines")).isEmpty();
    assertThat(recording.play("ignored")).isEmpty();
    assertThat(recording.play("ticker")).isEmpty();
    assertThat(recording.unknown().kinds()).isEmpty();
    assertThat(recording.unknown().brokenKinds()).isEmpty();
  }

  @Test
  void theChannelSaysWhenItsRulesChange() {
    ChatMessage message = message("slow-mode");
    assertThat(message.kind()).isEqualTo(MessageKind.NOTICE);
    assertThat(message.author().displayName()).isEqualTo("Ada");
    assertThat(message.notice()).isEqualTo("Slow mode is on");
    assertThat(message.plainText()).isEqualTo("Send a message every 60 seconds");
  }

  @Test
  void aDonationIsANotice() {
    assertThat(message("donation").notice()).isEqualTo("Anonymous donated $50.00");
    assertThat(message("donation").plainText()).isEqualTo("to the tea museum");
  }

  @Test
  void aRecordedChatIsUnwrapped() {
    assertThat(message("replay").plainText()).isEqualTo("from the record");
  }

  @Test
  void whatWasSaidBeforeWeCameSaysSo() {
    var unknown = new Recording().unknown();
    var translator =
        new Translator(Recording.ADAS_CHANNEL, unknown, Clock.fixed(NOW, ZoneOffset.UTC));
    var events = translator.translate(Recording.actions("plain-message"), Origin.BACKLOG);
    assertThat(((MessagePosted) events.getFirst()).message().origin()).isEqualTo(Origin.BACKLOG);
  }

  private static List<String> removals(String recording) {
    return events(recording).stream()
        .filter(MessageRemoved.class::isInstance)
        .map(event -> ((MessageRemoved) event).id().value())
        .toList();
  }
}
