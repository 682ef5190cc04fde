package net.ramforth.multichat.account.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.signin.Pairing.State;
import org.springframework.stereotype.Component;

/**
 * Browsers that wait to be paired. Each belongs to the session that asked: who only knows its code
 * can answer it, and cannot become the device. They are kept in memory alone; after a restart the
 * pages that wait get new codes.
 */
@Component
final class Pairings {

  /** How long a code is good. */
  static final Duration LIFE = Duration.ofMinutes(10);

  /** Beyond this many the one that waits longest goes. */
  static final int MOST = 2_000;

  /** So many codes one address may ask for, and so many wrong ones an account may type. */
  static final int MOST_CODES = 20;

  static final int MOST_WRONG = 10;

  private final SequencedMap<String, Pairing> bySession = new LinkedHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Tries codes;
  private final Tries wrong;
  private final Clock clock;

  Pairings(Clock clock) {
    this.codes = new Tries(MOST_CODES, LIFE, clock);
    this.wrong = new Tries(MOST_WRONG, LIFE, clock);
    this.clock = clock;
  }

  /**
   * The session's code: the one it waits with already, or a new one. Empty if its address has asked
   * for too many.
   */
  synchronized Optional<Pairing> begin(String session, String program, String address) {
    bySession.values().removeIf(pairing -> !isGood(pairing));
    var present = bySession.get(session);
    if (present != null && present.state() != State.DECLINED) {
      return Optional.of(present);
    }
    if (!codes.areLeftFor(address)) {
      return Optional.empty();
    }
    codes.count(address);
    bySession.remove(session);
    if (bySession.size() >= MOST) {
      bySession.pollFirstEntry();
    }
    var fresh = Pairing.waiting(freshCode(), program, address, clock.instant().plus(LIFE));
    bySession.put(session, fresh);
    return Optional.of(fresh);
  }

  /** Which browser shows the code that this person typed. */
  synchronized Look look(AccountId person, String typed) {
    var code = PairingCode.parse(typed);
    if (code.isEmpty()) {
      return new Look.Wrong(Look.Problem.MALFORMED);
    }
    if (!wrong.areLeftFor(person.toString())) {
      return new Look.Wrong(Look.Problem.TOO_MANY);
    }
    var waiting = waitingWith(code.get());
    if (waiting.isEmpty()) {
      wrong.count(person.toString());
      return new Look.Wrong(Look.Problem.UNKNOWN);
    }
    return new Look.Found(waiting.get().getValue());
  }

  /** The same, and lets the browser become a device of this person's account. */
  synchronized Look approve(AccountId person, String typed) {
    var look = look(person, typed);
    if (look instanceof Look.Found(var pairing)) {
      waitingWith(pairing.code()).ifPresent(entry -> entry.setValue(pairing.approvedBy(person)));
    }
    return look;
  }

  /** The same, and tells the browser that the answer is no. */
  synchronized Look decline(AccountId person, String typed) {
    var look = look(person, typed);
    if (look instanceof Look.Found(var pairing)) {
      waitingWith(pairing.code()).ifPresent(entry -> entry.setValue(pairing.declined()));
    }
    return look;
  }

  /** What became of the code that the session's page shows. */
  synchronized Claim claim(String session, String code) {
    var pairing = bySession.get(session);
    if (pairing == null || !isGood(pairing) || !pairing.code().shown().equals(code)) {
      return new Claim.Expired();
    }
    if (pairing.state() == State.DECLINED) {
      return new Claim.Declined();
    }
    if (pairing.account() == null) {
      return new Claim.Waiting();
    }
    bySession.remove(session);
    return new Claim.Approved(pairing.account(), pairing.program());
  }

  private PairingCode freshCode() {
    var code = PairingCode.random(random);
    while (waitingWith(code).isPresent()) {
      code = PairingCode.random(random);
    }
    return code;
  }

  private Optional<Map.Entry<String, Pairing>> waitingWith(PairingCode code) {
    return bySession.entrySet().stream()
        .filter(entry -> entry.getValue().code().equals(code))
        .filter(entry -> entry.getValue().state() == State.WAITING && isGood(entry.getValue()))
        .findFirst();
  }

  private boolean isGood(Pairing pairing) {
    return clock.instant().isBefore(pairing.until());
  }
}
