package net.ramforth.multichat.twitch.irc;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;

/** Turns Twitch's lines into what happened in a chat. */
public final class IrcTranslator {

  /** The last millisecond of the year 9999; a later one is no time but a fault. */
  private static final long LATEST_MILLIS = 253_402_300_799_999L;

  /** Read, understood, and of no interest to anybody who reads chat. */
  private static final Set<String> NOT_CHAT =
      Set.of(
          "PING",
          "PONG",
          "CAP",
          "NOTICE",
          "ROOMSTATE",
          "USERSTATE",
          "GLOBALUSERSTATE",
          "RECONNECT",
          "HOSTTARGET",
          "WHISPER",
          "JOIN",
          "PART",
          "001",
          "002",
          "003",
          "004",
          "353",
          "366",
          "372",
          "375",
          "376");

  private final Clock clock;

  /** The clock says when something happened where Twitch does not. */
  public IrcTranslator(Clock clock) {
    this.clock = clock;
  }

  /** What the line, heard in this channel, means. */
  public Translation translate(IrcLine line, Channel channel) {
    return switch (line.command()) {
      case "PRIVMSG" -> written(line, channel);
      case "USERNOTICE" -> announced(line, channel);
      case "CLEARCHAT" -> cleared(line, channel);
      case "CLEARMSG" -> removed(line, channel);
      case String command when NOT_CHAT.contains(command) -> Translation.NotChat.INSTANCE;
      case String command -> new Translation.Unknown(command.toLowerCase(Locale.ROOT));
    };
  }

  private Translation written(IrcLine line, Channel channel) {
    if (SharedChat.isNotForHere(line)) {
      return Translation.NotChat.INSTANCE;
    }
    Written written = Written.of(line);
    return posted(
        line,
        channel,
        ChatMessage.of(
                messageId(line), Authors.of(line), written.kind(), written.fragments(), at(line))
            .withNotice(written.notice()),
        written.facets());
  }

  private Translation announced(IrcLine line, Channel channel) {
    String wire = line.parameter(1);
    WrittenText text = WrittenText.of(wire == null ? "" : wire);
    Announced announced = Announced.of(line, channel);
    if (announced.isSilent(text)) {
      return new Translation.Unknown("usernotice " + Announced.kind(line));
    }
    return posted(
        line,
        channel,
        ChatMessage.of(
                messageId(line),
                announced.author(),
                announced.kind(),
                EmoteFragments.of(text.text(), line.rawTag("emotes")),
                at(line))
            .withNotice(announced.notice()),
        announced.facets());
  }

  private static Translation posted(
      IrcLine line, Channel channel, ChatMessage message, List<Facet> facets) {
    ChatMessage whole = message;
    for (Facet facet : facets) {
      whole = whole.with(facet);
    }
    Home home = SharedChat.of(line);
    if (home != null) {
      whole = whole.with(home);
    }
    return new Translation.Heard(new ChatEvent.MessagePosted(channel, whole.postedAt(), whole));
  }

  /**
   * In a Shared Chat every room gets a copy with an {@code id} of its own, and removals name that
   * one; {@link Home#original} is the same in all copies. Old captures have no id: theirs is made
   * from the line, so that the same line twice is still one message.
   */
  private static MessageId messageId(IrcLine line) {
    String id = line.nonEmptyTag("id");
    if (id == null || id.isBlank()) {
      id = UUID.nameUUIDFromBytes(line.text().getBytes(StandardCharsets.UTF_8)).toString();
    }
    return new MessageId(Platform.TWITCH, id);
  }

  private Translation cleared(IrcLine line, Channel channel) {
    String login = line.parameter(1);
    AuthorId author = Authors.id(line.nonEmptyTag("target-user-id"), login);
    return new Translation.Heard(
        author == null
            ? new ChatEvent.ChatCleared(channel, at(line))
            : new ChatEvent.AuthorSilenced(channel, at(line), author));
  }

  private Translation removed(IrcLine line, Channel channel) {
    String target = line.nonEmptyTag("target-msg-id");
    if (target == null || target.isBlank()) {
      return new Translation.Unknown("clearmsg without target");
    }
    MessageId id = new MessageId(Platform.TWITCH, target);
    return new Translation.Heard(new ChatEvent.MessageRemoved(channel, at(line), id));
  }

  private Instant at(IrcLine line) {
    OptionalLong millis = line.numberTag("tmi-sent-ts");
    return millis.isPresent() && millis.getAsLong() >= 0 && millis.getAsLong() <= LATEST_MILLIS
        ? Instant.ofEpochMilli(millis.getAsLong())
        : clock.instant();
  }
}
