package net.ramforth.multichat.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.ramforth.multichat.account.OverlayRefused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The overlays of accounts. Each account has one at least, made when first asked for. */
@Component
public final class Overlays {

  /** More than anybody has scenes for, and few enough to be shown on one page. */
  public static final int MOST = 20;

  private static final String FIRST_NAME = "Overlay";
  private static final Pattern NAME = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]{1,60}");

  private final OverlayRows rows;
  private final OverlayKeys keys;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Overlays(
      OverlayRows rows,
      OverlayKeys keys,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.keys = keys;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** All of them, oldest first. */
  public List<Overlay> of(AccountId account) {
    mainOf(account);
    return rows.findByAccountIdOrderByCreatedAtAscIdAsc(account.toString()).stream()
        .map(OverlayRow::overlay)
        .toList();
  }

  /** The oldest. */
  public Overlay mainOf(AccountId account) {
    return transaction.execute(
        _ ->
            rows.findByAccountIdOrderByCreatedAtAscIdAsc(account.toString()).stream()
                .findFirst()
                .orElseGet(() -> add(account, FIRST_NAME))
                .overlay());
  }

  /**
   * One of them.
   *
   * @throws NoSuchOverlay for ids of other accounts' overlays, too
   */
  public Overlay get(AccountId account, OverlayId id) {
    return row(account, id).map(OverlayRow::overlay).orElseThrow(NoSuchOverlay::new);
  }

  /**
   * Makes one more.
   *
   * @throws OverlayRefused for a bad name, or if there are {@value #MOST} already
   */
  public Overlay create(AccountId account, String name) {
    var checked = checked(name);
    return transaction.execute(
        _ -> {
          if (rows.countByAccountId(account.toString()) >= MOST) {
            throw new OverlayRefused(Reason.TOO_MANY);
          }
          return add(account, checked).overlay();
        });
  }

  /**
   * Calls it something else.
   *
   * @throws NoSuchOverlay for ids of other accounts' overlays, too
   * @throws OverlayRefused for a bad name
   */
  public Overlay rename(AccountId account, OverlayId id, String name) {
    var checked = checked(name);
    return transaction.execute(
        _ -> {
          var row = row(account, id).orElseThrow(NoSuchOverlay::new);
          row.rename(checked);
          return rows.save(row).overlay();
        });
  }

  /**
   * Deletes it with its settings; its key opens nothing from here on.
   *
   * @throws OverlayRefused for the account's last one
   */
  public void delete(AccountId account, OverlayId id) {
    transaction.executeWithoutResult(
        _ -> {
          if (rows.countByAccountId(account.toString()) == 1) {
            throw new OverlayRefused(Reason.LAST_ONE);
          }
          row(account, id).ifPresent(rows::delete);
        });
    events.publishEvent(new OverlayKeyRevoked(id));
  }

  /** Remembers that it was shown. One that is gone by now is not. */
  public void seen(OverlayId id, LastSeen seen) {
    transaction.executeWithoutResult(
        _ ->
            rows.findById(id.toString())
                .ifPresent(
                    row -> {
                      row.seen(seen);
                      rows.save(row);
                    }));
  }

  /** Empty if it never was shown, or is shown for the first time now. */
  public Optional<LastSeen> lastSeen(OverlayId id) {
    return rows.findById(id.toString()).map(OverlayRow::lastSeen);
  }

  private Optional<OverlayRow> row(AccountId account, OverlayId id) {
    return rows.findById(id.toString()).filter(row -> row.overlay().account().equals(account));
  }

  private OverlayRow add(AccountId account, String name) {
    var row = new OverlayRow(account, name, clock.instant());
    keys.lockAnew(row);
    return row;
  }

  private static String checked(String name) {
    var stripped = name.strip();
    if (!NAME.matcher(stripped).matches()) {
      throw new OverlayRefused(Reason.BAD_NAME);
    }
    return stripped;
  }
}
