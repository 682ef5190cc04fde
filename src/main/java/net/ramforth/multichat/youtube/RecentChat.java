package net.ramforth.multichat.youtube;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Origin;
import org.jspecify.annotations.Nullable;

/** What was said lately in one chat and is still to be seen, for those who join later. */
final class RecentChat {

  private final int most;
  private final SequencedMap<MessageId, MessagePosted> shown = new LinkedHashMap<>();
  private @Nullable Instant newest;

  RecentChat(int most) {
    this.most = most;
  }

  /** When the newest message was written, by YouTube's clock. */
  Optional<Instant> newest() {
    return Optional.ofNullable(newest);
  }

  /** Oldest first. */
  List<ChatEvent> backlog() {
    return shown.values().stream().<ChatEvent>map(said -> in(Origin.BACKLOG, said)).toList();
  }

  void add(ChatEvent event) {
    switch (event) {
      case MessagePosted posted -> post(posted);
      case ChatEvent.MessageReplaced(var channel, var at, var message) ->
          shown.computeIfPresent(message.id(), (_, _) -> new MessagePosted(channel, at, message));
      case ChatEvent.MessageRemoved(_, _, var id) -> shown.remove(id);
      case ChatEvent.MessageHeld(_, _, var id) -> shown.remove(id);
      case ChatEvent.AuthorSilenced(_, _, var author) ->
          shown.values().removeIf(said -> said.message().author().id().equals(author));
      case ChatEvent.ChatCleared _ -> shown.clear();
    }
  }

  private void post(MessagePosted posted) {
    shown.put(posted.message().id(), posted);
    if (shown.size() > most) {
      shown.pollFirstEntry();
    }
    Instant at = posted.message().postedAt();
    if (newest == null || at.isAfter(newest)) {
      newest = at;
    }
  }

  static MessagePosted in(Origin origin, MessagePosted said) {
    return new MessagePosted(said.channel(), said.at(), said.message().withOrigin(origin));
  }
}
