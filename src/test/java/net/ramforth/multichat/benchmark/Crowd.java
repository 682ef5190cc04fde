package net.ramforth.multichat.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Streamers, all on one platform, and what says something in their chats. */
interface Crowd extends AutoCloseable {

  /** By the platform's code. */
  static Crowd on(String platform, int streamers) {
    return switch (platform) {
      case "twitch" -> new TwitchCrowd(streamers);
      case "youtube" -> new YoutubeCrowd(streamers);
      default -> throw new IllegalArgumentException("no crowd on " + platform);
    };
  }

  /** What the product must be told. */
  Map<String, String> properties();

  /** Where its streamers sign in. */
  String wayIn();

  /** Whether the product hears every chat. */
  boolean isHeard();

  /** Takes what to say, one for each streamer. */
  List<Consumer<String>> voices();

  /** What the platform was asked until now; empty if that does not matter. */
  default String asked(double seconds) {
    return "";
  }

  @Override
  void close();
}
