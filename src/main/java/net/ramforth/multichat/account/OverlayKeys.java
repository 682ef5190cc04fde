package net.ramforth.multichat.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.account.sealing.Place;
import net.ramforth.multichat.account.sealing.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys that open overlays. */
@Component
public final class OverlayKeys {

  private static final Logger log = LoggerFactory.getLogger(OverlayKeys.class);

  private final OverlayRows rows;
  private final Sealing sealing;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  OverlayKeys(
      OverlayRows rows,
      Sealing sealing,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.sealing = sealing;
    this.transaction = transaction;
    this.events = events;
  }

  /** The overlay's key. A new one, if its encryption key is lost and nobody can read it. */
  public OverlayKey keyOf(OverlayId overlay) {
    try {
      return transaction.execute(_ -> read(row(overlay)));
    } catch (CannotOpen lost) {
      log.atWarn()
          .setCause(lost)
          .addKeyValue("overlay", overlay)
          .log("An overlay key cannot be read, so the overlay gets a new one");
      return rotate(overlay);
    }
  }

  /** The overlay that this opens; empty for anything but a key in force. */
  public Optional<Overlay> openedBy(String key) {
    if (!OverlayKey.hasShape(key)) {
      return Optional.empty();
    }
    var hash = new OverlayKey(key).hash();
    return rows.findByKeyHash(hash)
        .filter(row -> MessageDigest.isEqual(ascii(hash), ascii(row.keyHash())))
        .map(OverlayRow::overlay);
  }

  /** Gives the overlay a new key; the old one opens nothing from here on. */
  public OverlayKey rotate(OverlayId overlay) {
    var key = transaction.execute(_ -> lockAnew(row(overlay)));
    events.publishEvent(new OverlayKeyRevoked(overlay));
    return key;
  }

  private OverlayRow row(OverlayId overlay) {
    return rows.findById(overlay.toString())
        .orElseThrow(() -> new NoSuchElementException("no such overlay"));
  }

  private OverlayKey read(OverlayRow row) {
    var opened = sealing.open(placeOf(row), row.keySealed());
    var key = new OverlayKey(opened.secret());
    if (opened.outdated()) {
      lock(row, key);
    }
    return key;
  }

  OverlayKey lockAnew(OverlayRow row) {
    return lock(row, OverlayKey.random());
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
