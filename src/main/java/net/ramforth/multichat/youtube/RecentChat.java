package net.ramforth.multichat.youtube;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Origin;
import org.jspecify.annotations.Nullable;

/** What was said lately in one chat: for those who join later, and to tell what is new. */
final class RecentChat {

  /** Ids kept for each message kept; answers repeat themselves after a lost one. */
  private static final int MEMORY = 10;

  private final int most;
  private final SequencedMap<MessageId, MessagePosted> shown = new LinkedHashMap<>();
  private final SequencedSet<MessageId> known = new LinkedHashSet<>();
  private @Nullable Instant newest;

  RecentChat(int most) {
    this.most = most;
  }

  /** When the newest message was written, by YouTube's clock. */
  Optional<Instant> newest() {
    return Optional.ofNullable(newest);
  }

  /** All that is still to be seen, oldest first. */
  List<ChatEvent> backlog() {
    return shown.values().stream().<ChatEvent>map(said -> in(Origin.BACKLOG, said)).toList();
  }

  /** Remembers what happened and leaves out what is told a second time. */
  List<ChatEvent> news(List<ChatEvent> events) {
    var news = new ArrayList<ChatEvent>(events.size());
    for (ChatEvent event : events) {
      if (isNew(event)) {
        news.add(event);
      }
    }
    return news;
  }

  private boolean isNew(ChatEvent event) {
    switch (event) {
      case MessagePosted posted -> {
        return post(posted);
      }
      case ChatEvent.MessageReplaced(var channel, var at, var message) ->
          shown.computeIfPresent(message.id(), (_, _) -> new MessagePosted(channel, at, message));
      case ChatEvent.MessageRemoved(_, _, var id) -> {
        shown.remove(id);
        remember(id);
      }
      case ChatEvent.MessageHeld(_, _, var id) -> {
        shown.remove(id);
        // Let through, it is posted again.
        known.remove(id);
      }
      case ChatEvent.AuthorSilenced(_, _, var author) -> removeAllOf(author);
      case ChatEvent.ChatCleared _ -> shown.clear();
    }
    return true;
  }

  private boolean post(MessagePosted posted) {
    if (!remember(posted.message().id())) {
      return false;
    }
    shown.put(posted.message().id(), posted);
    if (shown.size() > most) {
      shown.pollFirstEntry();
    }
    Instant at = posted.message().postedAt();
    if (newest == null || at.isAfter(newest)) {
      newest = at;
    }
    return true;
  }

  private boolean remember(MessageId id) {
    boolean isNew = known.add(id);
    if (known.size() > most * MEMORY) {
      known.removeFirst();
    }
    return isNew;
  }

  private void removeAllOf(AuthorId author) {
    shown.values().removeIf(said -> said.message().author().id().equals(author));
  }

  static MessagePosted in(Origin origin, MessagePosted said) {
    return new MessagePosted(said.channel(), said.at(), said.message().withOrigin(origin));
  }
}
