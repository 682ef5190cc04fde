package net.ramforth.multichat.ledger;

import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatMessage;
import org.springframework.stereotype.Component;

/** What was paid in each room. */
@Component
public final class Ledger {

  private final LedgerRows rows;
  private final LedgerWriter writer;

  Ledger(LedgerRows rows, LedgerWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  /**
   * The message of an entry, as it was heard.
   *
   * @param entry the entry's id
   * @return empty if the room has no such entry, and if the platform has removed the message
   */
  public Optional<ChatMessage> find(AccountId room, String entry) {
    return rows.message(room, entry);
  }

  /**
   * Whether a payment is written down already, shown or removed.
   *
   * @param message the id of its message, whatever the platform
   */
  public boolean has(AccountId room, String message) {
    return rows.has(room, message);
  }

  /** Writes down a payment that was heard outside of any chat; the same one twice is one. */
  public void note(AccountId room, ChatMessage payment) {
    writer.note(room, payment);
  }
}
