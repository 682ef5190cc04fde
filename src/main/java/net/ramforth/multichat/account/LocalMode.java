package net.ramforth.multichat.account;

import java.util.Locale;
import java.util.Optional;
import net.ramforth.multichat.account.oauth.OauthProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether whoever sits at this computer may use us without signing in.
 *
 * <p>It is so by itself only while nobody could sign in and nobody else can reach us: no OAuth
 * client is configured, and both the address we listen on and the one people type are this
 * computer's own. {@code MULTICHAT_LOCAL_MODE} overrules that either way.
 */
@Component
public final class LocalMode {

  private static final Logger log = LoggerFactory.getLogger(LocalMode.class);

  private final boolean on;

  public LocalMode(Environment environment) {
    String asked =
        environment.getProperty("MULTICHAT_LOCAL_MODE", "").strip().toLowerCase(Locale.ROOT);
    Optional<String> obstacle = obstacle(environment);
    on =
        switch (asked) {
          case "" -> obstacle.isEmpty();
          case "on", "true" -> true;
          case "off", "false" -> false;
          default ->
              throw new IllegalArgumentException(
                  "MULTICHAT_LOCAL_MODE must be on or off, or unset to be decided by itself");
        };
    String reason = obstacle.orElse("only this computer reaches us and no sign-in is configured");
    log.atInfo()
        .addKeyValue("because", asked.isEmpty() ? reason : "MULTICHAT_LOCAL_MODE=" + asked)
        .log(on ? "Local mode is on" : "Local mode is off");
  }

  public boolean isOn() {
    return on;
  }

  private static Optional<String> obstacle(Environment environment) {
    if (someoneCanSignIn(environment)) {
      return Optional.of(
          clients(environment).twitch().isConfigured()
              ? "a Twitch client is configured"
              : "a Google client is configured");
    }
    if (!Loopback.names(environment.getProperty("server.address"))) {
      return Optional.of("SERVER_ADDRESS lets other computers reach us");
    }
    if (!Loopback.names(BaseUrl.of(environment).host())) {
      return Optional.of("APP_BASE_URL is not this computer");
    }
    return Optional.empty();
  }

  /** Asked before there are any beans, so the same properties are bound by hand. */
  static boolean someoneCanSignIn(Environment environment) {
    return clients(environment).isConfigured();
  }

  private static OauthProperties clients(Environment environment) {
    return Binder.get(environment).bindOrCreate("multichat.oauth", OauthProperties.class);
  }
}
