package net.ramforth.multichat.delivery;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Everything that browsers are sent. {@code src/main/resources/static/room/room-update.js} is the
 * other half of this contract; a test keeps one example of each type that both sides read.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface WireFrame {

  /** The room as it is after update {@code number} of {@code log}. */
  @JsonTypeName("snapshot")
  record Snapshot(
      String log,
      long number,
      List<WireMessage> messages,
      List<WireSource> sources,
      WireSettings settings)
      implements WireFrame {}

  /** The updates that a page missed, up to {@code number}. */
  @JsonTypeName("missed")
  record Missed(String log, long number, List<WireFrame> updates) implements WireFrame {}

  @JsonTypeName("message-added")
  record MessageAdded(long number, WireMessage message) implements WireFrame {}

  @JsonTypeName("message-replaced")
  record MessageReplaced(long number, WireMessage message) implements WireFrame {}

  @JsonTypeName("message-held")
  record MessageHeld(long number, String platform, String id) implements WireFrame {}

  @JsonTypeName("message-removed")
  record MessageRemoved(long number, String platform, String id) implements WireFrame {}

  @JsonTypeName("author-silenced")
  record AuthorSilenced(long number, String platform, String authorId) implements WireFrame {}

  @JsonTypeName("chat-cleared")
  record ChatCleared(long number, String platform) implements WireFrame {}

  @JsonTypeName("source-changed")
  record SourceChanged(long number, WireSource source) implements WireFrame {}

  @JsonTypeName("source-gone")
  record SourceGone(long number, String platform, String channelId) implements WireFrame {}

  @JsonTypeName("settings-changed")
  record SettingsChanged(long number, WireSettings settings) implements WireFrame {}
}
