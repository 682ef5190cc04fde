package net.ramforth.multichat.settings;

import java.util.Objects;
import java.util.function.UnaryOperator;
import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.OverlayId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Reads and changes what was chosen for overlays. */
@Component
public class Settings {

  private final SettingsRows rows;
  private final SettingsJson json;
  private final LookFile lookFile;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Settings(
      SettingsRows rows,
      SettingsJson json,
      LookFile lookFile,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.json = json;
    this.lookFile = lookFile;
    this.transaction = transaction;
    this.events = events;
  }

  /** What was chosen, defaults where nothing was. */
  public StoredSettings of(OverlayId overlay) {
    return rows.findById(overlay.toString())
        .map(this::read)
        .orElseGet(() -> new StoredSettings(OverlaySettings.DEFAULT, 0));
  }

  /**
   * Changes the named settings and keeps the others.
   *
   * @param known the version that the change is meant for; null for whatever there is
   * @throws InvalidSetting for a name or value that does not fit; nothing is changed then
   * @throws ChangedElsewhere if there is another version by now; nothing is changed then
   */
  StoredSettings change(Overlay overlay, @Nullable Long known, JsonNode wanted) {
    return become(overlay, known, settings -> json.change(settings, wanted));
  }

  /** Puts a shared look in place of the overlay's own; see {@link LookFile}. */
  StoredSettings takeLook(Overlay overlay, @Nullable Long known, JsonNode file) {
    return become(overlay, known, settings -> lookFile.read(file, settings));
  }

  /** Has an overlay begin with what was chosen for another. */
  void copy(OverlayId from, Overlay to) {
    var settings = of(from).settings();
    become(to, null, _ -> settings);
  }

  private StoredSettings become(
      Overlay overlay, @Nullable Long known, UnaryOperator<OverlaySettings> change) {
    try {
      var done = transaction.execute(_ -> store(overlay, known, change));
      events.publishEvent(new SettingsChanged(overlay, done.after().version(), done.showsOther()));
      return done.after();
    } catch (OptimisticLockingFailureException e) {
      throw new ChangedElsewhere(of(overlay.id()));
    }
  }

  private record Done(StoredSettings after, boolean showsOther) {}

  private Done store(Overlay overlay, @Nullable Long known, UnaryOperator<OverlaySettings> change) {
    var row = rows.findById(overlay.id().toString()).orElse(null);
    var before = row == null ? new StoredSettings(OverlaySettings.DEFAULT, 0) : read(row);
    if (known != null && known != before.version()) {
      throw new ChangedElsewhere(before);
    }
    var wanted = change.apply(before.settings());
    var changed =
        Objects.requireNonNullElseGet(row, () -> new SettingsRow(overlay.id().toString()));
    changed.become(json.writeStored(wanted));
    var after = new StoredSettings(wanted, rows.saveAndFlush(changed).version());
    return new Done(after, !wanted.showsSameAs(before.settings()));
  }

  private StoredSettings read(SettingsRow row) {
    return new StoredSettings(json.readStored(row.json()), row.version());
  }
}
