package net.ramforth.multichat.delivery;

import java.time.Clock;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.room.RoomUpdate;
import tools.jackson.databind.json.JsonMapper;

/** Makes the bytes that an overlay gets, without a socket. */
public final class FramesForTests {

  private final Guest guest = new Guest(AccountId.random(), OverlayId.random());
  private final FrameEncoder encoder = withoutRooms();

  /** Rooms are asked for snapshots only; here are none. */
  @SuppressWarnings("NullAway")
  private static FrameEncoder withoutRooms() {
    var json = JsonMapper.builder().build();
    return new FrameEncoder(null, OverlayViews.ofNothing(json), json, Clock.systemUTC());
  }

  public byte[] encode(RoomUpdate update) {
    return encoder.encode(guest, update).orElseThrow();
  }
}
