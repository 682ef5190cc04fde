package net.ramforth.multichat.delivery;

import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.room.RoomUpdate;
import tools.jackson.databind.json.JsonMapper;

/** Makes the bytes that an overlay gets, without a socket. */
public final class FramesForTests {

  private final AccountId room = AccountId.random();
  private final FrameEncoder encoder = withoutSettings();

  /** Settings are read for snapshots and changed settings only; here are neither. */
  @SuppressWarnings("NullAway")
  private static FrameEncoder withoutSettings() {
    return new FrameEncoder(null, null, Filters.ofNothing(), JsonMapper.builder().build());
  }

  public byte[] encode(RoomUpdate update) {
    return encoder.encode(room, Audience.OVERLAY, update).orElseThrow();
  }
}
