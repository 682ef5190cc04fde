package net.ramforth.multichat.room;

import static net.ramforth.multichat.testing.Chats.ADA;
import static net.ramforth.multichat.testing.Chats.cleared;
import static net.ramforth.multichat.testing.Chats.message;
import static net.ramforth.multichat.testing.Chats.messageId;
import static net.ramforth.multichat.testing.Chats.posted;
import static net.ramforth.multichat.testing.Chats.removed;
import static net.ramforth.multichat.testing.Chats.silenced;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.moderation.Moderation;
import net.ramforth.multichat.testing.MutableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomTests {

  private static final Instant NOW = Instant.parse("2026-11-01T20:00:00Z");

  private final AccountId account = AccountId.random();
  private final InProcessRoomLog log =
      new InProcessRoomLog(new RoomProperties(3, 3, 5, 10), new MutableClock(NOW));
  private final List<Object> events = new ArrayList<>();
  private final Rooms rooms =
      new Rooms(
          log,
          new Moderation(),
          new RoomProperties(3, 3, 5, 10),
          events::add,
          List.of(),
          new StagesInMemory());
  private final Room room = rooms.of(account);

  @Test
  void aVisitorSeesWhatWasSaidInOrder() {
    room.accept(posted("1", "mara", "hello", NOW));
    room.accept(posted("2", "mo", "welcome", NOW));

    assertThat(texts(enter(null))).containsExactly("hello", "welcome");
  }

  @Test
  void theSameLineTwiceShowsOnce() {
    room.accept(posted("1", "mara", "hello", NOW));
    room.accept(posted("1", "mara", "hello", NOW));

    assertThat(texts(enter(null))).containsExactly("hello");
    assertThat(log.end(account).number()).isOne();
  }

  @Test
  void copiesOfOneMessageShowOnceWhateverChannelTheyComeBy() {
    var home = new Home("2002", null, messageId("original"));
    room.accept(copy(message("a", "mara", "hello all", NOW), home));
    room.accept(copy(message("b", "mara", "hello all", NOW), home));
    room.accept(posted("original", "mara", "hello all", NOW));

    assertThat(texts(enter(null))).containsExactly("hello all");
    assertThat(log.end(account).number()).isOne();
  }

  private static ChatEvent copy(ChatMessage message, Home home) {
    return new ChatEvent.MessagePosted(ADA, NOW, message.with(home));
  }

  @Test
  void aRemovedMessageIsGone() {
    room.accept(posted("1", "trev", "buy followers", NOW));
    room.accept(removed("1", NOW));

    assertThat(texts(enter(null))).isEmpty();
  }

  @Test
  void aMessageThatComesAfterItsRemovalIsNotShown() {
    room.accept(removed("1", NOW));
    room.accept(posted("1", "trev", "buy followers", NOW));

    assertThat(texts(enter(null))).isEmpty();
  }

  @Test
  void aMessageThatReadsDifferentlyKeepsItsPlace() {
    room.accept(posted("1", "mara", "helo", NOW));
    room.accept(posted("2", "mo", "welcome", NOW));
    room.accept(new ChatEvent.MessageReplaced(ADA, NOW, message("1", "mara", "hello", NOW)));
    room.accept(new ChatEvent.MessageReplaced(ADA, NOW, message("3", "mara", "unseen", NOW)));

    assertThat(texts(enter(null))).containsExactly("hello", "welcome");
  }

  @Test
  void aMessageTakenBackMayComeAgainUnlessItIsRemovedMeanwhile() {
    for (var id : List.of("1", "2")) {
      room.accept(posted(id, "mara", "line " + id, NOW));
      room.accept(new ChatEvent.MessageHeld(ADA, NOW, messageId(id)));
    }
    assertThat(texts(enter(null))).isEmpty();
    room.accept(removed("2", NOW));
    room.accept(posted("1", "mara", "line 1", NOW));
    room.accept(posted("2", "mara", "line 2", NOW));

    assertThat(texts(enter(null))).containsExactly("line 1");
  }

  @Test
  void aTimeoutRemovesEverythingTheAuthorSaidAndNothingElse() {
    room.accept(posted("1", "trev", "buy", NOW));
    room.accept(posted("2", "mara", "hello", NOW));
    room.accept(posted("3", "trev", "followers", NOW));
    room.accept(silenced("trev", NOW.plusSeconds(1)));
    room.accept(posted("4", "trev", "late but older than the timeout", NOW));

    assertThat(texts(enter(null))).containsExactly("hello");
  }

  @Test
  void whoWasTimedOutMaySpeakAgainAfterwards() {
    room.accept(silenced("trev", NOW));
    room.accept(posted("5", "trev", "sorry", NOW.plusSeconds(60)));

    assertThat(texts(enter(null))).containsExactly("sorry");
  }

  @Test
  void clearEmptiesTheFeed() {
    room.accept(posted("1", "mara", "hello", NOW));
    room.accept(cleared(NOW.plusSeconds(1)));
    room.accept(posted("2", "mo", "quiet now", NOW.plusSeconds(2)));

    assertThat(texts(enter(null))).containsExactly("quiet now");
  }

  @Test
  void theFeedForgetsTheOldestMessages() {
    for (int i = 1; i <= 5; i++) {
      room.accept(posted("" + i, "mara", "line " + i, NOW));
    }

    assertThat(texts(enter(null))).containsExactly("line 3", "line 4", "line 5");
  }

  @Test
  void whoKnowsAPositionGetsJustWhatCameAfterIt() {
    room.accept(posted("1", "mara", "hello", NOW));
    var known = log.end(account);
    room.accept(posted("2", "mo", "welcome", NOW));

    assertThat(enter(known).catchUp())
        .isInstanceOfSatisfying(
            CatchUp.Missed.class,
            missed ->
                assertThat(missed.updates()).extracting(RoomUpdate::number).containsExactly(2L));
  }

  @Test
  void aPositionThatTheLogHasOutgrownGetsASnapshot() {
    room.accept(posted("0", "mara", "hello", NOW));
    var known = log.end(account);
    for (int i = 1; i <= 6; i++) {
      room.accept(posted("" + i, "mara", "line " + i, NOW));
    }

    assertThat(enter(known).catchUp()).isInstanceOf(CatchUp.Snapshot.class);
  }

  @Test
  void aPositionOfAnotherLogOrOfTheFutureGetsASnapshot() {
    room.accept(posted("1", "mara", "hello", NOW));
    var ours = log.end(account);

    assertThat(enter(new Position("other", 1)).catchUp()).isInstanceOf(CatchUp.Snapshot.class);
    assertThat(enter(new Position(ours.log(), 2)).catchUp()).isInstanceOf(CatchUp.Snapshot.class);
    assertThat(enter(new Position(ours.log(), -9)).catchUp()).isInstanceOf(CatchUp.Snapshot.class);
  }

  @Test
  void anObserverSeesEveryUpdateAfterItsCatchUpUntilItLeaves() {
    room.accept(posted("1", "mara", "before", NOW));
    List<Long> seen = new ArrayList<>();
    var visit = rooms.visit(account, null, update -> seen.add(update.number()));
    room.accept(posted("2", "mara", "during", NOW));
    visit.close();
    visit.close();
    room.accept(posted("3", "mara", "after", NOW));

    assertThat(visit.catchUp().position().number()).isOne();
    assertThat(seen).containsExactly(2L);
  }

  @Test
  void theFirstVisitAndTheEndOfTheLastAreToldToOthers() {
    var one = enter(null);
    var two = enter(null);
    one.close();
    one.close();
    assertThat(events).containsExactly(new RoomEntered(account));
    two.close();
    assertThat(events).containsExactly(new RoomEntered(account), new RoomDeserted(account));
    assertThat(rooms.isVisited(account)).isFalse();
  }

  @Test
  void aSourceInTheSameStateTwiceIsOneUpdate() {
    var lost =
        new SourceState.WaitingToRetry(NOW.plus(Duration.ofSeconds(2)), EndCause.UNREACHABLE);
    room.report(ADA, lost);
    room.report(ADA, lost);

    assertThat(log.end(account).number()).isOne();
    assertThat(((CatchUp.Snapshot) enter(null).catchUp()).sources()).containsEntry(ADA, lost);
  }

  @Test
  void aRoomWithVisitorsIsNotForgotten() {
    room.accept(posted("1", "mara", "hello", NOW));
    var visit = enter(null);
    rooms.closeIfDeserted(account);
    assertThat(texts(enter(null))).containsExactly("hello");
    visit.close();
  }

  @Test
  void aDesertedRoomBeginsAnotherLog() {
    room.accept(posted("1", "mara", "hello", NOW));
    var before = log.end(account);
    rooms.closeIfDeserted(account);

    assertThat(log.end(account).log()).isNotEqualTo(before.log());
    assertThat(texts(enter(before))).isEmpty();
  }

  private Visit enter(@Nullable Position known) {
    return rooms.visit(account, known, _ -> {});
  }

  private static List<String> texts(Visit visit) {
    return ((CatchUp.Snapshot) visit.catchUp())
        .messages().stream().map(ChatMessage::plainText).toList();
  }
}
