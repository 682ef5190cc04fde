package net.ramforth.multichat.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.account.sealing.Place;
import net.ramforth.multichat.account.sealing.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys that open overlays. Each account has one overlay for now, made when first asked for. */
@Component
public final class OverlayKeys {

  private static final Logger log = LoggerFactory.getLogger(OverlayKeys.class);

  private final OverlayRows rows;
  private final Sealing sealing;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  OverlayKeys(
      OverlayRows rows,
      Sealing sealing,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.sealing = sealing;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The account's key. A new one, if there was none or nobody can read the old one any more because
   * its encryption key is lost.
   */
  public OverlayKey keyOf(AccountId account) {
    try {
      return transaction.execute(
          _ ->
              rows.findFirstByAccountIdOrderByCreatedAtAsc(account.toString())
                  .map(this::read)
                  .orElseGet(() -> lockAnew(overlayOf(account))));
    } catch (CannotOpen lost) {
      log.atWarn()
          .setCause(lost)
          .addKeyValue("account", account)
          .log("An overlay key cannot be read, so the overlay gets a new one");
      return rotate(account);
    }
  }

  /** The account whose overlay this opens; empty for anything but a key in force. */
  public Optional<AccountId> accountOf(String key) {
    if (!OverlayKey.hasShape(key)) {
      return Optional.empty();
    }
    var hash = new OverlayKey(key).hash();
    return rows.findByKeyHash(hash)
        .filter(row -> MessageDigest.isEqual(ascii(hash), ascii(row.keyHash())))
        .map(OverlayRow::account);
  }

  /** Gives the overlay a new key; the old one opens nothing from here on. */
  public OverlayKey rotate(AccountId account) {
    var key = transaction.execute(_ -> lockAnew(overlayOf(account)));
    events.publishEvent(new OverlayKeyRotated(account));
    return key;
  }

  private OverlayRow overlayOf(AccountId account) {
    return rows.findFirstByAccountIdOrderByCreatedAtAsc(account.toString())
        .orElseGet(() -> new OverlayRow(account, "Overlay", clock.instant()));
  }

  private OverlayKey read(OverlayRow row) {
    var opened = sealing.open(placeOf(row), row.keySealed());
    var key = new OverlayKey(opened.secret());
    if (opened.outdated()) {
      lock(row, key);
    }
    return key;
  }

  private OverlayKey lockAnew(OverlayRow row) {
    return lock(row, OverlayKey.random(random));
  }

  private OverlayKey lock(OverlayRow row, OverlayKey key) {
    row.lockWith(key.hash(), sealing.seal(placeOf(row), key.value()));
    rows.save(row);
    return key;
  }

  private static Place placeOf(OverlayRow row) {
    return new Place("overlay", row.id(), "key_sealed");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
