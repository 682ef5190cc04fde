package net.ramforth.multichat.youtube;

import java.util.Locale;

/** What the operator is told at once. The {@link #code()} is a promise: people filter by it. */
enum Alert {
  /** YouTube has changed so much that we understand most answers no more. */
  YOUTUBE_PARSING_FAILING,
  /** YouTube takes us for a robot and answers nobody. */
  YOUTUBE_BLOCKED,
  /** Most requests of one kind have failed for minutes. */
  YOUTUBE_BREAKER_OPEN;

  /** E.g. {@code youtube-blocked}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
