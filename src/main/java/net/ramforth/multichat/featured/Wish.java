package net.ramforth.multichat.featured;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A command as a page sends it.
 *
 * @param id made by the page, so that what is sent twice is obeyed once
 * @param act what to do, in the page's word
 * @param platform with {@code message}: which message
 * @param ledger the ledger's entry of a paid message, in place of {@code message}
 * @param before the one of the same platform-and-id form that it shall come before
 * @param seconds how long it stays on air
 * @param dollars of {@code paid-from}
 */
record Wish(
    @Nullable String id,
    @JsonProperty("do") @Nullable String act,
    @Nullable String platform,
    @Nullable String message,
    @Nullable String ledger,
    @Nullable Before before,
    @Nullable Integer seconds,
    @Nullable Integer dollars) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final int LONGEST_MESSAGE_ID = 200;
  private static final int SHORTEST_SECONDS = 3;
  private static final int LONGEST_SECONDS = 3_600;
  private static final int MOST_DOLLARS = 1_000;

  record Before(@Nullable String platform, @Nullable String message) {}

  /** A wish that is about no message. */
  static Wish of(String act, String id) {
    return new Wish(id, act, null, null, null, null, null, null);
  }

  String checkedId() {
    if (id == null || !ID.matcher(id).matches()) {
      throw new BadWish("id");
    }
    return id;
  }

  /**
   * The command.
   *
   * @param find the message with this id, or a refusal
   * @param findPaid the message of this entry of the ledger, or a refusal
   * @throws BadWish if it is none
   */
  Command command(Function<MessageId, ChatMessage> find, Function<String, ChatMessage> findPaid) {
    return switch (act == null ? "" : act) {
      case "suggest" -> new Command.Suggest(find.apply(messageId()));
      case "queue" -> new Command.Queue(meant(find, findPaid));
      case "feature" -> new Command.Feature(meant(find, findPaid), span());
      case "next" -> new Command.Next(span());
      case "previous" -> new Command.Previous();
      case "clear" -> new Command.Clear();
      case "reject" -> new Command.Reject(messageId());
      case "remove" -> new Command.Remove(messageId());
      case "move" ->
          new Command.Move(
              messageId(),
              before == null ? null : messageId(before.platform(), before.message(), "before"));
      case "lock" -> new Command.Lock();
      case "unlock" -> new Command.Unlock();
      case "hide" -> new Command.Hide(messageId());
      case "unhide" -> new Command.Unhide(messageId());
      case "paid-from" -> new Command.PaidFrom(checkedDollars());
      default -> throw new BadWish("do");
    };
  }

  private ChatMessage meant(
      Function<MessageId, ChatMessage> find, Function<String, ChatMessage> findPaid) {
    return ledger == null ? find.apply(messageId()) : findPaid.apply(ledger);
  }

  private MessageId messageId() {
    return messageId(platform, message, "message");
  }

  private static MessageId messageId(
      @Nullable String platform, @Nullable String message, String field) {
    if (message == null || message.isBlank() || message.length() > LONGEST_MESSAGE_ID) {
      throw new BadWish(field);
    }
    try {
      return new MessageId(Platform.ofCode(String.valueOf(platform)), message);
    } catch (IllegalArgumentException _) {
      throw new BadWish("platform");
    }
  }

  private @Nullable Duration span() {
    if (seconds == null) {
      return null;
    }
    if (seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS) {
      throw new BadWish("seconds");
    }
    return Duration.ofSeconds(seconds);
  }

  private int checkedDollars() {
    if (dollars == null || dollars < 0 || dollars > MOST_DOLLARS) {
      throw new BadWish("dollars");
    }
    return dollars;
  }
}
