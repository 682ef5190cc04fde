package net.ramforth.multichat.twitch.irc;

import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * Combos: small gifts that many tap one after another. Twitch documents none of it; names and tags
 * as other clients met them in 2025 and 2026.
 */
final class Combos {

  private Combos() {}

  static Announced of(IrcLine line, String kind, Channel channel, @Nullable String sentence) {
    boolean isTap = "onetapgiftredeemed".equals(kind);
    String gift = gift(line);
    List<Facet> facets = new ArrayList<>();
    if (isTap) {
      facets.add(new Facet.Group("combo " + gift));
    }
    long bits = Bits.count(line, isTap ? "msg-param-bits-spent" : "msg-param-streak-size-bits");
    if (bits > 0) {
      facets.add(Bits.payment(bits));
    }
    return new Announced(
        MessageKind.COMBO,
        author(line, channel),
        sentence == null ? words(line, kind, gift) : sentence,
        facets);
  }

  /** What begins and ends is about the room, and is told by nobody. */
  private static Author author(IrcLine line, Channel channel) {
    boolean isSomebody = line.nonEmptyTag("user-id") != null || line.nonEmptyTag("login") != null;
    return isSomebody ? Authors.of(line) : Authors.channel(channel);
  }

  private static String gift(IrcLine line) {
    String gift = line.nonEmptyTag("msg-param-gift-id");
    return gift == null || gift.isBlank() ? "gift" : gift.strip();
  }

  private static @Nullable String words(IrcLine line, String kind, String gift) {
    return switch (kind) {
      case "onetapgiftredeemed" -> "sent a " + gift;
      case "onetapstreakstarted" -> "A %s combo begins".formatted(gift);
      case "onetapstreakexpired" -> {
        long taps = Bits.count(line, "msg-param-streak-size-taps");
        yield taps > 0
            ? "The %s combo ends after %d taps".formatted(gift, taps)
            : "The %s combo ends".formatted(gift);
      }
      case "onetapbreakpointachieved" -> {
        long level = Bits.count(line, "msg-param-breakpoint-number");
        yield level > 0
            ? "The %s combo reaches level %d".formatted(gift, level)
            : "The %s combo grows".formatted(gift);
      }
      default -> null;
    };
  }
}
