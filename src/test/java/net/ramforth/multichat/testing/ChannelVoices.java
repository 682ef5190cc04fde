package net.ramforth.multichat.testing;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One voice for each channel. */
final class ChannelVoices {

  private final Map<Person, ChannelVoice> voices = new ConcurrentHashMap<>();
  private final IrcRooms rooms;
  private final Clock clock;
  private final StandInHttp http;

  ChannelVoices(IrcRooms rooms, Clock clock, StandInHttp http) {
    this.rooms = rooms;
    this.clock = clock;
    this.http = http;
  }

  ChannelVoice of(Person streamer) {
    return voices.computeIfAbsent(
        streamer,
        it -> {
          var voice = new ChannelVoice(it, rooms, clock);
          voice.tellLaterOn(http);
          return voice;
        });
  }
}
