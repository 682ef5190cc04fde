package net.ramforth.multichat.twitch.irc;

import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Flair;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, with everything that Twitch's tags say of it.
 *
 * @param notice null where the words say it all
 */
record Written(
    MessageKind kind, List<Fragment> fragments, @Nullable String notice, List<Facet> facets) {

  /**
   * A reward's title is told only to its channel's owner (scope {@code channel:read:redemptions}).
   */
  private static final String REWARD = "Redeemed a reward";

  static Written of(IrcLine line) {
    String wire = line.parameter(1);
    WrittenText text = WrittenText.of(wire == null ? "" : wire);
    List<Fragment> fragments = EmoteFragments.of(text.text(), line.rawTag("emotes"));
    List<Facet> facets = new ArrayList<>();
    Reply reply = Replies.of(line);
    if (reply != null) {
      facets.add(reply);
      fragments = Replies.withoutMention(line, fragments);
    }
    Flair flair = flair(line);
    if (flair != null) {
      facets.add(flair);
    }
    long bits = Bits.count(line, "bits");
    if (bits > 0) {
      facets.add(Bits.payment(bits));
      facets.add(Bits.tier(bits));
      return new Written(MessageKind.CHEER, fragments, null, facets);
    }
    Payment paid = hypeChat(line);
    if (paid != null) {
      facets.add(paid);
      return line.isSet("pinned-chat-paid-is-system-message")
          ? new Written(MessageKind.CHEER, List.of(), text.text(), facets)
          : new Written(MessageKind.CHEER, fragments, null, facets);
    }
    MessageKind kind = kind(line, text);
    return new Written(kind, fragments, kind == MessageKind.REWARD ? REWARD : null, facets);
  }

  private static MessageKind kind(IrcLine line, WrittenText text) {
    if ("highlighted-message".equals(line.rawTag("msg-id"))) {
      return MessageKind.HIGHLIGHTED;
    }
    if (line.rawTag("custom-reward-id") != null) {
      return MessageKind.REWARD;
    }
    return text.isAction() ? MessageKind.ACTION : MessageKind.CHAT;
  }

  private static @Nullable Flair flair(IrcLine line) {
    return switch (String.valueOf(line.rawTag("msg-id"))) {
      case "gigantified-emote-message" -> Flair.GIGANTIFIED_EMOTE;
      case "animated-message" ->
          switch (String.valueOf(line.rawTag("animation-id"))) {
            case "simmer" -> Flair.SIMMER;
            case "rainbow-eclipse" -> Flair.RAINBOW_ECLIPSE;
            case "cosmic-abyss" -> Flair.COSMIC_ABYSS;
            default -> null;
          };
      default -> null;
    };
  }

  /** Paid messages that Twitch had from 2023 to 2024; replays and captures still have them. */
  private static @Nullable Payment hypeChat(IrcLine line) {
    return Bits.money(
        line, "pinned-chat-paid-amount", "pinned-chat-paid-currency", "pinned-chat-paid-exponent");
  }
}
