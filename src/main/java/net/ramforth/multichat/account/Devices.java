package net.ramforth.multichat.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The browsers that were paired with accounts. Each is gone with its session, and the reverse. */
@Component
public final class Devices {

  /** A device that was not used for so long has lost its session, and leaves the list. */
  public static final Duration LIFE = Duration.ofDays(90);

  /** How exactly it is known when a device was used. */
  private static final Duration PRECISION = Duration.ofMinutes(1);

  private static final Pattern NAME = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]{1,60}");

  private final DeviceRows rows;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Devices(
      DeviceRows rows,
      JdbcClient database,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.database = database;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds a device.
   *
   * @param program what it is, as {@link Programs} says it
   * @param session the id of the session that it has from now on
   */
  public Device pair(AccountId account, String program, String session) {
    return rows.save(new DeviceRow(account, program, session, clock.instant())).device();
  }

  /** The account's devices, newest first. */
  public List<Device> of(AccountId account) {
    var id = account.toString();
    var unusedSince = clock.instant().minus(LIFE).toEpochMilli();
    rows.findByAccountIdAndSeenAtLessThan(id, unusedSince).forEach(this::end);
    return rows.findByAccountIdOrderByPairedAtDescIdAsc(id).stream()
        .map(DeviceRow::device)
        .toList();
  }

  /** Remembers that the device is in use. False if it was revoked. */
  public boolean seen(DeviceId id) {
    var device = rows.findById(id.toString()).map(DeviceRow::device);
    var now = clock.instant();
    if (device.isPresent() && device.get().seenAt().plus(PRECISION).isBefore(now)) {
      transaction.executeWithoutResult(_ -> rows.see(id.toString(), now.toEpochMilli()));
    }
    return device.isPresent();
  }

  /**
   * Calls it something.
   *
   * @throws NoSuchDevice for ids of other accounts' devices, too
   * @throws IllegalArgumentException if the name has not 1 to 60 characters that can be seen
   */
  public Device rename(AccountId account, DeviceId id, String name) {
    var stripped = name.strip();
    if (!NAME.matcher(stripped).matches()) {
      throw new IllegalArgumentException("not a name");
    }
    return transaction.execute(
        _ -> {
          var row = row(account, id).orElseThrow(NoSuchDevice::new);
          row.rename(stripped);
          return rows.save(row).device();
        });
  }

  /**
   * Signs the device out, at once.
   *
   * @throws NoSuchDevice for ids of other accounts' devices, too
   */
  public void revoke(AccountId account, DeviceId id) {
    end(row(account, id).orElseThrow(NoSuchDevice::new));
  }

  /** Takes it off the list because its browser is a device no longer; its session goes on. */
  public void forget(DeviceId id) {
    rows.findById(id.toString()).ifPresent(this::forget);
  }

  /** Takes the device off the list that had this session, if one had. */
  public void forgetSession(String session) {
    rows.findBySessionId(session).ifPresent(this::forget);
  }

  private void end(DeviceRow row) {
    // Not through Spring Session: it would open a second transaction, and SQLite has one.
    database.sql("delete from SPRING_SESSION where SESSION_ID = ?").param(row.sessionId()).update();
    forget(row);
  }

  private void forget(DeviceRow row) {
    rows.deleteById(row.device().id().toString());
    events.publishEvent(new SignedOut(row.account(), row.sessionId()));
  }

  private Optional<DeviceRow> row(AccountId account, DeviceId id) {
    return rows.findById(id.toString()).filter(row -> row.account().equals(account));
  }
}
