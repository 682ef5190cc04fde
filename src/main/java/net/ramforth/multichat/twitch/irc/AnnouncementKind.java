package net.ramforth.multichat.twitch.irc;

import java.util.Locale;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.MessageKind;
import org.jspecify.annotations.Nullable;

/** Sorts Twitch's kinds of {@code USERNOTICE} into ours. */
final class AnnouncementKind {

  private AnnouncementKind() {}

  /** Kinds that nobody here has heard of are notices: Twitch adds some without saying so. */
  static MessageKind of(String kind, IrcLine line) {
    return switch (kind) {
      case "announcement" -> MessageKind.ANNOUNCEMENT;
      case "sub",
          "giftpaidupgrade",
          "anongiftpaidupgrade",
          "primepaidupgrade",
          "extendsub",
          "primecommunitygiftreceived" ->
          MessageKind.MEMBERSHIP;
      case "resub" -> MessageKind.MILESTONE;
      case "standardpayforward", "communitypayforward" -> MessageKind.GIFTPURCHASE;
      case "raid" -> MessageKind.RAID;
      case "viewermilestone" ->
          "watch-streak".equals(line.rawTag("msg-param-category"))
              ? MessageKind.WATCHSTREAK
              : MessageKind.NOTICE;
      case "charitydonation" -> MessageKind.CHARITY;
      case "midnightsquid" -> MessageKind.CHEER;
      default -> MessageKind.NOTICE;
    };
  }

  /**
   * The colour of an announcement, the first of the two that Twitch's own chat blends (its style
   * sheets, November 2026); null for {@code PRIMARY}, which is the channel's own and told nowhere.
   */
  static Facet.@Nullable Accent accent(@Nullable String color) {
    return switch (color == null ? "" : color.toUpperCase(Locale.ROOT)) {
      case "BLUE" -> new Facet.Accent("#00D6D6");
      case "GREEN" -> new Facet.Accent("#00DB84");
      case "ORANGE" -> new Facet.Accent("#FFB31A");
      case "PURPLE" -> new Facet.Accent("#9146FF");
      default -> null;
    };
  }
}
