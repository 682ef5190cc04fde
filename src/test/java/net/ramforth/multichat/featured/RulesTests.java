package net.ramforth.multichat.featured;

import static net.ramforth.multichat.testing.Chats.message;
import static net.ramforth.multichat.testing.Chats.messageId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.featured.Refused.Reason;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.Stage;
import net.ramforth.multichat.room.StageEntry;
import net.ramforth.multichat.team.NotAllowed;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import org.junit.jupiter.api.Test;

class RulesTests {

  private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Seat ADA = Seats.ADA;
  private static final Seat MO = Seats.mo(Right.FEATURE);
  private static final Seat MARA = Seats.member("Mara", Right.SUGGEST);

  private Stage stage = Stage.EMPTY;

  @Test
  void aSuggestionWaitsForTheTeamAndTellsWhoseItWas() {
    obey(MARA, suggest("1"));

    assertThat(stage.entries())
        .containsExactly(new StageEntry(said("1"), Place.SUGGESTED, "Mara", NOW));
    assertThat(stage.onAir()).isEmpty();
  }

  @Test
  void theSameSuggestionTwiceIsOneAndTheFirstOnes() {
    obey(MARA, suggest("1"));
    obey(MO, suggest("1"));

    assertThat(stage.entries()).extracting(StageEntry::by).containsExactly("Mara");
  }

  @Test
  void whatHasComeFurtherIsNotSuggestedBack() {
    obey(MO, queue("1"), feature("2"));
    obey(MARA, suggest("1"), suggest("2"));

    assertIn(Place.QUEUED, "1");
    assertIn(Place.ON_AIR, "2");
  }

  @Test
  void whatWasOnAirMayBeSuggestedAgain() {
    obey(MO, feature("1"), new Command.Clear());
    obey(MARA, suggest("1"));

    assertIn(Place.SUGGESTED, "1");
    assertIn(Place.DONE);
  }

  @Test
  void theQueueKeepsItsOrderAndAcceptsSuggestions() {
    obey(MARA, suggest("2"));
    obey(MO, queue("1"), queue("2"), queue("3"));

    assertIn(Place.QUEUED, "1", "2", "3");
    assertIn(Place.SUGGESTED);
    assertThat(stage.find(messageId("2"))).get().extracting(StageEntry::by).isEqualTo("Mara");
  }

  @Test
  void whatIsFeaturedIsOnAirAloneAndWhatWasIsDone() {
    obey(MO, feature("1"), queue("2"), feature("3"));

    assertIn(Place.ON_AIR, "3");
    assertIn(Place.DONE, "1");
    assertIn(Place.QUEUED, "2");
  }

  @Test
  void aMessageIsInOnePlaceAtMost() {
    obey(MARA, suggest("1"));
    obey(MO, queue("1"), feature("1"), feature("1"), new Command.Clear(), queue("1"), queue("1"));

    assertThat(stage.entries()).hasSize(1);
    assertIn(Place.QUEUED, "1");
  }

  @Test
  void nextTakesTheFirstOfTheQueueAndThenNothing() {
    obey(MO, queue("1"), queue("2"), next());
    assertIn(Place.ON_AIR, "1");
    obey(MO, next());
    assertIn(Place.ON_AIR, "2");
    assertIn(Place.DONE, "1");
    obey(MO, next());
    assertIn(Place.ON_AIR);
    assertIn(Place.DONE, "1", "2");
  }

  @Test
  void nextOnAnEmptyStageSaysSo() {
    obey(MARA, suggest("1"));
    assertRefused(Reason.NOTHING_THERE, MO, next());
  }

  @Test
  void previousBringsBackTheLastAndNextGoesOnWhereItWas() {
    obey(MO, queue("1"), queue("2"), queue("3"), next(), next(), previous());

    assertIn(Place.ON_AIR, "1");
    assertIn(Place.QUEUED, "2", "3");
    obey(MO, next());
    assertIn(Place.ON_AIR, "2");
  }

  @Test
  void previousWorksWithNothingOnAirToo() {
    obey(MO, queue("2"), feature("1"), new Command.Clear(), previous());

    assertIn(Place.ON_AIR, "1");
    assertIn(Place.QUEUED, "2");
  }

  @Test
  void previousBeforeTheFirstSaysSo() {
    obey(MO, feature("1"));
    assertRefused(Reason.NOTHING_THERE, MO, previous());
  }

  @Test
  void clearLeavesTheQueueAlone() {
    obey(MO, feature("1"), queue("2"), new Command.Clear(), new Command.Clear());

    assertIn(Place.ON_AIR);
    assertIn(Place.DONE, "1");
    assertIn(Place.QUEUED, "2");
  }

  @Test
  void whatIsDoneIsForgottenByAndBy() {
    for (int i = 0; i < 50; i++) {
      obey(MO, feature("" + i));
    }
    assertThat(stage.in(Place.DONE))
        .hasSize(30)
        .last()
        .extracting(StageEntry::id)
        .isEqualTo(id(48));
  }

  @Test
  void removeTakesOutOfEveryPlace() {
    obey(MARA, suggest("1"));
    obey(MO, feature("2"), queue("3"), feature("4"));
    obey(MO, remove("1"), remove("2"), remove("3"), remove("4"));

    assertThat(stage.entries()).isEmpty();
    assertRefused(Reason.GONE, MO, remove("1"));
  }

