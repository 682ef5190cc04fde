package net.ramforth.multichat.youtube.broadcast;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a look at a channel or a video found. */
public sealed interface Sighting {

  /** At least one broadcast is on air; the one that YouTube itself would open comes first. */
  record Live(List<LiveVideo> videos) implements Sighting {

    public Live {
      videos = List.copyOf(videos);
    }
  }

  /**
   * Nothing is on air.
   *
   * @param startsAt when the next one is due, if that is within a day: rooms for chatting are often
   *     "scheduled" a year ahead
   * @param title of the next one
   */
  record NothingLive(@Nullable Instant startsAt, @Nullable String title) implements Sighting {}

  /** No such channel, or no such video. */
  record NoSuchChannel() implements Sighting {}

  /** A wall, an error or a page unknown to us. Says nothing about the channel. */
  record NoAnswer(String detail) implements Sighting {}
}
