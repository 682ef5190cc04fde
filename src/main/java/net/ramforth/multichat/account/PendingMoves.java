package net.ramforth.multichat.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * Channels waiting for their owner's word whether they shall move to the account signed in. They
 * wait in memory alone, because their tokens wait with them; each is answered once, in the session
 * that asked.
 */
@Component
public final class PendingMoves {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Beyond this many the oldest goes; nobody has this many people hesitating at once. */
  private static final int MOST = 1000;

  private final SequencedMap<String, Waiting> bySession = new LinkedHashMap<>();
  private final Linking linking;
  private final Accounts accounts;
  private final Clock clock;

  PendingMoves(Linking linking, Accounts accounts, Clock clock) {
    this.linking = linking;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** What the session was asked about, if it still belongs to this account. */
  public Optional<PendingMove> in(String session, AccountId account) {
    return waitingIn(session).filter(waiting -> isGood(waiting, account)).map(this::shown);
  }

  /** Moves the channel. False if nothing was asked in this session, or too long ago. */
  public boolean agree(String session, AccountId account) {
    var waiting = take(session).filter(found -> isGood(found, account));
    waiting.ifPresent(found -> linking.move(account, found.linked(), found.tokens()));
    return waiting.isPresent();
  }

  /** Leaves the channel where it is. */
  public void decline(String session) {
    take(session);
  }

  void ask(String session, AccountId account, LinkedChannel linked, Tokens tokens) {
    synchronized (bySession) {
      bySession.values().removeIf(waiting -> !clock.instant().isBefore(waiting.until()));
      bySession.remove(session);
      if (bySession.size() >= MOST) {
        bySession.pollFirstEntry();
      }
      bySession.put(session, new Waiting(account, linked, tokens, clock.instant().plus(PATIENCE)));
    }
  }

  private Optional<Waiting> waitingIn(String session) {
    synchronized (bySession) {
      return Optional.ofNullable(bySession.get(session));
    }
  }

  private Optional<Waiting> take(String session) {
    synchronized (bySession) {
      return Optional.ofNullable(bySession.remove(session));
    }
  }

  private boolean isGood(Waiting waiting, AccountId account) {
    return waiting.account().equals(account) && clock.instant().isBefore(waiting.until());
  }

  private PendingMove shown(Waiting waiting) {
    var channel = waiting.linked().channel();
    var endsTheOther =
        accounts
            .holderOf(channel)
            .filter(holder -> !holder.equals(waiting.account()))
            .filter(holder -> accounts.isLastWayIn(holder, channel))
            .isPresent();
    return new PendingMove(channel, waiting.linked().displayName(), endsTheOther);
  }

  private record Waiting(AccountId account, LinkedChannel linked, Tokens tokens, Instant until) {}
}
