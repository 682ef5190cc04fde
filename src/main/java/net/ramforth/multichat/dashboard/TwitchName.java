package net.ramforth.multichat.dashboard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a Twitch channel, as people write it down.
 *
 * @param login lower case, as Twitch's addresses have it
 */
record TwitchName(String login) {

  /**
   * A name alone, with {@code @} or {@code #} before it, or an address with or without a scheme.
   */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.|m\\.)?twitch\\.tv/(?:popout/)?|[@#])?(\\w{1,25})"
              + "(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Empty if it can be no channel's name. */
  static Optional<TwitchName> of(String written) {
    var matcher = WRITTEN.matcher(written.strip());
    return matcher.matches()
        ? Optional.of(new TwitchName(matcher.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