  @Test
  void whatAModeratorRemovedMayComeBack() {
    obey(MO, queue("1"), remove("1"), queue("1"));
    assertIn(Place.QUEUED, "1");
  }

  @Test
  void whoMaySuggestTakesBackTheirOwnSuggestionOnly() {
    obey(MARA, suggest("1"));
    obey(MO, suggest("2"), queue("3"));
    assertNotAllowed("feature", MARA, remove("2"));
    assertNotAllowed("feature", MARA, remove("3"));
    obey(MARA, remove("1"));
    assertThat(stage.entries()).extracting(StageEntry::id).containsExactly(id(2), id(3));
  }

  @Test
  void aSuggestionThatWasAcceptedIsNotTakenBackByWhoSuggestedIt() {
    obey(MARA, suggest("1"));
    obey(MO, queue("1"));
    assertNotAllowed("feature", MARA, remove("1"));
  }

  @Test
  void theQueueIsArranged() {
    obey(MO, queue("1"), queue("2"), queue("3"));
    obey(MO, new Command.Move(id(3), id(1)));
    assertIn(Place.QUEUED, "3", "1", "2");
    obey(MO, new Command.Move(id(3), null));
    assertIn(Place.QUEUED, "1", "2", "3");
    obey(MO, new Command.Move(id(1), id(3)));
    assertIn(Place.QUEUED, "2", "1", "3");
    obey(MO, new Command.Move(id(1), id(1)));
    assertIn(Place.QUEUED, "2", "1", "3");
    assertRefused(Reason.GONE, MO, new Command.Move(id(9), id(1)));
  }

  @Test
  void moveBeforeOneThatIsGoneMeansTheEnd() {
    obey(MO, queue("1"), queue("2"), new Command.Move(id(1), id(9)));
    assertIn(Place.QUEUED, "2", "1");
  }

  @Test
  void eachPlaceHasAnEnd() {
    for (int i = 0; i < Stage.MOST; i++) {
      obey(MO, queue("q" + i), suggest("s" + i));
    }
    assertRefused(Reason.FULL, ADA, queue("one more"));
    assertRefused(Reason.FULL, MARA, suggest("one more"));
    obey(MO, next(), queue("one more"));
    assertThat(stage.in(Place.QUEUED)).hasSize(Stage.MOST);
  }

  @Test
  void aSpanEndsItAndWithoutOneItStays() {
    obey(MO, new Command.Feature(said("1"), MINUTE));
    assertThat(stage.until()).isEqualTo(NOW.plus(MINUTE));
    obey(MO, feature("2"));
    assertThat(stage.until()).isNull();
    obey(MO, queue("3"), new Command.Next(MINUTE));
    assertThat(stage.until()).isEqualTo(NOW.plus(MINUTE));
    obey(MO, previous());
    assertThat(stage.until()).isNull();
  }

  @Test
  void theEndGoesWithTheMessageHoweverItLeaves() {
    for (Command leaving :
        List.of(
            new Command.Clear(),
            next(),
            remove("1"),
            new Command.Hide(id(1)),
            queue("1"),
            new Command.Reject(id(1)))) {
      obey(ADA, new Command.Unhide(id(1)), new Command.Feature(said("1"), MINUTE), leaving);
      assertThat(stage.onAir()).as("%s", leaving).isEmpty();
      assertThat(stage.until()).as("%s", leaving).isNull();
      stage = Stage.EMPTY;
    }
  }

  @Test
  void aHiddenMessageLeavesTheStageUntilItIsUnhidden() {
    var moderator = Seats.mo(Right.MODERATE);
    obey(MO, feature("1"), queue("2"));
    obey(moderator, new Command.Hide(id(1)), new Command.Hide(id(2)), new Command.Hide(id(2)));

    assertThat(stage.entries()).isEmpty();
    assertThat(stage.hidden()).containsExactly(id(1), id(2));

    obey(moderator, new Command.Unhide(id(2)));
    assertThat(stage.hidden()).containsExactly(id(1));
  }

  @Test
  void theStreamerChoosesFromWhichAmountPaidMessagesQueue() {
    obey(ADA, new Command.PaidFrom(5));
    assertThat(stage.paidFrom()).isEqualTo(5);
    obey(ADA, new Command.PaidFrom(0));
    assertThat(stage.paidFrom()).isZero();
  }

  private void obey(Seat seat, Command... commands) {
    for (var command : commands) {
      stage = new Rules(seat, NOW).obey(stage, command);
    }
  }

  private void assertRefused(Reason reason, Seat seat, Command command) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> obey(seat, command))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }

  private void assertNotAllowed(String needed, Seat seat, Command command) {
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> obey(seat, command))
        .extracting(NotAllowed::needed)
        .isEqualTo(needed);
  }

  private void assertIn(Place place, String... ids) {
    assertThat(stage.in(place)).extracting(entry -> entry.id().value()).containsExactly(ids);
  }

  private static ChatMessage said(String id) {
    return message(id, "mara", "line " + id, NOW);
  }

  private static MessageId id(int number) {
    return messageId("" + number);
  }

  private static Command suggest(String id) {
    return new Command.Suggest(said(id));
  }

  private static Command queue(String id) {
    return new Command.Queue(said(id));
  }

  private static Command feature(String id) {
    return new Command.Feature(said(id), null);
  }

  private static Command next() {
    return new Command.Next(null);
  }

  private static Command previous() {
    return new Command.Previous();
  }

  private static Command remove(String id) {
    return new Command.Remove(messageId(id));
  }
}
