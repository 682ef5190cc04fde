package net.ramforth.multichat.youtube.broadcast;

import java.time.Instant;
import net.ramforth.multichat.youtube.page.YoutubePage;
import org.jspecify.annotations.Nullable;

/** What the page of one video says about it. */
sealed interface WatchPage {

  static WatchPage read(YoutubePage page) {
    return WatchPageReader.read(page);
  }

  record OnAir(LiveVideo video) implements WatchPage {}

  /** A waiting room, or a "free chat" room that is scheduled and never starts. */
  record Upcoming(String id, String title, String channelId, @Nullable Instant startsAt)
      implements WatchPage {}

  /** An ended broadcast, or a video that never was one. */
  record NotOnAir(String channelId) implements WatchPage {}

  /** Deleted, or never there. */
  record Gone() implements WatchPage {}

  /** YouTube shows nothing of it to strangers, or to robots: the channel's list may still know. */
  record Hidden(String detail) implements WatchPage {}

  /** A wall, or a page unknown to us. */
  record Unknown(String detail) implements WatchPage {}
}
