package net.ramforth.multichat.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static net.ramforth.multichat.testing.Chats.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import net.ramforth.multichat.room.Change;
import net.ramforth.multichat.room.RoomUpdate;
import org.junit.jupiter.api.Test;

class ViewerTests {

  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<String> sent = new ArrayList<>();
  private int givenUp;
  private final Viewer viewer =
      new Viewer(
          update ->
              update.number() == 13
                  ? Optional.empty()
                  : Optional.of(("update " + update.number()).getBytes(UTF_8)),
          frame -> sent.add(new String(frame, UTF_8)),
          () -> givenUp++,
          tasks::add,
          3);

  @Test
  void whatCameWhileEnteringIsSentAfterTheCatchUp() {
    viewer.on(update(1));
    viewer.begin(() -> "catch-up".getBytes(UTF_8));
    viewer.on(update(2));
    work();

    assertThat(sent).containsExactly("catch-up", "update 1", "update 2");
  }

  @Test
  void oneTaskAtATimeSendsSoThatOrderIsKept() {
    viewer.begin(() -> "catch-up".getBytes(UTF_8));
    viewer.on(update(1));
    viewer.on(update(2));
    assertThat(tasks).hasSize(1);
    work();
    viewer.on(update(3));
    assertThat(tasks).hasSize(1);
    work();

    assertThat(sent).containsExactly("catch-up", "update 1", "update 2", "update 3");
  }

  @Test
  void whatAPageIsNotToldIsLeftOut() {
    viewer.begin(() -> "catch-up".getBytes(UTF_8));
    viewer.on(update(13));
    work();

    assertThat(sent).containsExactly("catch-up");
  }

  @Test
  void aPageThatFallsTooFarBehindIsGivenUpOnce() {
    viewer.begin(() -> "catch-up".getBytes(UTF_8));
    for (int i = 1; i <= 9; i++) {
      viewer.on(update(i));
    }
    work();

    assertThat(givenUp).isOne();
    assertThat(sent).isEmpty();
  }

  @Test
  void aPageThatCannotBeSentToIsGivenUp() {
    viewer.begin(
        () -> {
          throw new IllegalStateException("no settings");
        });
    viewer.on(update(1));
    work();

    assertThat(givenUp).isOne();
    assertThat(sent).isEmpty();
  }

  @Test
  void whoHasLeftIsSentNothingMore() {
    viewer.begin(() -> "catch-up".getBytes(UTF_8));
    viewer.end();
    viewer.on(update(1));
    work();

    assertThat(sent).isEmpty();
  }

  private void work() {
    for (var task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  private static RoomUpdate update(long number) {
    var message = message("" + number, "mara", "hello", Instant.EPOCH);
    return new RoomUpdate(number, Instant.EPOCH, new Change.MessageAdded(message));
  }
}
