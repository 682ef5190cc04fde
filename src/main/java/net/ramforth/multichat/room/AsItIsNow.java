package net.ramforth.multichat.room;

import java.util.function.Function;
import net.ramforth.multichat.chat.ChatMessage;

/** Who was away hears nothing of what is gone by now, and of the rest as it reads now. */
record AsItIsNow(Feed feed, Stage stage) {

  RoomUpdate tell(RoomUpdate update) {
    return switch (update.change()) {
      case Change.MessageAdded(var message) ->
          update.telling(now(message, Change.MessageAdded::new));
      case Change.MessageReplaced(var message) ->
          update.telling(now(message, Change.MessageReplaced::new));
      case Change.StageChanged _ -> update.telling(new Change.StageChanged(stage));
      case Change.MessageHeld _,
          Change.MessageRemoved _,
          Change.AuthorSilenced _,
          Change.ChatCleared _,
          Change.SourceChanged _,
          Change.SourceGone _,
          Change.SettingsChanged _,
          Change.MessageHidden _,
          Change.MessageUnhidden _ ->
          update;
    };
  }

  private Change now(ChatMessage message, Function<ChatMessage, Change> telling) {
    var now = feed.find(message.id());
    return now == null ? new Change.MessageHeld(message.id()) : telling.apply(now);
  }
}
