package net.ramforth.multichat.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
  private final ChannelLocks locks;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Linking(
      AccountRows accounts,
      ChannelRows channels,
      StoredTokens storedTokens,
      ChannelLocks locks,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.channels = channels;
    this.storedTokens = storedTokens;
    this.locks = locks;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Signs in with a channel. One that an account has already linked belongs to that account,
   * whoever is signed in.
   *
   * @param current who is signed in already and would link a new channel
   */
  void signIn(@Nullable AccountId current, LinkedChannel linked, Tokens tokens) {
    var facts =
        locks.alone(
            linked.channel(), () -> transaction.execute(_ -> store(current, linked, tokens)));
    facts.forEach(events::publishEvent);
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
      if (row.isAnonymous() && other.name().equals(linked.channel().name())) {
        channels.delete(row);
        facts.add(new ChannelUnlinked(account, other));
      }
    }
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
