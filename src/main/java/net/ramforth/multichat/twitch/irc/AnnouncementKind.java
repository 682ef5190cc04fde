package net.ramforth.multichat.twitch.irc;

import net.ramforth.multichat.chat.MessageKind;

/** Sorts Twitch's kinds of {@code USERNOTICE} into ours. */
final class AnnouncementKind {

  private AnnouncementKind() {}

  /** Kinds that nobody here has heard of are notices: Twitch adds some without saying so. */
  static MessageKind of(String messageId) {
    return switch (messageId) {
      case "announcement" -> MessageKind.ANNOUNCEMENT;
      case "sub" -> MessageKind.MEMBERSHIP;
      case "resub" -> MessageKind.MILESTONE;
      case "subgift",
          "submysterygift",
          "anonsubgift",
          "anonsubmysterygift",
          "standardpayforward",
          "communitypayforward" ->
          MessageKind.GIFTPURCHASE;
      case "raid" -> MessageKind.RAID;
      default -> MessageKind.NOTICE;
    };
  }
}
