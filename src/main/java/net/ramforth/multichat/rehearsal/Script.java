package net.ramforth.multichat.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;

/** A made-up chat that is being written down. Two with different names share no message ids. */
final class Script {

  private final List<Line> lines = new ArrayList<>();
  private final String name;
  private final Instant start;
  private final Origin origin;

  Script(String name, Instant start, Origin origin) {
    this.name = name;
    this.start = start;
    this.origin = origin;
  }

  /** Plain chat. */
  void says(long atMillis, String key, Author author, Fragment... fragments) {
    add(atMillis, key, MessageKind.CHAT, author, List.of(), fragments);
  }

  /**
   * Anything.
   *
   * @param atMillis after the start
   * @param key the line's name in this script
   */
  void add(
      long atMillis,
      String key,
      MessageKind kind,
      Author author,
      List<Facet> facets,
      Fragment... fragments) {
    var message =
        new ChatMessage(
            id(author.id().platform(), key),
            author,
            kind,
            List.of(fragments),
            start.plusMillis(atMillis),
            origin,
            facets);
    lines.add(new Line(Duration.ofMillis(atMillis), message));
  }

  MessageId id(Platform platform, String key) {
    return new MessageId(platform, name + "-" + key);
  }

  Facet.Group group(String key) {
    return new Facet.Group(name + "-" + key);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** A message, and when it comes after the start. */
  record Line(Duration after, ChatMessage message) {}
}
