package net.ramforth.multichat.delivery;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.moderation.KnownBots;
import net.ramforth.multichat.moderation.MessageFilter;
import net.ramforth.multichat.room.RoomDeserted;
import net.ramforth.multichat.settings.OverlaySettings;
import net.ramforth.multichat.settings.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The filters of the rooms that somebody looks into, ready for every message. */
@Component
class Filters {

  private final Map<AccountId, MessageFilter> filters = new ConcurrentHashMap<>();
  private final Function<AccountId, MessageFilter> make;

  @Autowired
  Filters(Settings settings, KnownBots bots) {
    this(account -> MessageFilter.of(settings.of(account), bots.logins()));
  }

  private Filters(Function<AccountId, MessageFilter> make) {
    this.make = make;
  }

  /** Those of accounts that chose nothing. */
  static Filters ofNothing() {
    return new Filters(_ -> MessageFilter.of(OverlaySettings.DEFAULT, Set.of()));
  }

  MessageFilter of(AccountId account) {
    return filters.computeIfAbsent(account, make);
  }

  /** Makes it anew when it is needed. */
  void forget(AccountId account) {
    filters.remove(account);
  }

  @EventListener
  void on(RoomDeserted event) {
    forget(event.room());
  }
}
