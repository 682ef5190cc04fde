package net.ramforth.multichat.account.oauth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import net.ramforth.multichat.account.TwitchApp;
import net.ramforth.multichat.testing.StandInTwitch;

/** The operator's client outside of Spring. */
public final class TwitchAppForTests {

  private TwitchAppForTests() {}

  /** One that the stand-in knows. */
  public static TwitchApp at(StandInTwitch twitch, Clock clock) {
    return with(twitch.clientId(), twitch.clientSecret(), twitch.httpUrl(), clock);
  }

  /** The operator has no keys. */
  public static TwitchApp none(StandInTwitch twitch, Clock clock) {
    return with("", "", twitch.httpUrl(), clock);
  }

  /** Twitch is at an address that is none. */
  public static TwitchApp nowhere(Clock clock) {
    return with("id", "secret", "id.twitch.tv", clock);
  }

  private static TwitchApp with(String id, String secret, String url, Clock clock) {
    var twitch = new OauthProperties.Twitch(id, secret, URI.create(url), URI.create(url));
    var google =
        new OauthProperties.Google("", "", URI.create(url), URI.create(url), URI.create(url));
    var patience = Duration.ofSeconds(5);
    return new TwitchAppTokens(new OauthProperties(twitch, google, patience, patience), clock);
  }
}
