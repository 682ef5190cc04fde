package net.ramforth.multichat.featured;

import java.util.Locale;
import java.util.Optional;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.room.Stage;
import net.ramforth.multichat.room.StageEntry;

/** A command in the words of the list that tells who did what. */
record Deed(Command command, Stage before) {

  /** E.g. {@code paid-from}. */
  String act() {
    return command
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** Whose message it was and what it said; empty where it is about none. */
  String about() {
    return switch (command) {
      case Command.Suggest(var message) -> words(message);
      case Command.Queue(var message) -> words(message);
      case Command.Feature(var message, _) -> words(message);
      case Command.Reject(var id) -> words(id);
      case Command.Remove(var id) -> words(id);
      case Command.Move(var id, _) -> words(id);
      case Command.Hide(var id) -> words(id);
      case Command.Unhide(var id) -> words(id);
      case Command.Clear _ -> words(before.onAir());
      case Command.PaidFrom(int dollars) -> Integer.toString(dollars);
      case Command.Next _, Command.Previous _, Command.Lock _, Command.Unlock _ -> "";
    };
  }

  private String words(MessageId id) {
    return words(before.find(id));
  }

  private static String words(Optional<StageEntry> entry) {
    return entry.map(StageEntry::message).map(Deed::words).orElse("");
  }

  private static String words(ChatMessage message) {
    return message.author().displayName() + ": " + message.plainText();
  }
}
