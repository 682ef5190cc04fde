package net.ramforth.multichat.chat;

import java.util.Locale;

/** What sort of message it is; style sheets see it as {@code data-kind}. */
public enum MessageKind {
  CHAT,
  /** Written with {@code /me}. */
  ACTION,
  /** Its author paid to have it highlighted by the platform. */
  HIGHLIGHTED,
  ANNOUNCEMENT,
  CHEER,
  SUPERCHAT,
  SUPERSTICKER,
  MEMBERSHIP,
  MILESTONE,
  GIFTPURCHASE,
  GIFTRECEIVED,
  RAID,
  /** Bought with the platform's points, with words to it. */
  REWARD,
  /** Somebody has watched many streams in a row. */
  WATCHSTREAK,
  /** Many tap the same small gift. */
  COMBO,
  CHARITY,
  /** Money sent on another site. It is from neither platform, whichever its id says. */
  TIP,
  /** Anything else the platform announces. */
  NOTICE;

  /** How wire and style sheets write it, e.g. {@code giftpurchase}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
