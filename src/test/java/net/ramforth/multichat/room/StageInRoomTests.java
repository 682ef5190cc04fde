package net.ramforth.multichat.room;

import static net.ramforth.multichat.testing.Chats.ADA;
import static net.ramforth.multichat.testing.Chats.cleared;
import static net.ramforth.multichat.testing.Chats.message;
import static net.ramforth.multichat.testing.Chats.messageId;
import static net.ramforth.multichat.testing.Chats.posted;
import static net.ramforth.multichat.testing.Chats.removed;
import static net.ramforth.multichat.testing.Chats.silenced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;
import net.ramforth.multichat.moderation.Moderation;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.Test;

/** The stage outlives the feed, and nothing on it outlives its removal. */
class StageInRoomTests {

  private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
  private static final RoomProperties LIMITS = new RoomProperties(3, 3, 50, 20);

  private final AccountId account = AccountId.random();
  private final StagesInMemory stages = new StagesInMemory();
  private final InProcessRoomLog log = new InProcessRoomLog(LIMITS, new MutableClock(NOW));
  private final List<Change> changes = new ArrayList<>();
  private final Rooms rooms = rooms();

  @Test
  void whatIsOnTheStageStaysWhenTheFeedHasForgottenIt() {
    stage(Place.ON_AIR, "1", "mara");
    stage(Place.QUEUED, "2", "mara");
    for (int i = 3; i < 10; i++) {
      room().accept(posted("" + i, "mo", "line " + i, NOW));
    }

    assertThat(room().find(messageId("1"))).isEmpty();
    assertStaged("1", "2");
  }

  @Test
  void theRoomMadeAnewHasItsStage() {
    stage(Place.ON_AIR, "1", "mara");
    change(stage -> stage.locked(true).paidFrom(5).overruling(messageId("9")).having("one"));
    var before = room().stage();
    rooms.closeIfDeserted(account);

    assertThat(room().find(messageId("1"))).isEmpty();
    assertThat(room().stage()).isEqualTo(before);
    assertThat(rooms().of(account).stage()).isEqualTo(before);
  }

  @Test
  void aRemovedMessageLeavesTheAirAndTheQueue() {
    stage(Place.ON_AIR, "1", "trev");
    stage(Place.QUEUED, "2", "trev");
    stage(Place.QUEUED, "3", "mara");
    change(stage -> stage.until(NOW.plusSeconds(60)));

    room().accept(removed("1", NOW));
    assertStaged("2", "3");
    assertThat(room().stage().until()).isNull();
    room().accept(removed("2", NOW));
    assertStaged("3");
    assertThat(stages.of(account)).isEqualTo(room().stage());
  }

  @Test
  void aMessageThatTheFeedForgotIsRemovedFromTheStageAllTheSame() {
    stage(Place.ON_AIR, "1", "trev");
    for (int i = 3; i < 10; i++) {
      room().accept(posted("" + i, "mo", "line " + i, NOW));
    }
    room().accept(removed("1", NOW));

    assertStaged();
  }

  @Test
  void aTimeoutTakesTheAuthorOffEveryPlace() {
    for (var place : Place.values()) {
      stage(place, "trev " + place, "trev");
      stage(place, "mara " + place, "mara");
    }
    room().accept(silenced("trev", NOW.plusSeconds(1)));

    assertThat(room().stage().entries())
        .hasSize(4)
        .allMatch(entry -> entry.id().value().startsWith("mara "));
  }

  @Test
  void aClearedChatLeavesTheOtherPlatformsMessages() {
    var onYoutube = message("1", "mara", "hello", NOW).withId(new MessageId(Platform.YOUTUBE, "1"));
    change(stage -> stage.put(onYoutube, Place.QUEUED, "Mo", NOW));
    stage(Place.ON_AIR, "2", "mara");
    room().accept(cleared(NOW.plusSeconds(1)));

    assertThat(room().stage().entries())
        .extracting(entry -> entry.id().platform())
        .containsExactly(Platform.YOUTUBE);
  }

  @Test
  void aHeldMessageLeavesTheStage() {
    stage(Place.ON_AIR, "1", "trev");
    room().accept(new ChatEvent.MessageHeld(ADA, NOW, messageId("1")));

    assertStaged();
  }

  @Test
  void whatWasRemovedWhileSomebodyReachedForItDoesNotComeBack() {
    room().accept(posted("1", "trev", "buy followers", NOW));
    var inHand = room().find(messageId("1")).orElseThrow();
    room().accept(removed("1", NOW));

    change(stage -> stage.air(inHand, "Mo", NOW, NOW.plusSeconds(60)));

    assertStaged();
    assertThat(room().stage().until()).isNull();
  }

