package net.ramforth.multichat.youtube.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import net.ramforth.multichat.youtube.broadcast.Sighting.NothingLive;
import org.jspecify.annotations.Nullable;

/** A broadcast that has a time, perhaps. */
record Planned(@Nullable Instant startsAt, String title) {

  /** Further ahead it is a room for chatting that calls itself scheduled. */
  private static final Duration SOON = Duration.ofHours(24);

  /** How late a broadcast may be and still be awaited. */
  private static final Duration LATE = Duration.ofHours(2);

  static Planned of(WatchPage.Upcoming upcoming) {
    return new Planned(upcoming.startsAt(), upcoming.title());
  }

  static Planned of(ChannelPage.Item item) {
    boolean upcoming = item.state() == ChannelPage.State.UPCOMING;
    return new Planned(upcoming ? item.startsAt() : null, item.title());
  }

  /** Nothing is live, but the first of these is due soon, perhaps. */
  static NothingLive next(Stream<Planned> all, Instant now) {
    return all.filter(one -> one.isDue(now))
        .min(Comparator.comparing(Planned::time))
        .map(next -> new NothingLive(next.startsAt(), next.title()))
        .orElseGet(() -> new NothingLive(null, null));
  }

  private boolean isDue(Instant now) {
    return time().isAfter(now.minus(LATE)) && time().isBefore(now.plus(SOON));
  }

  private Instant time() {
    return startsAt == null ? Instant.MAX : startsAt;
  }
}
