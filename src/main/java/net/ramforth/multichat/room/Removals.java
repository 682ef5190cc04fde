package net.ramforth.multichat.room;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was taken away, because platforms promise no order: a message can come after its
 * own removal. Not thread-safe.
 */
final class Removals {

  private final SequencedSet<MessageId> removed = new LinkedHashSet<>();
  private final SequencedMap<AuthorId, Instant> silenced = new LinkedHashMap<>();
  private final Map<Platform, Instant> cleared = new EnumMap<>(Platform.class);
  private final int limit;

  Removals(int limit) {
    this.limit = limit;
  }

  void remove(MessageId id) {
    removed.add(id);
    if (removed.size() > limit) {
      removed.removeFirst();
    }
  }

  void silence(AuthorId author, Instant until) {
    silenced.putLast(author, until);
    if (silenced.size() > limit) {
      silenced.pollFirstEntry();
    }
  }

  void clear(Platform platform, Instant until) {
    cleared.put(platform, until);
  }

  /** Whether the message was taken away before it came. */
  boolean cover(ChatMessage message) {
    return removed.contains(message.id())
        || before(silenced.get(message.author().id()), message)
        || before(cleared.get(message.id().platform()), message);
  }

  private static boolean before(@Nullable Instant until, ChatMessage message) {
    return until != null && !message.postedAt().isAfter(until);
  }
}
