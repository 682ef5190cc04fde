package net.ramforth.multichat.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in with a channel: the first time makes an account, later ones bring fresh tokens. */
@Component
class Linking {

  private final AccountRows accounts;
  private final ChannelRows channels;
  private final StoredTokens storedTokens;
  private final Departure departure;
  private final ChannelLocks locks;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Linking(
      AccountRows accounts,
      ChannelRows channels,
      StoredTokens storedTokens,
      Departure departure,
      ChannelLocks locks,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.channels = channels;
    this.storedTokens = storedTokens;
    this.departure = departure;
    this.locks = locks;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Signs in with a channel, to the account that has it already.
   *
   * @param current who is signed in already and would link a new channel
   * @return whether anything was done: a channel of another account is not taken from it unasked
   */
  boolean signIn(@Nullable AccountId current, LinkedChannel linked, Tokens tokens) {
    var facts =
        locks.alone(
            linked.channel(),
            () ->
                transaction.execute(
                    _ ->
                        belongsToAnother(current, linked.channel())
                            ? List.of()
                            : store(current, linked, tokens)));
    facts.forEach(events::publishEvent);
    return !facts.isEmpty();
  }

  /**
   * Links a channel to this account, whichever has it now. That one is deleted if it has no other
   * channel to sign in with, because nobody could ever reach it again.
   */
  void move(AccountId account, LinkedChannel linked, Tokens tokens) {
    var facts =
        locks.alone(
            linked.channel(), () -> transaction.execute(_ -> take(account, linked, tokens)));
    facts.forEach(events::publishEvent);
  }

  private boolean belongsToAnother(@Nullable AccountId current, Channel channel) {
    return current != null
        && accounts.existsById(current.toString())
        && channels.owned(channel).filter(row -> !row.account().equals(current)).isPresent();
  }

  private List<Object> take(AccountId account, LinkedChannel linked, Tokens tokens) {
    List<Object> facts = new ArrayList<>();
    channels
        .owned(linked.channel())
        .filter(row -> !row.account().equals(account))
        .ifPresent(
            row -> {
              var before = row.account();
              row.moveTo(account, clock.instant());
              channels.save(row);
              facts.add(new ChannelUnlinked(before, linked.channel()));
              if (departure.isUnreachable(before)) {
                departure.remove(before);
                facts.add(new AccountDeleted(before));
              }
            });
    facts.addAll(store(account, linked, tokens));
    return facts;
  }

  private List<Object> store(@Nullable AccountId current, LinkedChannel linked, Tokens tokens) {
    List<Object> facts = new ArrayList<>();
    var row =
        channels
            .owned(linked.channel())
            .orElseGet(() -> new ChannelRow(holder(current, linked), linked, clock.instant()));
    row.rename(linked);
    giveUpAnonymous(row.account(), linked, facts);
    renameIfOnlyChannel(row, linked);
    channels.save(row);
    storedTokens.store(row, tokens);
    facts.add(new ChannelLinked(row.account(), linked.channel()));
    return facts;
  }

  private AccountId holder(@Nullable AccountId current, LinkedChannel linked) {
    if (current != null && accounts.existsById(current.toString())) {
      return current;
    }
    var account = new AccountRow(AccountId.random(), linked.displayName(), false, clock.instant());
    return accounts.save(account).id();
  }

  /** Nobody wants each line twice, once by name and once by id. */
  private void giveUpAnonymous(AccountId account, LinkedChannel linked, List<Object> facts) {
    for (var row : channels.of(account)) {
      var other = row.linked().channel();
      if (row.isAnonymous() && names(other, linked.channel())) {
        channels.delete(row);
        facts.add(new ChannelUnlinked(account, other));
      }
    }
  }

  /** YouTube's channels are named by handle or by id, and handles are not case-sensitive. */
  private static boolean names(Channel anonymous, Channel linked) {
    return anonymous.platform() == linked.platform()
        && (anonymous.name().replaceFirst("^@", "").equalsIgnoreCase(linked.name())
            || anonymous.name().equals(linked.id()));
  }

  private void renameIfOnlyChannel(ChannelRow row, LinkedChannel linked) {
    if (channels.of(row.account()).stream().allMatch(other -> other.id().equals(row.id()))) {
      accounts
          .findById(row.account().toString())
          .filter(account -> !account.profile().local())
          .ifPresent(account -> account.rename(linked.displayName()));
    }
  }
}
