package net.ramforth.multichat.testing;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One voice for each channel. */
final class ChannelVoices {

  private final Map<Person, ChannelVoice> voices = new ConcurrentHashMap<>();
  private final IrcRooms rooms;
  private final Clock clock;

  ChannelVoices(IrcRooms rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  ChannelVoice of(Person streamer) {
    return voices.computeIfAbsent(streamer, it -> new ChannelVoice(it, rooms, clock));
  }
}
