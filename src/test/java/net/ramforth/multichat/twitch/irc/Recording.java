package net.ramforth.multichat.twitch.irc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Platform;

/** Invented lines in the shape of real ones; one file per oddity, named after it. */
final class Recording {

  static final Channel ADAS_CHANNEL = new Channel(Platform.TWITCH, "1001", "ada");
  static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  private static final IrcTranslator TRANSLATOR =
      new IrcTranslator(Clock.fixed(NOW, ZoneOffset.UTC));

  private Recording() {}

  static List<IrcLine> lines(String name) {
    return text(name).lines().map(line -> (IrcLine) WireLine.parse(line)).toList();
  }

  static List<Translation> translations(String name) {
    return lines(name).stream().map(line -> TRANSLATOR.translate(line, ADAS_CHANNEL)).toList();
  }

  static List<ChatEvent> events(String name) {
    return translations(name).stream().map(it -> ((Translation.Heard) it).event()).toList();
  }

  static List<ChatMessage> messages(String name) {
    return events(name).stream().map(it -> ((ChatEvent.MessagePosted) it).message()).toList();
  }

  static ChatMessage message(String name) {
    return messages(name).getFirst();
  }

  private static String text(String name) {
    String path = "/net/ramforth/multichat/twitch/recordings/" + name + ".irc";
    try (InputStream file = requireNonNull(Recording.class.getResourceAsStream(path), path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
