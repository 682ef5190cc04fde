package net.ramforth.multichat.featured;

import java.util.Locale;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.room.Room;
import net.ramforth.multichat.room.StageEntry;

/** A command in the words of the list that tells who did what. */
record Deed(Command command, Room room) {

  /** E.g. {@code paid-from}. */
  String act() {
    return act(command.getClass());
  }

  static String act(Class<?> command) {
    return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
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
      case Command.Clear _ ->
          room.stage().onAir().map(StageEntry::message).map(Deed::words).orElse("");
      case Command.PaidFrom(int dollars) -> Integer.toString(dollars);
      case Command.Next _, Command.Previous _, Command.Lock _, Command.Unlock _ -> "";
    };
  }

  private String words(MessageId id) {
    return room.stage()
        .find(id)
        .map(StageEntry::message)
        .or(() -> room.find(id))
        .map(Deed::words)
        .orElse("");
  }

  private static String words(ChatMessage message) {
    var text = message.plainText();
    return text.isBlank()
        ? message.author().displayName()
        : message.author().displayName() + ": " + text;
  }
}
