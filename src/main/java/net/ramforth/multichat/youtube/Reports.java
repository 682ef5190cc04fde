package net.ramforth.multichat.youtube;

import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.Broadcast.Reading;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.OffAir;
import org.jspecify.annotations.Nullable;

/** Tells a sink how its channel is doing, when that has changed. */
final class Reports {

  private static final OffAir NOT_READABLE = new OffAir(OffAir.Reason.NOT_READABLE, null);

  private final ChatSink sink;
  private OffAir why = NOT_READABLE;
  private @Nullable Report last;

  Reports(ChatSink sink) {
    this.sink = sink;
  }

  /** Something is on air, whether we can read it or not. */
  void somethingOnAir() {
    why = NOT_READABLE;
  }

  /**
   * Nothing is on air.
   *
   * @param startsAt when the next broadcast is planned to start
   */
  void nothingOnAir(@Nullable Instant startsAt) {
    var reason = startsAt == null ? OffAir.Reason.NOTHING_LIVE : OffAir.Reason.SCHEDULED;
    why = new OffAir(reason, startsAt);
  }

  void tell(List<Broadcast> broadcasts) {
    boolean live = broadcasts.stream().anyMatch(Reports::isHeard);
    var report = new Report(live, why, broadcasts);
    // A chat ended, and no look has told yet what that means: nothing we could say.
    boolean unknown = why.equals(NOT_READABLE) && broadcasts.isEmpty();
    if (unknown || report.equals(last)) {
      return;
    }
    last = report;
    if (live) {
      sink.live(broadcasts);
    } else {
      sink.offAir(why, broadcasts);
    }
  }

  private static boolean isHeard(Broadcast broadcast) {
    return broadcast.reading() == Reading.READING || broadcast.reading() == Reading.JOINING;
  }

  private record Report(boolean live, OffAir why, List<Broadcast> broadcasts) {}
}