  @Test
  void aMessageThatReadsDifferentlyDoesSoOnTheStage() {
    stage(Place.ON_AIR, "1", "mara");
    room()
        .accept(new ChatEvent.MessageReplaced(ADA, NOW, message("1", "mara", "other words", NOW)));

    assertThat(room().stage().onAir())
        .get()
        .extracting(entry -> entry.message().plainText())
        .isEqualTo("other words");
  }

  @Test
  void anAnswerOnTheStageQuotesNothingThatIsGone() {
    room().accept(posted("1", "trev", "buy followers", NOW));
    var answer =
        message("2", "mara", "no", NOW).with(new Reply(messageId("1"), "trev", "buy followers"));
    room().accept(new ChatEvent.MessagePosted(ADA, NOW, answer));
    change(stage -> stage.air(answer, "Mo", NOW, null));

    room().accept(removed("1", NOW));

    assertThat(room().stage().onAir())
        .get()
        .extracting(StageEntry::message)
        .isEqualTo(answer.without(Reply.class));
  }

  @Test
  void whoWasAwayHearsOfTheStageAsItIsNow() {
    var known = log.end(account);
    stage(Place.ON_AIR, "1", "trev");
    room().accept(removed("1", NOW));

    try (var visit = rooms.visit(account, known, _ -> {})) {
      assertThat(((CatchUp.Missed) visit.catchUp()).updates())
          .extracting(RoomUpdate::change)
          .filteredOn(Change.StageChanged.class::isInstance)
          .hasSize(2)
          .containsOnly(new Change.StageChanged(Stage.EMPTY));
    }
  }

  @Test
  void hidingTakesItOffAndTellsOverlaysAndUnhidingTellsThemAgain() {
    stage(Place.ON_AIR, "1", "trev");
    changes.clear();

    change(stage -> stage.hiding(messageId("1")));
    change(stage -> stage.hiding(messageId("1")));
    assertStaged();
    change(stage -> stage.showing(messageId("1")));
    change(stage -> stage.showing(messageId("1")));

    assertThat(changes)
        .filteredOn(change -> !(change instanceof Change.StageChanged))
        .containsExactly(
            new Change.MessageHidden(messageId("1")), new Change.MessageUnhidden(messageId("1")));
    assertThat(changes).hasSize(4);
    assertThat(room().find(messageId("1"))).isPresent();
  }

  @Test
  void whatChangesNothingIsToldToNobody() {
    stage(Place.ON_AIR, "1", "trev");
    changes.clear();

    assertThat(room().stage(stage -> stage)).isFalse();
    assertThat(room().stage(stage -> stage.locked(false))).isFalse();
    assertThat(changes).isEmpty();
    assertThat(room().stage(stage -> stage.locked(true))).isTrue();
    assertThat(changes).hasSize(1);
  }

  @Test
  void aChangeThatFailsLeavesTheStageAsItWas() {
    stage(Place.ON_AIR, "1", "trev");
    changes.clear();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                change(
                    _ -> {
                      throw new IllegalStateException("no");
                    }));
    assertStaged("1");
    assertThat(changes).isEmpty();
  }

  @Test
  void aStageRemembersNoMoreThanItMust() {
    for (int i = 0; i < 500; i++) {
      var number = "" + i;
      change(stage -> stage.having(number).hiding(messageId(number)).overruling(messageId(number)));
    }
    assertThat(room().stage().heard()).hasSize(400).first().isEqualTo("100");
    assertThat(room().stage().overruled()).hasSize(400).last().isEqualTo(messageId("499"));
    assertThat(room().stage().hidden()).hasSize(400).last().isEqualTo(messageId("499"));
  }

  private Rooms rooms() {
    RoomWatcher watcher = (_, update) -> changes.add(update.change());
    return new Rooms(log, new Moderation(), LIMITS, _ -> {}, List.of(watcher), stages);
  }

  private Room room() {
    return rooms.of(account);
  }

  private void change(UnaryOperator<Stage> change) {
    room().stage(change);
  }

  /** Says it in the chat, too. */
  private void stage(Place place, String id, String author) {
    ChatMessage said = message(id, author, "line " + id, NOW);
    room().accept(new ChatEvent.MessagePosted(ADA, NOW, said));
    change(stage -> stage.put(said, place, "Mo", NOW));
  }

  private void assertStaged(String... ids) {
    assertThat(room().stage().entries())
        .extracting(entry -> entry.id().value())
        .containsExactly(ids);
  }
}
