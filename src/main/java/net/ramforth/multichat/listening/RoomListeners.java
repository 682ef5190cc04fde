package net.ramforth.multichat.listening;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatSource;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.emote.Illustrator;
import net.ramforth.multichat.room.Room;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The supervised listeners of one room. */
final class RoomListeners implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RoomListeners.class);

  private final Map<Channel, Supervisor> supervisors = new HashMap<>();
  private final Room room;
  private final Map<Platform, ChatSource> sources;
  private final Illustrator illustrator;
  private final Supervision supervision;
  private @Nullable ScheduledFuture<?> closing;

  RoomListeners(
      Room room,
      Map<Platform, ChatSource> sources,
      Illustrator illustrator,
      Supervision supervision) {
    this.room = room;
    this.sources = sources;
    this.illustrator = illustrator;
    this.supervision = supervision;
  }

  synchronized Stream<SourceState> states() {
    return List.copyOf(supervisors.values()).stream().map(Supervisor::state);
  }

  synchronized void startUnlessRunning(Channel channel) {
    if (!supervisors.containsKey(channel)) {
      restart(channel);
    }
  }

  /** Starts anew, because the channel is new or has new tokens. */
  synchronized void restart(Channel channel) {
    var source = sources.get(channel.platform());
    if (source != null) {
      illustrator.follow(channel);
      supervisors.computeIfAbsent(channel, _ -> supervise(channel, source)).start();
    }
  }

  private Supervisor supervise(Channel channel, ChatSource source) {
    return new Supervisor(
        channel,
        source,
        new Supervisor.Ears(
            event -> room.accept(illustrator.illustrate(event)),
            id -> illustrator.recognised(channel, id),
            state -> report(channel, state)),
        supervision);
  }

  synchronized void stop(Channel channel) {
    var supervisor = supervisors.remove(channel);
    if (supervisor != null) {
      supervisor.close();
    }
    illustrator.unfollow(channel);
    room.drop(channel);
  }

  synchronized void retryNow() {
    supervisors.values().forEach(Supervisor::retryNow);
  }

  synchronized void wake() {
    supervisors.values().forEach(Supervisor::wake);
  }

  /** Does something later, unless {@link #keepOpen} comes first. */
  synchronized void closeIn(Duration linger, Runnable close) {
    keepOpen();
    closing = supervision.scheduler().schedule(close, supervision.clock().instant().plus(linger));
  }

  synchronized void keepOpen() {
    if (closing != null) {
      closing.cancel(false);
      closing = null;
    }
  }

  @Override
  public synchronized void close() {
    keepOpen();
    supervisors.values().forEach(Supervisor::close);
    supervisors.clear();
    illustrator.close();
  }

  private void report(Channel channel, SourceState state) {
    var line =
        log.atInfo()
            .addKeyValue("platform", channel.platform().code())
            .addKeyValue("channel", channel.name())
            .addKeyValue("state", state.code());
    switch (state) {
      case SourceState.WaitingToRetry(var until, var cause) ->
          line.addKeyValue("until", until).addKeyValue("cause", cause.code()).log("Source");
      case SourceState.Stopped(var cause) -> line.addKeyValue("cause", cause.code()).log("Source");
      default -> line.log("Source");
    }
    room.report(channel, state);
  }
}
