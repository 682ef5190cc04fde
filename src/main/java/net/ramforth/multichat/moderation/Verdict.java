package net.ramforth.multichat.moderation;

/** Moderation's answer about one message. */
public enum Verdict {
  /** Everybody may see it. */
  SHOW,
  /** The team may see it; the stream not, until somebody lets it through. */
  HOLD,
  /** Nobody sees it. */
  HIDE
}
