package net.ramforth.multichat.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.BiPredicate;
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
  private final SequencedMap<MessageId, AuthorId> held = new LinkedHashMap<>();
  private final Map<Platform, Instant> cleared = new EnumMap<>(Platform.class);
  private final int limit;

  Removals(int limit) {
    this.limit = limit;
  }

  void remove(MessageId id) {
    held.remove(id);
    removed.addLast(id);
    if (removed.size() > limit) {
      removed.removeFirst();
    }
  }

  /** The message is off the feed and may come again, unless it is taken away meanwhile. */
  void hold(ChatMessage message) {
    held.putLast(message.id(), message.author().id());
    if (held.size() > limit) {
      held.pollFirstEntry();
    }
  }

  void silence(AuthorId author, Instant until) {
    removeHeld((_, writer) -> writer.equals(author));
    var earlier = silenced.get(author);
    silenced.putLast(author, earlier == null ? until : later(earlier, until));
    if (silenced.size() > limit) {
      silenced.pollFirstEntry();
    }
  }

  void clear(Platform platform, Instant until) {
    removeHeld((id, _) -> id.platform() == platform);
    cleared.merge(platform, until, Removals::later);
  }

  boolean isRemoved(MessageId id) {
    return removed.contains(id);
  }

  /** Whether the message was taken away before it came. */
  boolean cover(ChatMessage message) {
    return removed.contains(message.id())
        || before(silenced.get(message.author().id()), message)
        || before(cleared.get(message.id().platform()), message);
  }

  /** By id: the platform's clock, of which a message has its time, need not be ours. */
  private void removeHeld(BiPredicate<MessageId, AuthorId> isMeant) {
    List<MessageId> meant = new ArrayList<>();
    held.forEach(
        (id, author) -> {
          if (isMeant.test(id, author)) {
            meant.add(id);
          }
        });
    meant.forEach(this::remove);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static boolean before(@Nullable Instant until, ChatMessage message) {
    return until != null && !message.postedAt().isAfter(until);
  }
}
