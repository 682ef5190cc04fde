package net.ramforth.multichat.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Who uses the product, and which channels they linked. */
@Component
public final class Accounts {

  private static final int PROVEN = 0;

  private final AccountRows accounts;
  private final ChannelRows channels;
  private final TokenVault tokens;
  private final TokenRevocation revocation;
  private final FindByIndexNameSessionRepository<?> sessions;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Accounts(
      AccountRows accounts,
      ChannelRows channels,
      TokenVault tokens,
      TokenRevocation revocation,
      FindByIndexNameSessionRepository<?> sessions,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.channels = channels;
    this.tokens = tokens;
    this.revocation = revocation;
    this.sessions = sessions;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** Empty if the account was deleted. */
  public Optional<AccountProfile> profileOf(AccountId account) {
    return accounts.findById(account.toString()).map(AccountRow::profile);
  }

  /** The account's channels in the order in which they were linked. */
  public List<LinkedChannel> channelsOf(AccountId account) {
    return channels.findByAccountIdOrderByLinkedAt(account.toString()).stream()
        .map(ChannelRow::linked)
        .toList();
  }

  /** The one account of local mode, made when first asked for. */
  public AccountId local() {
    return transaction.execute(
        _ ->
            accounts
                .findFirstByLocal(1)
                .orElseGet(
                    () ->
                        accounts.save(
                            new AccountRow(AccountId.random(), "This computer", true, now())))
                .id());
  }

  /** Reads a channel without any token from now on, in place of another of that platform. */
  public void readAnonymously(AccountId account, Platform platform, String name) {
    var linked = new LinkedChannel(Channel.named(platform, name), name, true);
    channelOf(account, platform)
        .filter(before -> !before.channel().equals(linked.channel()))
        .ifPresent(before -> unlink(account, before.channel()));
    transaction.executeWithoutResult(
        _ -> {
          if (channelOf(account, platform).isEmpty()) {
            channels.save(new ChannelRow(account, linked, now()));
          }
        });
    events.publishEvent(new ChannelLinked(account, linked.channel()));
  }

  /** Gives a channel up: its tokens are revoked at the platform, its row is gone. */
  public void unlink(AccountId account, Channel channel) {
    channelOf(account, channel.platform())
        .filter(row -> row.channel().equals(channel))
        .ifPresent(
            row -> {
              revocation.revoke(row);
              transaction.executeWithoutResult(_ -> channels.delete(row));
              events.publishEvent(new ChannelUnlinked(account, channel));
            });
  }

  /**
   * Deletes the account with all its rows and sessions. Tokens are revoked first, as far as the
   * platform can be reached.
   */
  public void delete(AccountId account) {
    channels.findByAccountIdOrderByLinkedAt(account.toString()).forEach(revocation::revoke);
    transaction.executeWithoutResult(_ -> accounts.deleteById(account.toString()));
    sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    events.publishEvent(new AccountDeleted(account));
  }

  /** Whose channel it is, proven by signing in; empty if nobody's yet. */
  Optional<AccountId> ownerOf(Platform platform, String platformId) {
    return channels
        .findFirstByPlatformAndPlatformIdAndAnonymous(platform.code(), platformId, PROVEN)
        .map(ChannelRow::account);
  }

  /**
   * Somebody proved that a channel is theirs. The first time makes an account, or links the channel
   * to the one that is signed in already; later times refresh name and tokens.
   *
   * @param signedIn the account that this browser is signed in to; null for none
   */
  void signIn(LinkedChannel proven, TokenPair pair, @Nullable AccountId signedIn) {
    var account =
        transaction.execute(
            _ -> {
              var channel =
                  channels
                      .findFirstByPlatformAndPlatformIdAndAnonymous(
                          proven.channel().platform().code(), proven.channel().id(), PROVEN)
                      .orElseGet(() -> newChannel(proven, signedIn));
              channel.rename(proven);
              channels.save(channel);
              tokens.keep(channel, pair);
              return channel.account();
            });
    events.publishEvent(new ChannelLinked(account, proven.channel()));
  }

  private ChannelRow newChannel(LinkedChannel proven, @Nullable AccountId signedIn) {
    var account =
        signedIn != null && channelOf(signedIn, proven.channel().platform()).isEmpty()
            ? signedIn
            : accounts
                .save(new AccountRow(AccountId.random(), proven.displayName(), false, now()))
                .id();
    return new ChannelRow(account, proven, now());
  }

  private Optional<ChannelRow> channelOf(AccountId account, Platform platform) {
    return channels.findByAccountIdAndPlatform(account.toString(), platform.code());
  }

  private Instant now() {
    return clock.instant();
  }
}
