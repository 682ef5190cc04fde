package net.ramforth.multichat.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people who use the product, and the channels they linked. */
@Component
public final class Accounts {

  /** What Twitch accepts as a login (old ones may be as short as one character). */
  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,25}");

  private final AccountRows accounts;
  private final ChannelRows channels;
  private final Revoking revoking;
  private final StoredTokens tokens;
  private final Departure departure;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Accounts(
      AccountRows accounts,
      ChannelRows channels,
      Revoking revoking,
      StoredTokens tokens,
      Departure departure,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.channels = channels;
    this.revoking = revoking;
    this.tokens = tokens;
    this.departure = departure;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** The account's channels, first linked first. */
  public List<LinkedChannel> channelsOf(AccountId account) {
    return channels.of(account).stream().map(ChannelRow::linked).toList();
  }

  public Optional<AccountProfile> profileOf(AccountId account) {
    return accounts.findById(account.toString()).map(AccountRow::profile);
  }

  /** The account that has linked this channel. */
  public Optional<AccountId> holderOf(Channel channel) {
    return channels.of(channel).map(ChannelRow::account);
  }

  /** Whether the platform no longer accepts our access to this channel, until a new sign-in. */
  public boolean mustConnectAgain(Channel channel) {
    return channels
        .of(channel)
        .filter(row -> !row.isAnonymous())
        .filter(tokens::areLost)
        .isPresent();
  }

  /** Whether nobody could reach the account any more if it had no longer this channel. */
  public boolean isLastWayIn(AccountId account, Channel channel) {
    var waysIn = channels.of(account).stream().filter(row -> !row.isAnonymous()).toList();
    return waysIn.size() == 1
        && waysIn.getFirst().linked().channel().equals(channel)
        && profileOf(account).filter(AccountProfile::local).isEmpty();
  }

  /** The one account of this computer's owner in local mode, made when first asked for. */
  public AccountId localAccount() {
    return transaction.execute(
        _ ->
            accounts
                .findFirstByLocalTrue()
                .orElseGet(
                    () ->
                        accounts.save(
                            new AccountRow(
                                AccountId.random(), "This computer", true, clock.instant())))
                .id());
  }

  /**
   * Reads a channel without any token, in place of the one that was read so before.
   *
   * @param name as people write it: upper case and a leading {@code #} or {@code @} do not matter
   * @throws IllegalArgumentException if no channel of the platform can have this name
   */
  public void readAnonymously(AccountId account, Platform platform, String name) {
    var login = name.strip().replaceFirst("^[#@]", "").toLowerCase(Locale.ROOT);
    if (!NAME.matcher(login).matches()) {
      throw new IllegalArgumentException("not a channel name");
    }
    var linked = new LinkedChannel(Channel.named(platform, login), login, true);
    List<Object> facts = new ArrayList<>();
    transaction.executeWithoutResult(
        _ -> {
          var before =
              channels.of(account).stream()
                  .filter(ChannelRow::isAnonymous)
                  .filter(row -> row.linked().channel().platform() == platform)
                  .toList();
          for (var row : before) {
            var channel = row.linked().channel();
            if (!channel.equals(linked.channel())) {
              channels.delete(row);
              facts.add(new ChannelUnlinked(account, channel));
            }
          }
          if (before.stream().noneMatch(row -> row.linked().equals(linked))) {
            channels.save(new ChannelRow(account, linked, clock.instant()));
          }
          facts.add(new ChannelLinked(account, linked.channel()));
        });
    facts.forEach(events::publishEvent);
  }

  /** Gives up a channel and revokes its tokens. Nothing happens if it is not the account's. */
  public void unlink(AccountId account, Channel channel) {
    channels
        .of(channel)
        .filter(row -> row.account().equals(account))
        .ifPresent(
            row -> {
              revoking.revoke(row);
              transaction.executeWithoutResult(_ -> channels.deleteById(row.id()));
              events.publishEvent(new ChannelUnlinked(account, channel));
            });
  }

  /** Revokes the account's tokens and removes every row of it, its sessions too. */
  public void delete(AccountId account) {
    channels.of(account).forEach(revoking::revoke);
    transaction.executeWithoutResult(_ -> departure.remove(account));
    events.publishEvent(new AccountDeleted(account));
  }
}
