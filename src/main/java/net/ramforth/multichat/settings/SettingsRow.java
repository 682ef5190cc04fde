package net.ramforth.multichat.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One account's settings as they are stored: JSON, so that new settings need no migration. */
@Entity
@Table(name = "settings")
class SettingsRow {

  @Id
  @Column(name = "account_id")
  private String accountId;

  @Column(name = "json", nullable = false)
  private String json;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected SettingsRow() {}

  SettingsRow(String accountId, String json) {
    this.accountId = accountId;
    this.json = json;
  }

  String json() {
    return json;
  }
}
