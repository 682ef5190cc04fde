package net.ramforth.multichat.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;
import net.ramforth.multichat.moderation.Moderation;
import net.ramforth.multichat.testing.MutableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever kind of message it is and however it is taken away: nobody gets to see it again. */
class RemovedMeansGoneTests {

  private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(10);
  private static final RoomProperties LIMITS = new RoomProperties(5, 5, 50, 20);

  private final AccountId account = AccountId.random();
  private final InProcessRoomLog log = new InProcessRoomLog(LIMITS, new MutableClock(NOW));
  private final Rooms rooms =
      new Rooms(log, new Moderation(), LIMITS, _ -> {}, List.of(), new StagesInMemory());
  private final Room room = rooms.of(account);

  static Stream<Arguments> everything() {
    return Arrays.stream(Platform.values())
        .flatMap(
            platform ->
                Arrays.stream(MessageKind.values())
                    .flatMap(
                        kind ->
                            Arrays.stream(Origin.values())
                                .map(
                                    origin -> Arguments.of(said(platform, kind, "trev", origin)))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void removedAfterIt(ChatMessage message) {
    room.accept(posted(message));
    assertThat(seen()).containsExactly(message);
    room.accept(removed(message));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void removedBeforeIt(ChatMessage message) {
    room.accept(removed(message));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void removedAndThenReplaced(ChatMessage message) {
    room.accept(posted(message));
    room.accept(removed(message));
    room.accept(replaced(message));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void heldThenRemovedThenReleased(ChatMessage message) {
    room.accept(posted(message));
    room.accept(held(message));
    room.accept(removed(message));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void itsAuthorIsSilenced(ChatMessage message) {
    room.accept(posted(message));
    room.accept(silenced(message, NOW));
    assertGone(message);
  }

  /** The platform's clock may be ahead of ours, by which it was silenced. */
  @ParameterizedTest
  @MethodSource("everything")
  void itsAuthorIsSilencedByASlowerClock(ChatMessage message) {
    room.accept(posted(message));
    room.accept(silenced(message, NOW.minusSeconds(5)));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void heldThenItsAuthorIsSilencedThenReleased(ChatMessage message) {
    room.accept(posted(message));
    room.accept(held(message));
    room.accept(silenced(message, NOW.minusSeconds(5)));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void itsAuthorIsSilencedBeforeItComes(ChatMessage message) {
    room.accept(silenced(message, LATER));
    room.accept(silenced(message, NOW.minusSeconds(60)));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theChatIsClearedAroundIt(ChatMessage message) {
    room.accept(posted(message));
    room.accept(cleared(message, NOW.minusSeconds(5)));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void heldWhileTheChatIsCleared(ChatMessage message) {
    room.accept(posted(message));
    room.accept(held(message));
    room.accept(cleared(message, NOW.minusSeconds(5)));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void theChatIsClearedBeforeItComesLate(ChatMessage message) {
    room.accept(cleared(message, LATER));
    room.accept(cleared(message, NOW.minusSeconds(60)));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void itIsSomebodyElsesNowWhoWasSilenced(ChatMessage message) {
    room.accept(posted(message.withAuthor(person(message.id().platform(), "mara"))));
    room.accept(silenced(message, LATER));
    room.accept(replaced(message));
    assertGone(message);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void releasedUnlessSomethingHappenedMeanwhile(ChatMessage message) {
    room.accept(posted(message));
    room.accept(held(message));
    room.accept(posted(message));
    assertThat(seen()).containsExactly(message);
  }

  @Test
  void aGiftIsGoneWithItsGiverAndAThankYouWithItsReceiver() {
    var bought =
        said(Platform.YOUTUBE, MessageKind.GIFTPURCHASE, "trev", Origin.LIVE)
            .with(new Gift("trev", 5));
    var received =
        said(Platform.YOUTUBE, MessageKind.GIFTRECEIVED, "mara", Origin.LIVE)
            .withId(new MessageId(Platform.YOUTUBE, "2"))
            .with(new Gift("trev", 1));
    room.accept(posted(bought));
    room.accept(posted(received));
    room.accept(silenced(bought, LATER));
    assertThat(seen()).containsExactly(received);
    room.accept(silenced(received, LATER));
    assertGone(received);
  }

  @Test
  void aCopyFromASharedChatIsRemovedByItsOwnId() {
    var original = new MessageId(Platform.TWITCH, "original");
    var copy =
        said(Platform.TWITCH, MessageKind.CHAT, "trev", Origin.LIVE)
            .with(new Home("1002", "mo", original));
    room.accept(posted(copy));
    room.accept(removed(copy));
    assertGone(copy);
    var other = copy.withId(new MessageId(Platform.TWITCH, "another"));
    room.accept(posted(other));
    room.accept(silenced(other, LATER));
    assertGone(other);
  }

  @Test
  void whatIsGoneIsNotQuotedByItsAnswers() {
    var rude = said(Platform.TWITCH, MessageKind.CHAT, "trev", Origin.LIVE);
    var answer = answer("early", rude);
    room.accept(posted(rude));
    room.accept(posted(answer));
    assertThat(seen()).containsExactly(rude, answer);
    room.accept(removed(rude));
    room.accept(posted(answer("late", rude)));
    assertThat(seen())
        .hasSize(2)
        .allSatisfy(message -> assertThat(message.facet(Reply.class)).isNull());
  }

  @Test
  void whatASilencedAuthorSaidIsNotQuotedEither() {
    var rude = said(Platform.TWITCH, MessageKind.CHAT, "trev", Origin.LIVE);
    room.accept(posted(rude));
    var known = log.end(account);
    room.accept(posted(answer("early", rude)));
    room.accept(silenced(rude, LATER));
    room.accept(posted(answer("late", rude)));
    assertThat(seen())
        .hasSize(2)
        .allSatisfy(message -> assertThat(message.facet(Reply.class)).isNull());
    assertThat(missed(known).toString()).doesNotContain("followers");
  }

  @Test
  void whoWasAwayHearsNothingOfWhatCameAndWent() {
    var rude = said(Platform.TWITCH, MessageKind.CHAT, "trev", Origin.LIVE);
    var good = said(Platform.YOUTUBE, MessageKind.CHAT, "mara", Origin.LIVE);
    var known = log.end(account);
    room.accept(posted(rude));
    room.accept(posted(good));
    room.accept(removed(rude));
    var missed = missed(known);
    assertThat(missed).extracting(RoomUpdate::number).containsExactly(1L, 2L, 3L);
    assertThat(missed)
        .extracting(RoomUpdate::change)
        .containsExactly(
            new Change.MessageHeld(rude.id()),
            new Change.MessageAdded(good),
            new Change.MessageRemoved(rude.id()));
  }

  @Test
  void onlySoManyRemovalsAreRemembered() {
    var first = said(Platform.TWITCH, MessageKind.CHAT, "trev", Origin.LIVE);
    room.accept(removed(first));
    for (int i = 0; i < LIMITS.removedLimit(); i++) {
      room.accept(removed(first.withId(new MessageId(Platform.TWITCH, "other " + i))));
    }
    room.accept(posted(first));
    assertThat(seen()).containsExactly(first);
  }

  @Test
  void aBusyPlatformDoesNotPushTheOtherOut() {
    var quiet = said(Platform.YOUTUBE, MessageKind.CHAT, "mara", Origin.LIVE);
    room.accept(posted(quiet));
    for (int i = 1; i <= 20; i++) {
      var busy = said(Platform.TWITCH, MessageKind.CHAT, "mo", Origin.LIVE);
      room.accept(posted(busy.withId(new MessageId(Platform.TWITCH, "line " + i))));
    }
    assertThat(seen())
        .extracting(message -> message.id().value())
        .containsExactly("1", "line 16", "line 17", "line 18", "line 19", "line 20");
  }

  /** However it comes again, and to whomever enters. */
  private void assertGone(ChatMessage message) {
    var known = new Position(log.end(account).log(), 0);
    room.accept(posted(message));
    room.accept(posted(message.withOrigin(Origin.BACKLOG)));
    room.accept(replaced(message));
    assertThat(seen()).extracting(ChatMessage::id).doesNotContain(message.id());
    assertThat(missed(known).toString()).doesNotContain("followers");
  }

  private List<ChatMessage> seen() {
    return ((CatchUp.Snapshot) enter(null)).messages();
  }

  private List<RoomUpdate> missed(Position known) {
    return ((CatchUp.Missed) enter(known)).updates();
  }

  private CatchUp enter(@Nullable Position known) {
    try (var visit = rooms.visit(account, known, _ -> {})) {
      return visit.catchUp();
    }
  }

  private static ChatMessage said(
      Platform platform, MessageKind kind, String author, Origin origin) {
    return ChatMessage.of(
            new MessageId(platform, "1"),
            person(platform, author),
            kind,
            List.of(new Fragment.Text("buy followers")),
            NOW)
        .withOrigin(origin)
        .withNotice("somebody bought followers");
  }

  private static ChatMessage answer(String id, ChatMessage parent) {
    return ChatMessage.of(
            new MessageId(Platform.TWITCH, id),
            person(Platform.TWITCH, "mara"),
            MessageKind.CHAT,
            List.of(new Fragment.Text("no")),
            LATER.plusSeconds(1))
        .with(new Reply(parent.id(), "trev", parent.plainText()));
  }

  private static Author person(Platform platform, String name) {
    return new Author(new AuthorId(platform, name), name, name, null, Set.of());
  }

  private static ChatEvent posted(ChatMessage message) {
    return new ChatEvent.MessagePosted(channel(message), NOW, message);
  }

  private static ChatEvent replaced(ChatMessage message) {
    return new ChatEvent.MessageReplaced(channel(message), NOW, message);
  }

  private static ChatEvent removed(ChatMessage message) {
    return new ChatEvent.MessageRemoved(channel(message), NOW, message.id());
  }

  private static ChatEvent held(ChatMessage message) {
    return new ChatEvent.MessageHeld(channel(message), NOW, message.id());
  }

  private static ChatEvent silenced(ChatMessage message, Instant at) {
    return new ChatEvent.AuthorSilenced(channel(message), at, message.author().id());
  }

  private static ChatEvent cleared(ChatMessage message, Instant at) {
    return new ChatEvent.ChatCleared(channel(message), at);
  }

  private static Channel channel(ChatMessage message) {
    return new Channel(message.id().platform(), "ada", "ada");
  }
}
