package net.ramforth.multichat.dashboard;

import java.util.Optional;
import java.util.regex.Pattern;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress;

/**
 * What somebody wrote into a field to have its chat read.
 *
 * @param name as {@link Accounts#readAnonymously} takes it
 */
record WrittenSource(Platform platform, String name) {

  private static final Pattern YOUTUBE =
      Pattern.compile("(?i)(?:https?://)?(?:[\\w-]+\\.)?(?:youtube\\.com|youtu\\.be)/.*");

  private static final Pattern TWITCH =
      Pattern.compile("(?i)(?:https?://)?(?:www\\.|m\\.)?twitch\\.tv/.*");

  /** Reads what the platform's own field holds, even where it is the other platform's address. */
  static Optional<WrittenSource> of(Platform field, String written) {
    var text = written.strip();
    var platform =
        YOUTUBE.matcher(text).matches()
            ? Platform.YOUTUBE
            : TWITCH.matcher(text).matches() ? Platform.TWITCH : field;
    return switch (platform) {
      case TWITCH ->
          TwitchName.of(text).map(name -> new WrittenSource(Platform.TWITCH, name.login()));
      case YOUTUBE ->
          YoutubeAddress.of(text)
              .map(address -> new WrittenSource(Platform.YOUTUBE, address.channel().name()));
    };
  }

  boolean isVideo() {
    return platform == Platform.YOUTUBE && name.startsWith(LinkedChannel.VIDEO);
  }
}
