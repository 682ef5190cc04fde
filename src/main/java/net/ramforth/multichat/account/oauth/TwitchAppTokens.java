package net.ramforth.multichat.account.oauth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.ramforth.multichat.account.TwitchApp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Fetches app access tokens, one request at a time, and keeps the one that is good. */
@Component
final class TwitchAppTokens implements TwitchApp {

  private static final Logger log = LoggerFactory.getLogger(TwitchAppTokens.class);

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

  /** A token that ends sooner is replaced. */
  private static final Duration ABOUT_TO_EXPIRE = Duration.ofMinutes(5);

  /** Twitch gives them about 60 days (November 2026). */
  private static final Duration LONGEST_LIFE = Duration.ofDays(60);

  private record Token(String secret, Instant goodUntil) {}

  private final OauthProperties.Twitch twitch;
  private final RestClient http;
  private final Clock clock;
  private @Nullable Token token;
  private Instant pausedUntil = Instant.MIN;

  TwitchAppTokens(OauthProperties properties, Clock clock) {
    this.twitch = properties.twitch();
    this.http =
        new PlatformHttp(properties.connectTimeout(), properties.readTimeout()).client().build();
    this.clock = clock;
  }

  @Override
  public boolean isConfigured() {
    return twitch.isConfigured();
  }

  @Override
  public String clientId() {
    return twitch.clientId();
  }

  @Override
  public String helix() {
    return twitch.api("/helix");
  }

  @Override
  public synchronized Optional<String> token() {
    Instant now = clock.instant();
    if (token != null && now.isBefore(token.goodUntil)) {
      return Optional.of(token.secret);
    }
    if (!isConfigured() || now.isBefore(pausedUntil)) {
      return Optional.empty();
    }
    token = fetch();
    if (token == null) {
      pausedUntil = now.plus(PAUSE_AFTER_FAILURE);
    }
    return Optional.ofNullable(token).map(Token::secret);
  }

  @Override
  public synchronized void invalidate(String refused) {
    if (token != null && token.secret.equals(refused)) {
      token = null;
    }
  }

  private @Nullable Token fetch() {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("client_id", twitch.clientId());
    form.add("client_secret", twitch.clientSecret());
    form.add("grant_type", "client_credentials");
    try {
      var answer =
          http.post()
              .uri(twitch.id("/oauth2/token"))
              .contentType(MediaType.APPLICATION_FORM_URLENCODED)
              .body(form)
              .retrieve()
              .body(Answer.class);
      return answer == null ? failed("no answer") : read(answer);
    } catch (RestClientException failure) {
      return failed(failure.getClass().getSimpleName());
    }
  }

  private @Nullable Token read(Answer answer) {
    var secret = answer.access_token();
    var seconds = answer.expires_in();
    if (secret == null || !secret.matches("[\\x21-\\x7e]{1,1000}")) {
      return failed("no token in the answer");
    }
    long life = seconds == null ? 0 : Math.min(seconds, LONGEST_LIFE.toSeconds());
    return life <= ABOUT_TO_EXPIRE.toSeconds()
        ? failed("no life in the token")
        : new Token(secret, clock.instant().plusSeconds(life).minus(ABOUT_TO_EXPIRE));
  }

  private static @Nullable Token failed(String problem) {
    log.atWarn()
        .addKeyValue("problem", problem)
        .log("Twitch gives no app access token; badges and cheermotes may be missing");
    return null;
  }

  /**
   * Twitch's answer.
   *
   * @param expires_in seconds
   */
  record Answer(@Nullable String access_token, @Nullable Long expires_in) {

    @Override
    public String toString() {
      return "Answer[expires_in=" + expires_in + "]";
    }
  }
}
