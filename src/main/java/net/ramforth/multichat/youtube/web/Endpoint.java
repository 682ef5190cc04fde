package net.ramforth.multichat.youtube.web;

import java.util.Locale;

/** What is asked; each kind fails, and recovers, by itself. */
enum Endpoint {
  CHANNEL_PAGE,
  WATCH_PAGE,
  LIVE_CHAT_PAGE,
  GET_LIVE_CHAT,
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  static Endpoint of(String pathAndQuery) {
    String path = pathAndQuery.split("[?#]", 2)[0];
    if (path.equals("/watch")) {
      return WATCH_PAGE;
    }
    if (path.startsWith("/live_chat")) {
      return LIVE_CHAT_PAGE;
    }
    if (path.startsWith("/youtubei/v1/live_chat/")) {
      return GET_LIVE_CHAT;
    }
    boolean channel =
        path.startsWith("/@")
            || path.startsWith("/channel/")
            || path.startsWith("/c/")
            || path.startsWith("/user/");
    return channel ? CHANNEL_PAGE : OTHER;
  }

  /** For metrics and people. */
  String label() {
    return label;
  }
}
