package net.ramforth.multichat.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.emote.Illustrators;
import net.ramforth.multichat.emote.RoomChannels;
import net.ramforth.multichat.room.Room;
import net.ramforth.multichat.room.Rooms;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Plays a little stream of made-up chat through a room, so that a streamer sees the overlay move
 * before anybody writes. It goes the way of real chat, is stored nowhere, and leaves by itself
 * after a minute.
 */
@Component
public final class TestMessages {

  private static final Duration LENGTH = Duration.ofSeconds(14);
  private static final Duration SPAM_REMOVED_AFTER = Duration.ofMillis(4_000);
  private static final Duration ALL_REMOVED_AFTER = Duration.ofMinutes(1);

  private final Map<AccountId, Instant> playingUntil = new ConcurrentHashMap<>();
  private final Rooms rooms;
  private final Illustrators illustrators;
  private final TaskScheduler scheduler;
  private final Clock clock;

  TestMessages(Rooms rooms, Illustrators illustrators, TaskScheduler scheduler, Clock clock) {
    this.rooms = rooms;
    this.illustrators = illustrators;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Plays it, about fourteen seconds long; does nothing while it still plays in this room. */
  public void sendTo(AccountId account) {
    Instant now = clock.instant();
    playingUntil.compute(
        account,
        (_, until) -> {
          if (until != null && until.isAfter(now)) {
            return until;
          }
          play(rooms.of(account), now);
          return now.plus(LENGTH);
        });
  }

  private void play(Room room, Instant start) {
    var script = new Script("test-" + UUID.randomUUID(), start, Origin.TEST);
    TwitchSide.writeTo(script);
    YoutubeSide.writeTo(script);
    for (var line : script.lines()) {
      at(start.plus(line.after()), () -> post(room, line.message()));
      remove(room, line.message().id(), start.plus(ALL_REMOVED_AFTER));
    }
    remove(room, script.id(Platform.TWITCH, TwitchSide.SPAM), start.plus(SPAM_REMOVED_AFTER));
  }

  private void post(Room room, ChatMessage message) {
    var illustrated = illustrators.illustrate(message, RoomChannels.NONE);
    var channel = channelOf(message.id());
    room.accept(new ChatEvent.MessagePosted(channel, message.postedAt(), illustrated));
  }

  private void remove(Room room, MessageId id, Instant when) {
    at(when, () -> room.accept(new ChatEvent.MessageRemoved(channelOf(id), when, id)));
  }

  private void at(Instant when, Runnable task) {
    var _ = scheduler.schedule(task, when);
  }

  private static Channel channelOf(MessageId id) {
    return Channel.named(id.platform(), "test");
  }
}
