package net.ramforth.multichat.emote.words;

import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The emotes that one provider has for one channel, or for everybody.
 *
 * <p>Written by whoever fetched last, read by every message.
 */
final class Shelf {

  private final Provider provider;
  private final @Nullable String channel;
  private volatile Map<String, Meaning> words = Map.of();
  private volatile Instant due = Instant.MIN;

  /**
   * @param channel Twitch's id; null for everybody's
   */
  Shelf(Provider provider, @Nullable String channel) {
    this.provider = provider;
    this.channel = channel;
  }

  Provider provider() {
    return provider;
  }

  /** Twitch's id; null for everybody's. */
  @Nullable String channel() {
    return channel;
  }

  /** Where what was found is kept. */
  String name() {
    return provider.code() + (channel == null ? ".global" : "-" + channel);
  }

  String path() {
    return channel == null ? provider.globalPath() : provider.channelPath(channel);
  }

  Map<String, Meaning> words() {
    return words;
  }

  synchronized void fill(Map<String, Meaning> found) {
    words = found;
  }

  synchronized void change(UnaryOperator<Map<String, Meaning>> change) {
    words = change.apply(words);
  }

  /** Whether it is time to look again; if so, the next time is set. */
  synchronized boolean takesTurn(Instant now, Instant next) {
    if (now.isBefore(due)) {
      return false;
    }
    due = next;
    return true;
  }

  /** It is time to look at once. */
  void makeDue() {
    makeDue(Instant.MIN);
  }

  synchronized void makeDue(Instant when) {
    due = when;
  }
}
