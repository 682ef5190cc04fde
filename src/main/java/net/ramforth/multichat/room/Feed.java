package net.ramforth.multichat.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The recent messages of a room in the order in which they came: as many of each platform, because
 * a page may show one alone, however busy the other is. Not thread-safe.
 */
final class Feed {

  private record Placed(long place, ChatMessage message) {}

  private final Map<Platform, SequencedMap<MessageId, Placed>> messages =
      new EnumMap<>(Platform.class);
  private final int limit;
  private long last;
  private boolean hasCopies;

  /**
   * @param limit messages of one platform
   */
  Feed(int limit) {
    this.limit = limit;
  }

  boolean has(MessageId id) {
    return of(id.platform()).containsKey(id);
  }

  /** Whether the same words are here already, by way of another channel with which it is shared. */
  boolean hasCopyOf(ChatMessage message) {
    hasCopies |= message.facet(Home.class) != null;
    return hasCopies
        && of(message.id().platform()).values().stream()
            .anyMatch(placed -> original(placed.message()).equals(original(message)));
  }

  private static MessageId original(ChatMessage message) {
    var home = message.facet(Home.class);
    return home == null ? message.id() : home.original();
  }

  @Nullable ChatMessage find(MessageId id) {
    var placed = of(id.platform()).get(id);
    return placed == null ? null : placed.message();
  }

  void add(ChatMessage message) {
    var ofPlatform = of(message.id().platform());
    ofPlatform.put(message.id(), new Placed(++last, message));
    if (ofPlatform.size() > limit) {
      ofPlatform.pollFirstEntry();
    }
  }

  /** Keeps the place of the message with the same id. */
  void replace(ChatMessage message) {
    of(message.id().platform())
        .computeIfPresent(message.id(), (_, placed) -> new Placed(placed.place(), message));
  }

  /** The message that was there, null if none was. */
  @Nullable ChatMessage remove(MessageId id) {
    var placed = of(id.platform()).remove(id);
    return placed == null ? null : placed.message();
  }

  /** The ids of what is gone with it. */
  List<MessageId> silence(AuthorId author) {
    return removeIf(author.platform(), message -> message.author().id().equals(author));
  }

  /** The ids of what is gone with it. */
  List<MessageId> clear(Platform platform) {
    return removeIf(platform, _ -> true);
  }

  /** Oldest first. */
  List<ChatMessage> messages() {
    return newest(limit);
  }

  /** The newest of each platform, oldest first. */
  List<ChatMessage> newest(int ofEach) {
    return messages.values().stream()
        .flatMap(
            ofPlatform ->
                ofPlatform.values().stream().skip(Math.max(0, ofPlatform.size() - ofEach)))
        .sorted(Comparator.comparingLong(Placed::place))
        .map(Placed::message)
        .toList();
  }

  private List<MessageId> removeIf(Platform platform, Predicate<ChatMessage> isMeant) {
    List<MessageId> gone = new ArrayList<>();
    of(platform)
        .entrySet()
        .removeIf(entry -> isMeant.test(entry.getValue().message()) && gone.add(entry.getKey()));
    return gone;
  }

  private SequencedMap<MessageId, Placed> of(Platform platform) {
    return messages.computeIfAbsent(platform, _ -> new LinkedHashMap<>());
  }
}
