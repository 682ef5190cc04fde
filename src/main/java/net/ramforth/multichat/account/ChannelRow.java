package net.ramforth.multichat.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;

/** One linked channel as it is stored. */
@Entity
@Table(name = "channel")
class ChannelRow {

  @Id private String id;

  @Column(name = "account_id", nullable = false)
  private String accountId;

  @Column(nullable = false)
  private String platform;

  @Column(name = "platform_id", nullable = false)
  private String platformId;

  @Column(nullable = false)
  private String name;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @Column(nullable = false)
  private boolean anonymous;

  /** Milliseconds since 1970. */
  @Column(name = "linked_at", nullable = false)
  private long linkedAt;

  /** The broadcast to read instead of all that are live. */
  private @Nullable String chosen;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ChannelRow() {}

  ChannelRow(AccountId account, LinkedChannel linked, Instant linkedAt) {
    this.id = UUID.randomUUID().toString();
    this.accountId = account.toString();
    this.platform = linked.channel().platform().code();
    this.platformId = linked.channel().id();
    this.name = linked.channel().name();
    this.displayName = linked.displayName();
    this.anonymous = linked.anonymous();
    this.linkedAt = linkedAt.toEpochMilli();
  }

  String id() {
    return id;
  }

  AccountId account() {
    return AccountId.of(accountId);
  }

  boolean isAnonymous() {
    return anonymous;
  }

  LinkedChannel linked() {
    var channel = new Channel(Platform.ofCode(platform), platformId, name);
    return new LinkedChannel(channel, displayName, anonymous, chosen);
  }

  void choose(@Nullable String broadcast) {
    chosen = broadcast;
  }

  void moveTo(AccountId account, Instant now) {
    accountId = account.toString();
    linkedAt = now.toEpochMilli();
    chosen = null;
  }

  /** Names change at the platform; the id does not. */
  void rename(LinkedChannel now) {
    name = now.channel().name();
    displayName = now.displayName();
  }
}
