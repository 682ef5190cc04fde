package net.ramforth.multichat.rehearsal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Origin;

/** Every kind of message that there is, one below the other, for whoever writes styles. */
public final class Gallery {

  /** Some evening; the gallery is the same on every day. */
  private static final Instant EVENING = Instant.parse("2026-11-01T20:00:00Z");

  private static final Comparator<ChatMessage> BY_KIND =
      Comparator.comparing(ChatMessage::kind).thenComparing(message -> message.id().platform());

  private Gallery() {}

  /** The kinds on each platform that has them, then what is hard to read; always the same. */
  public static List<ChatMessage> messages() {
    var stream = new Script("gallery", EVENING, Origin.LIVE);
    TwitchSide.writeTo(stream);
    YoutubeSide.writeTo(stream);
    var hard = new Script("gallery", EVENING.plusSeconds(60), Origin.LIVE);
    HardToRead.writeTo(hard);
    return Stream.concat(
            stream.lines().stream().map(Script.Line::message).sorted(BY_KIND),
            hard.lines().stream().map(Script.Line::message))
        .toList();
  }
}
