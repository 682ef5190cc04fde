package net.ramforth.multichat.emote.helix;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of each channel for as long as some room follows it. */
final class Followed<T> {

  private record Entry<T>(Question<T> question, Asking asking, int rooms) {

    Entry<T> withRooms(int others) {
      return new Entry<>(question, asking, others);
    }
  }

  private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();
  private final Asker asker;
  private final Function<String, Question<T>> about;

  Followed(Asker asker, Function<String, Question<T>> about) {
    this.asker = asker;
    this.about = about;
  }

  void follow(String channel) {
    entries.compute(
        channel, (_, entry) -> entry == null ? begin(channel) : entry.withRooms(entry.rooms + 1));
  }

  void unfollow(String channel) {
    entries.computeIfPresent(
        channel,
        (_, entry) -> {
          if (entry.rooms > 1) {
            return entry.withRooms(entry.rooms - 1);
          }
          entry.asking.close();
          return null;
        });
  }

  /** Null where nothing is known, or nothing yet. Never waits. */
  @Nullable T find(@Nullable String channel) {
    var entry = channel == null ? null : entries.get(channel);
    return entry == null ? null : entry.question.answer();
  }

  private Entry<T> begin(String channel) {
    var question = about.apply(channel);
    return new Entry<>(question, asker.begin(question), 1);
  }
}
