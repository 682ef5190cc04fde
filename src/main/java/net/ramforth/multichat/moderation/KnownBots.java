package net.ramforth.multichat.moderation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Logins of accounts that are programs. */
@Component
@EnableConfigurationProperties(ModerationProperties.class)
public final class KnownBots {

  /** Bots that serve many channels of Twitch or YouTube under one name, as of November 2026. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "blerp",
          "botrixoficial",
          "coebot",
          "commanderroot",
          "deepbot",
          "fossabot",
          "frostytoolsdotcom",
          "kofistreambot",
          "lumiastream",
          "mixitupapp",
          "moobot",
          "nightbot",
          "own3d",
          "phantombot",
          "pokemoncommunitygame",
          "pretzelrocks",
          "restreambot",
          "sery_bot",
          "songlistbot",
          "soundalerts",
          "streamelements",
          "streamlabs",
          "streamlootsbot",
          "streamstickers",
          "tangiabot",
          "wizebot");

  private final Set<String> logins = new HashSet<>(EVERYWHERE);

  KnownBots(ModerationProperties properties) {
    properties.bots().stream()
        .map(bot -> bot.strip().toLowerCase(Locale.ROOT))
        .forEach(logins::add);
  }

  /** In lower case. */
  public Set<String> logins() {
    return Set.copyOf(logins);
  }
}
