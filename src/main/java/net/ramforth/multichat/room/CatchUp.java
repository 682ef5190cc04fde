package net.ramforth.multichat.room;

import java.util.List;
import java.util.Map;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.SourceState;

/** What somebody who enters a room has to be told before the updates that follow. */
public sealed interface CatchUp {

  /** Where the room's log stands with it. */
  Position position();

  /** The room as it is: for whoever knows nothing, or too little. */
  record Snapshot(
      Position position, List<ChatMessage> messages, Map<Channel, SourceState> sources, Stage stage)
      implements CatchUp {}

  /** Just the updates that were missed. */
  record Missed(Position position, List<RoomUpdate> updates) implements CatchUp {}
}
