package net.ramforth.multichat.twitch.irc;

/** What one line from Twitch turned out to be, looked at as syntax only. */
public sealed interface WireLine permits IrcLine, UnparseableLine {

  /** Reads a line without its CR LF. Whatever the text is, there is an answer. */
  static WireLine parse(String text) {
    return IrcLine.parse(text);
  }
}
