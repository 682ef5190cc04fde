package net.ramforth.multichat.delivery;

import java.time.Clock;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.room.RoomUpdate;
import net.ramforth.multichat.room.RoomsForTests;
import tools.jackson.databind.json.JsonMapper;

/** Makes the bytes that an overlay gets, without a socket. */
public final class FramesForTests {

  private final Guest guest = new Guest(AccountId.random(), OverlayId.random(), null);
  private final FrameEncoder encoder = encoder();

  private static FrameEncoder encoder() {
    var json = JsonMapper.builder().build();
    var clock = Clock.systemUTC();
    return new FrameEncoder(
        RoomsForTests.inMemory(clock), OverlayViews.ofNothing(json), json, clock);
  }

  public byte[] encode(RoomUpdate update) {
    return encoder.encode(guest, update).orElseThrow();
  }
}
