package net.ramforth.multichat.room;

import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.SourceState;

/** What one update changes in a room. */
public sealed interface Change {

  /** A message joined the feed. */
  record MessageAdded(ChatMessage message) implements Change {}

  /** A message of the feed reads differently now. */
  record MessageReplaced(ChatMessage message) implements Change {}

  /** One message is off the feed, but may join it again. */
  record MessageHeld(MessageId id) implements Change {}

  /** One message is gone, wherever it is shown. */
  record MessageRemoved(MessageId id) implements Change {}

  /** Everything the author said before this update is gone. */
  record AuthorSilenced(AuthorId author) implements Change {}

  /** Everything from this channel's platform before this update is gone. */
  record ChatCleared(Channel channel) implements Change {}

  /** A source is doing differently. */
  record SourceChanged(Channel channel, SourceState state) implements Change {}

  /** The room does not hear this channel any more. */
  record SourceGone(Channel channel) implements Change {}

  /**
   * Something else was chosen for one of the account's overlays; whoever shows it asks anew.
   *
   * @param version of the new settings
   * @param showsOther whether other messages are shown now
   */
  record SettingsChanged(OverlayId overlay, long version, boolean showsOther) implements Change {}

  /** The team changed what is on air, in the queue or hidden; the whole of it. */
  record StageChanged(Stage stage) implements Change {}

  /** A message of the feed is kept from overlays now; the team still sees it. */
  record MessageHidden(MessageId id) implements Change {}

  /** A message is not kept from overlays any more. */
  record MessageUnhidden(MessageId id) implements Change {}

  /** What is to be told of a stage that has become another. */
  static List<Change> between(Stage before, Stage now) {
    List<Change> changes = new ArrayList<>();
    changes.add(new StageChanged(now));
    now.hidden().stream()
        .filter(id -> !before.hidden().contains(id))
        .map(MessageHidden::new)
        .forEach(changes::add);
    before.hidden().stream()
        .filter(id -> !now.hidden().contains(id))
        .map(MessageUnhidden::new)
        .forEach(changes::add);
    return changes;
  }
}
