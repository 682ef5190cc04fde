package net.ramforth.multichat.youtube.broadcast;

import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.youtube.page.YoutubePage;
import org.jspecify.annotations.Nullable;

/** What a page of a channel lists: its streams, its home, or whatever tab YouTube opened. */
sealed interface ChannelPage {

  static ChannelPage read(YoutubePage page) {
    return ChannelPageReader.read(page);
  }

  /** The videos of one channel, in the page's order; other channels' are left out. */
  record Listed(String channelId, String channelName, List<Item> items) implements ChannelPage {

    public Listed {
      items = List.copyOf(items);
    }

    List<Item> onAir() {
      return items.stream().filter(item -> item.state() == State.LIVE).toList();
    }
  }

  /** A wall, or a page unknown to us. */
  record Unknown(String detail) implements ChannelPage {}

  /** One video in a list. */
  record Item(
      String videoId, String title, State state, boolean membersOnly, @Nullable Instant startsAt) {}

  /** What its thumbnail's badge says. */
  enum State {
    LIVE,
    UPCOMING,

    /** Past, or not known: the newer layout says "upcoming" in words only. */
    OTHER
  }
}
