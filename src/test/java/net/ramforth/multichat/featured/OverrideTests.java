package net.ramforth.multichat.featured;

import static net.ramforth.multichat.testing.Chats.message;
import static net.ramforth.multichat.testing.Chats.messageId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.featured.Refused.Reason;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.Stage;
import net.ramforth.multichat.team.NotAllowed;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what with the stage; and whatever the team does, the streamer's word stands. */
class OverrideTests {

  private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
  private static final ChatMessage SAID = message("1", "trev", "buy followers", NOW);
  private static final MessageId ID = messageId("1");
  private static final Seat ADA = Seats.ADA;

  /** All that a moderator can be given. */
  private static final Seat MO = Seats.mo(Right.values());

  /** A stage on which every command has something to do. */
  private static final Stage FULL_OF_WORK =
      Stage.EMPTY
          .put(message("done", "mara", "one", NOW), Place.DONE, "Mo", NOW)
          .put(message("queued", "mara", "two", NOW), Place.QUEUED, "Mo", NOW)
          .put(SAID, Place.ON_AIR, "Mo", NOW)
          .hiding(messageId("hidden"));

  private static final List<Command> COMEBACKS =
      List.of(
          new Command.Suggest(SAID),
          new Command.Queue(SAID),
          new Command.Feature(SAID, null),
          new Command.Previous());

  static Stream<Arguments> rights() {
    return Stream.of(
        Arguments.of(new Command.Suggest(SAID), "suggest"),
        Arguments.of(new Command.Queue(SAID), "feature"),
        Arguments.of(new Command.Feature(SAID, null), "feature"),
        Arguments.of(new Command.Next(null), "feature"),
        Arguments.of(new Command.Previous(), "feature"),
        Arguments.of(new Command.Clear(), "feature"),
        Arguments.of(new Command.Remove(ID), "feature"),
        Arguments.of(new Command.Move(messageId("queued"), null), "feature"),
        Arguments.of(new Command.Hide(ID), "moderate"),
        Arguments.of(new Command.Unhide(messageId("hidden")), "moderate"),
        Arguments.of(new Command.Reject(ID), "host"),
        Arguments.of(new Command.Lock(), "host"),
        Arguments.of(new Command.Unlock(), "host"),
        Arguments.of(new Command.PaidFrom(5), "host"));
  }

  @ParameterizedTest
  @MethodSource("rights")
  void eachCommandNeedsItsRightAndNoOther(Command command, String right) {
    var others =
        Stream.of(Right.values())
            .filter(one -> !one.code().equals(right))
            // Who may feature may do all that suggesting is.
            .filter(one -> !(right.equals("suggest") && one == Right.FEATURE))
            .toArray(Right[]::new);
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> obey(FULL_OF_WORK, Seats.mo(others), command))
        .extracting(NotAllowed::needed)
        .isEqualTo(right);

