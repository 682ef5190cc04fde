package net.ramforth.multichat.twitch.irc;

import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;

/** Reads where a line of a Shared Chat was written: each of its rooms gets a copy of every line. */
final class SharedChat {

  private SharedChat() {}

  /** Null for what was written in the room in which it was heard. */
  static @Nullable Home of(IrcLine line) {
    String source = line.nonEmptyTag("source-room-id");
    String id = line.nonEmptyTag("source-id");
    if (source == null || source.isBlank() || source.equals(line.rawTag("room-id"))) {
      return null;
    }
    return id == null || id.isBlank()
        ? null
        : new Home(source, null, new MessageId(Platform.TWITCH, id));
  }

  /** Whether its author chose not to share it with the room in which it was heard. */
  static boolean isNotForHere(IrcLine line) {
    return line.isSet("source-only") && of(line) != null;
  }
}
