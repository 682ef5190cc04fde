package net.ramforth.multichat.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people who use the product, and the channels they linked. */
@Component
public final class Accounts {

  /**
   * What can be read without an account there. Twitch: a login (old ones may be as short as one
   * character). YouTube: a handle in any script, a channel id, or one video.
   */
  private static final Map<Platform, Pattern> NAMES =
      Map.of(
          Platform.TWITCH, Pattern.compile("[a-z0-9_]{1,25}"),
          Platform.YOUTUBE,
              Pattern.compile(
                  "@[\\p{L}\\p{M}\\p{N}_.·-]{1,60}|UC[\\w-]{22}|"
                      + LinkedChannel.VIDEO
                      + "[\\w-]{11}"));

  private static final int MOST_VIDEOS = 10;

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
    return channels.owned(channel).map(ChannelRow::account);
  }

  /** Whether the platform no longer accepts our access to this channel, until a new sign-in. */
  public boolean mustConnectAgain(Channel channel) {
    return channels.owned(channel).filter(tokens::areLost).isPresent();
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
   * Reads a channel without any token, in place of the one that was read so before; a single video
   * is read beside it.
   *
   * @param name Twitch: as people write it, upper case and a leading {@code #} or {@code @} do not
   *     matter; YouTube: {@code @handle}, channel id, or {@code v=} and a video id
   * @throws IllegalArgumentException if no channel of the platform can have this name, or if the
   *     account reads as many videos as it may
   */
  public void readAnonymously(AccountId account, Platform platform, String name) {
    var linked = named(platform, name);
    List<Object> facts = new ArrayList<>();
    transaction.executeWithoutResult(
        _ -> {
          var before =
              channels.of(account).stream()
                  .filter(ChannelRow::isAnonymous)
                  .filter(row -> row.linked().channel().platform() == platform)
                  .toList();
          if (linked.isVideo()) {
            if (before.stream().filter(row -> row.linked().isVideo()).count() >= MOST_VIDEOS) {
              throw new IllegalArgumentException("too many videos");
            }
          } else {
            giveUpOthers(before, linked.channel(), facts);
          }
          if (before.stream().noneMatch(row -> row.linked().channel().equals(linked.channel()))) {
            channels.save(new ChannelRow(account, linked, clock.instant()));
          }
          facts.add(new ChannelLinked(account, linked.channel()));
        });
    facts.forEach(events::publishEvent);
  }

  private static LinkedChannel named(Platform platform, String name) {
    var plain =
        platform == Platform.TWITCH
            ? name.strip().replaceFirst("^[#@]", "").toLowerCase(Locale.ROOT)
            : name.strip();
    var pattern = NAMES.get(platform);
    if (pattern == null || !pattern.matcher(plain).matches()) {
      throw new IllegalArgumentException("not a channel name");
    }
    return new LinkedChannel(Channel.named(platform, plain), plain, true);
  }

  private void giveUpOthers(List<ChannelRow> before, Channel kept, List<Object> facts) {
    for (var row : before) {
      var channel = row.linked().channel();
      if (!channel.equals(kept) && !row.linked().isVideo()) {
        channels.delete(row);
        facts.add(new ChannelUnlinked(row.account(), channel));
      }
    }
  }

  /**
   * Reads one broadcast of the account's channel, or all that are live. Nothing happens if the
   * channel is not the account's.
   *
   * @param broadcast the platform's id of it; null for all
   */
  public void choose(AccountId account, Channel channel, @Nullable String broadcast) {
    var row = channels.of(account, channel);
    if (row.isPresent()) {
      row.get().choose(broadcast);
      channels.save(row.get());
      events.publishEvent(new BroadcastChosen(account, channel));
    }
  }

  /** The one broadcast of the channel that its account chose; empty for all that are live. */
  public Optional<String> chosenIn(Channel channel) {
    return channels.chosenIn(channel).map(row -> row.linked().chosenBroadcast());
  }

  /** Gives up a channel and revokes its tokens. Nothing happens if it is not the account's. */
  public void unlink(AccountId account, Channel channel) {
    channels
        .of(account, channel)
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
