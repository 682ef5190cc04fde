package net.ramforth.multichat.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One overlay's settings as they are stored: JSON, so that new settings need no migration. */
@Entity
@Table(name = "overlay_settings")
class SettingsRow {

  @Id
  @Column(name = "overlay_id")
  private String overlayId;

  @Column(name = "json", nullable = false)
  private String json;

  /** Counted by Hibernate, from 0. */
  @Version
  @Column(name = "version", nullable = false)
  private @Nullable Long version;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected SettingsRow() {}

  SettingsRow(String overlayId) {
    this.overlayId = overlayId;
    this.json = "{}";
  }

  String json() {
    return json;
  }

  void become(String json) {
    this.json = json;
  }

  /** From 1; 0 is for settings that nobody chose. */
  long version() {
    return version == null ? 1 : version + 1;
  }
}