    if (right.equals("host")) {
      obey(FULL_OF_WORK, ADA, command);
    } else {
      obey(FULL_OF_WORK, Seats.mo(Right.ofCode(right)), command);
    }
  }

  @Test
  void everyCommandIsAmongThoseAbove() {
    assertThat(rights().<Class<?>>map(one -> Objects.requireNonNull(one.get()[0]).getClass()))
        .containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("rights")
  void whileTheStreamerHoldsTheLockNobodyElseChangesAnything(Command command, String right) {
    var locked = obey(FULL_OF_WORK, ADA, new Command.Lock());

    assertThatExceptionOfType(right.equals("host") ? NotAllowed.class : Refused.class)
        .isThrownBy(() -> obey(locked, MO, command))
        .withMessage(right.equals("host") ? "needs host" : "locked");
    obey(locked, ADA, command);
  }

  @ParameterizedTest
  @MethodSource("rights")
  void afterTheLockEverybodyGoesOn(Command command, String right) {
    var released = obey(FULL_OF_WORK, ADA, new Command.Lock(), new Command.Unlock());

    assertThat(released).isEqualTo(FULL_OF_WORK);
    if (!right.equals("host")) {
      obey(released, MO, command);
    }
  }

  @Test
  void lockingStopsHandsAndChangesNothingElse() {
    assertThat(obey(FULL_OF_WORK, ADA, new Command.Lock())).isEqualTo(FULL_OF_WORK.locked(true));
  }

  @Test
  void whatTheStreamerClearedNobodyElseBringsBack() {
    var cleared = obey(FULL_OF_WORK, ADA, new Command.Clear());

    assertThat(cleared.onAir()).isEmpty();
    assertNobodyElseBringsItBack(cleared);
  }

  @Test
  void whatTheStreamerRejectedNobodyElseBringsBack() {
    for (var place : Place.values()) {
      var rejected = obey(in(place), ADA, new Command.Reject(ID));

      assertThat(rejected.entries()).isEmpty();
      assertNobodyElseBringsItBack(rejected);
    }
  }

  @Test
  void whatTheStreamerRejectsBeforeAnybodyWantsItStaysAway() {
    assertNobodyElseBringsItBack(obey(Stage.EMPTY, ADA, new Command.Reject(ID)));
  }

  @Test
  void removingWhatTheStreamerClearedDoesNotMakeItForgotten() {
    var cleared = obey(in(Place.ON_AIR), ADA, new Command.Clear());
    assertNobodyElseBringsItBack(obey(cleared, MO, new Command.Remove(ID)));
  }

  @Test
  void hidingAndUnhidingDoesNotMakeItForgotten() {
    var rejected = obey(Stage.EMPTY, ADA, new Command.Reject(ID));
    assertNobodyElseBringsItBack(obey(rejected, MO, new Command.Hide(ID), new Command.Unhide(ID)));
  }

  @Test
  void theStreamerBringsItBackAndFromThenOnSoMayOthers() {
    for (var back : COMEBACKS) {
      var cleared = obey(in(Place.ON_AIR), ADA, new Command.Clear());
      var pardoned = obey(cleared, ADA, back);

      assertThat(pardoned.overruled()).as("%s", back).isEmpty();
      assertThat(pardoned.in(Place.DONE)).as("%s", back).isEmpty();
      obey(pardoned, MO, new Command.Feature(SAID, null));
    }
  }

  @Test
  void whatAModeratorClearedEverybodyMayBringBack() {
    var cleared = obey(in(Place.ON_AIR), MO, new Command.Clear());

    assertThat(cleared.overruled()).isEmpty();
    for (var back : COMEBACKS) {
      obey(cleared, MO, back);
    }
  }

  @Test
  void theStreamersNextOverrulesNobody() {
    assertThat(obey(in(Place.ON_AIR), ADA, new Command.Next(null)).overruled()).isEmpty();
  }

  @Test
  void clearingAnEmptyStageOverrulesNothing() {
    assertThat(obey(in(Place.QUEUED), ADA, new Command.Clear())).isEqualTo(in(Place.QUEUED));
  }

  @Test
  void whatIsHiddenDoesNotGoOnAirBeforeItIsUnhidden() {
    var hidden = obey(in(Place.QUEUED), MO, new Command.Hide(ID));
    for (var seat : List.of(ADA, MO)) {
      for (var back : COMEBACKS.subList(0, 3)) {
        assertRefused(Reason.HIDDEN, hidden, seat, back);
      }
      obey(hidden, seat, new Command.Unhide(ID), new Command.Feature(SAID, null));
    }
  }

  private static void assertNobodyElseBringsItBack(Stage stage) {
    for (var back : COMEBACKS) {
      if (!(back instanceof Command.Previous) || stage.find(ID).isPresent()) {
        assertRefused(Reason.OVERRULED, stage, MO, back);
      }
    }
  }

  private static void assertRefused(Reason reason, Stage stage, Seat seat, Command command) {
    assertThatExceptionOfType(Refused.class)
        .as("%s", command)
        .isThrownBy(() -> obey(stage, seat, command))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }

  private static Stage in(Place place) {
    return Stage.EMPTY.put(SAID, place, "Mo", NOW);
  }

  private static Stage obey(Stage stage, Seat seat, Command... commands) {
    var changed = stage;
    for (var command : commands) {
      changed = new Rules(seat, NOW).obey(changed, command);
    }
    return changed;
  }
}
