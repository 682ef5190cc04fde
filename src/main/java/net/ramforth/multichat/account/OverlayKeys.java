package net.ramforth.multichat.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.account.sealing.Place;
import net.ramforth.multichat.account.sealing.Sealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The keys that open overlays. */
@Component
public final class OverlayKeys {

  private static final Logger log = LoggerFactory.getLogger(OverlayKeys.class);

  private final SecureRandom random = new SecureRandom();
  private final OverlayRows rows;
  private final Sealer sealer;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OverlayKeys(
      OverlayRows rows,
      Sealer sealer,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.sealer = sealer;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** The key of the account's overlay, made when first asked for. */
  public OverlayKey keyOf(AccountId account) {
    return transaction.execute(
        _ ->
            rows.findByAccountId(account.toString())
                .map(this::keyIn)
                .orElseGet(() -> renew(new OverlayRow(account, clock.instant()))));
  }

  /** Whose overlay this key opens; empty if it was never given out or does not open any more. */
  public Optional<AccountId> accountOf(String key) {
    return rows.findByKeyHash(new OverlayKey(key).hash()).map(OverlayRow::account);
  }

  /** Gives the account's overlay another key; the old one opens nothing from now on. */
  public OverlayKey rotate(AccountId account) {
    var key =
        transaction.execute(
            _ ->
                renew(
                    rows.findByAccountId(account.toString())
                        .orElseGet(() -> new OverlayRow(account, clock.instant()))));
    events.publishEvent(new OverlayKeyRotated(account));
    return key;
  }

  private OverlayKey keyIn(OverlayRow row) {
    try {
      var key = new OverlayKey(sealer.open(row.keySealed(), place(row)));
      if (sealer.isStale(row.keySealed())) {
        keep(row, key);
      }
      return key;
    } catch (CannotOpen e) {
      // What cannot be shown any more cannot be copied into OBS either: a new one is the only help.
      log.atError().setCause(e).log("An overlay gets a new key, because its old one is unreadable");
      return renew(row);
    }
  }

  private OverlayKey renew(OverlayRow row) {
    var key = OverlayKey.random(random);
    keep(row, key);
    return key;
  }

  private void keep(OverlayRow row, OverlayKey key) {
    row.setKey(key.hash(), sealer.seal(key.value(), place(row)));
    rows.save(row);
  }

  private static Place place(OverlayRow row) {
    return new Place("overlay", row.id(), "key_sealed");
  }
}
