package net.ramforth.multichat.account.signin;

import java.time.Instant;
import net.ramforth.multichat.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A browser that wants to be paired.
 *
 * @param program what it is, e.g. {@code OBS 31.0}
 * @param address where it asks from, as we see it
 * @param until when its code ends
 * @param account whose device it may become; null until that person has said so
 */
record Pairing(
    PairingCode code,
    String program,
    String address,
    Instant until,
    State state,
    @Nullable AccountId account) {

  enum State {
    WAITING,
    APPROVED,
    DECLINED
  }

  static Pairing waiting(PairingCode code, String program, String address, Instant until) {
    return new Pairing(code, program, address, until, State.WAITING, null);
  }

  Pairing approvedBy(AccountId account) {
    return new Pairing(code, program, address, until, State.APPROVED, account);
  }

  Pairing declined() {
    return new Pairing(code, program, address, until, State.DECLINED, null);
  }
}
