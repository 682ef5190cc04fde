package net.ramforth.multichat.ledger.hook;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.ledger.Ledger;
import net.ramforth.multichat.room.Rooms;
import org.springframework.stereotype.Component;

/**
 * Brings tips into the room as if they had come by its first channel, so that they reach overlay
 * and ledger like everything else that was paid. Without a channel they are in the ledger only.
 */
@Component
class Tips {

  private final Accounts accounts;
  private final Rooms rooms;
  private final Ledger ledger;
  private final Clock clock;

  Tips(Accounts accounts, Rooms rooms, Ledger ledger, Clock clock) {
    this.accounts = accounts;
    this.rooms = rooms;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Takes the tip in; the same one again is nothing. */
  void take(AccountId account, HookSource source, Tip tip) {
    var id = source.idPrefix() + tip.id();
    if (ledger.has(account, id)) {
      return;
    }
    var channels = accounts.channelsOf(account);
    if (channels.isEmpty()) {
      ledger.note(account, message(Platform.TWITCH, id, source, tip));
      return;
    }
    var channel = channels.getFirst().channel();
    var message = message(channel.platform(), id, source, tip);
    rooms.of(account).accept(new ChatEvent.MessagePosted(channel, message.postedAt(), message));
  }

  private ChatMessage message(Platform platform, String id, HookSource source, Tip tip) {
    var author = new AuthorId(platform, source.idPrefix() + tip.name().toLowerCase(Locale.ROOT));
    return ChatMessage.of(
            new MessageId(platform, id),
            new Author(author, "", tip.name(), null, Set.of()),
            MessageKind.TIP,
            tip.text().isEmpty() ? List.of() : List.of(new Fragment.Text(tip.text())),
            clock.instant())
        .with(new Payment(tip.amount(), null))
        .withNotice(sentence(source, tip));
  }

  private static String sentence(HookSource source, Tip tip) {
    var where = source.displayName().isEmpty() ? "" : " on " + source.displayName();
    return "%s tipped %s%s".formatted(tip.name(), tip.amount(), where);
  }
}
