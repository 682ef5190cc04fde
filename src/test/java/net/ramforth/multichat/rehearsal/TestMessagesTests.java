package net.ramforth.multichat.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.emote.Illustration;
import net.ramforth.multichat.emote.IllustratorsForTests;
import net.ramforth.multichat.room.CatchUp;
import net.ramforth.multichat.room.Change;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.RoomsForTests;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.testing.SteppedScheduler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestMessagesTests {

  private static final Duration ALL_SAID = Duration.ofSeconds(15);

  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-01T20:00:00Z"));
  private final Rooms rooms = RoomsForTests.inMemory(clock);
  private final AccountId account = AccountId.random();
  private final List<ChatMessage> shown = new ArrayList<>();
  private final Illustration addsAWord =
      (message, _) -> message.withNotice("illustrated " + message.kind());
  private final TestMessages testMessages =
      new TestMessages(
          rooms, IllustratorsForTests.with(addsAWord), new SteppedScheduler(clock), clock);

  @BeforeEach
  void somebodyLooks() {
    var _ =
        rooms.visit(
            account,
            null,
            update -> {
              if (update.change() instanceof Change.MessageAdded(var message)) {
                shown.add(message);
              }
            });
  }

  @Test
  void everyKindComesWithinFifteenSeconds() {
    testMessages.sendTo(account);
    clock.advance(ALL_SAID);

    assertThat(shown).extracting(ChatMessage::kind).containsAll(EnumSet.allOf(MessageKind.class));
    assertThat(shown).extracting(ChatMessage::origin).containsOnly(Origin.TEST);
  }

  @Test
  void theyGetTheirPicturesAsRealMessagesDo() {
    testMessages.sendTo(account);
    clock.advance(ALL_SAID);

    assertThat(shown)
        .isNotEmpty()
        .allSatisfy(
            message -> assertThat(message.notice()).isEqualTo("illustrated " + message.kind()));
  }

  @Test
  void theModeratorTakesOneAwayAtOnceAndAMinuteTakesAll() {
    testMessages.sendTo(account);
    clock.advance(ALL_SAID);
    assertThat(inTheRoom())
        .hasSize(shown.size() - 1)
        .noneMatch(message -> message.author().displayName().equals("Trev"));

    clock.advance(Duration.ofMinutes(1).minus(ALL_SAID));
    assertThat(inTheRoom()).isEmpty();
  }

  @Test
  void askingAgainWhileItPlaysChangesNothing() {
    testMessages.sendTo(account);
    testMessages.sendTo(account);
    clock.advance(ALL_SAID);
    int once = shown.size();

    testMessages.sendTo(account);
    clock.advance(ALL_SAID);
    assertThat(shown).hasSize(2 * once).extracting(ChatMessage::id).doesNotHaveDuplicates();
  }

  private List<ChatMessage> inTheRoom() {
    var visit = rooms.visit(account, null, _ -> {});
    visit.close();
    return ((CatchUp.Snapshot) visit.catchUp()).messages();
  }
}
