package net.ramforth.multichat.delivery;

import java.util.List;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import org.jspecify.annotations.Nullable;

/** The place from which a page looks into the room. */
record WireSeat(String name, boolean host, List<String> rights) {

  static @Nullable WireSeat of(@Nullable Seat seat) {
    return seat == null
        ? null
        : new WireSeat(
            seat.name(), seat.host(), seat.rights().stream().sorted().map(Right::code).toList());
  }
}
