package net.ramforth.multichat.youtube.innertube;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented JSON in the shape of real answers; one file per oddity, named after it. */
final class Recording {

  static final Channel ADAS_CHANNEL = new Channel(Platform.YOUTUBE, "UCada", "Ada");
  static final Instant NOW = Instant.parse("2026-11-23T01:10:00Z");

  /** When everything in the recordings was said, if they say so. */
  static final Instant SAID = Instant.parse("2026-11-23T01:02:03.456789Z");

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final UnknownKinds unknown = new UnknownKinds(new SimpleMeterRegistry(), CLOCK);
  private final Translator translator = new Translator(ADAS_CHANNEL, unknown, CLOCK);

  /** Plays another recording to the same translator. */
  List<ChatEvent> play(String name) {
    return translator.translate(actions(name), Origin.LIVE);
  }

  UnknownKinds unknown() {
    return unknown;
  }

  static List<ChatEvent> events(String name) {
    return new Recording().play(name);
  }

  static List<ChatMessage> messages(String name) {
    return events(name).stream().map(it -> ((ChatEvent.MessagePosted) it).message()).toList();
  }

  static ChatMessage message(String name) {
    return messages(name).getFirst();
  }

  static List<JsonNode> actions(String name) {
    return json(name).valueStream().toList();
  }

  static JsonNode json(String name) {
    String path = "/net/ramforth/multichat/youtube/innertube/" + name + ".json";
    try (InputStream file = requireNonNull(Recording.class.getResourceAsStream(path), path)) {
      return JsonMapper.shared().readTree(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
