package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestartTests {

  private static final Person ADA = new Person("1", "ada", "Ada");
  private static final Channel CHANNEL = new Channel(Platform.TWITCH, "1", "ada");

  private static final String FIRST = "A".repeat(43) + "=";
  private static final String SECOND = "B".repeat(42) + "A=";

  @TempDir Path directory;

  @Test
  void signedInPeopleAndTheirKeysOutliveARestart() throws Exception {
    try (var twitch = new ScriptedTwitchId()) {
      TestBrowser browser;
      TestBrowser other;
      OverlayKey key;
      String token;
      try (var before = RunningProduct.withTwitch(directory, twitch)) {
        browser = before.browser();
        other = before.browser();
        browser.signIn(twitch, ADA);
        other.signIn(twitch, ADA);
        key = keyOf(before);
        token = token(before);
        makeUnreadable(before, other.sessionId());
      }
      try (var after = RunningProduct.withTwitch(directory, twitch)) {
        assertThat(browser.at(after).isSignedIn()).isTrue();
        assertThat(keyOf(after)).isEqualTo(key);
        assertThat(token(after)).isEqualTo(token);

        var forgotten = other.at(after);
        assertThat(forgotten.get("/dashboard").statusCode()).isEqualTo(302);
        assertThat(forgotten.signIn(twitch, ADA)).isEqualTo("/dashboard");
        assertThat(forgotten.isSignedIn()).isTrue();
      }
    }
  }

  @Test
  void aGoogleSignInAndTheNewsOfItsDeathOutliveARestart() throws Exception {
    var ada = new ScriptedGoogle.Owner("UCadaadaadaadaadaadaada1", "Ada", "ada");
    var channel = new Channel(Platform.YOUTUBE, ada.id(), "ada");
    try (var twitch = new ScriptedTwitchId();
        var google = new ScriptedGoogle()) {
      google.expiresIn = 30;
      TestBrowser browser;
      try (var before = RunningProduct.withBoth(directory, twitch, google)) {
        browser = before.browser();
        browser.signIn(google, ada);
      }
      try (var after = RunningProduct.withBoth(directory, twitch, google)) {
        var tokens = after.bean(AccessTokens.class);
        assertThat(browser.at(after).isSignedIn()).isTrue();
        assertThat(tokens.usableFor(channel)).isPresent();
        google.forgetRefreshTokens();
        assertThatExceptionOfType(TokenUnavailable.class)
            .isThrownBy(() -> tokens.usableFor(channel));
      }
      try (var later = RunningProduct.withBoth(directory, twitch, google)) {
        assertThat(later.bean(Accounts.class).mustConnectAgain(channel)).isTrue();
        assertThat(browser.at(later).isSignedIn()).isTrue();
      }
    }
  }

  @Test
  void encryptionKeysAreChangedWithoutAnybodyNoticingAndOnlyLosingOneIsNoticed() throws Exception {
    try (var twitch = new ScriptedTwitchId()) {
      OverlayKey key;
      try (var before = RunningProduct.withTwitch(directory, twitch, keys(FIRST, ""))) {
        before.browser().signIn(twitch, ADA);
        key = keyOf(before);
      }
      try (var both = RunningProduct.withTwitch(directory, twitch, keys(SECOND, FIRST))) {
        assertThat(both.bean(AccessTokens.class).usableFor(CHANNEL)).isPresent();
        assertThat(keyOf(both)).isEqualTo(key);
      }
      try (var after = RunningProduct.withTwitch(directory, twitch, keys(SECOND, ""))) {
        assertThat(after.bean(AccessTokens.class).usableFor(CHANNEL)).isPresent();
        assertThat(keyOf(after)).isEqualTo(key);
      }
      try (var lost = RunningProduct.withTwitch(directory, twitch, keys(FIRST, ""))) {
        var tokens = lost.bean(AccessTokens.class);
        assertThat(
                catchThrowableOfType(TokenUnavailable.class, () -> tokens.usableFor(CHANNEL))
                    .signInAgain())
            .isTrue();
        assertThat(keyOf(lost)).isNotEqualTo(key);

        lost.browser().signIn(twitch, ADA);
        assertThat(tokens.usableFor(CHANNEL)).isPresent();
      }
    }
  }

  private static Map<String, String> keys(String current, String previous) {
    return Map.of("ENCRYPTION_KEY", current, "ENCRYPTION_KEY_PREVIOUS", previous);
  }

  private static AccountId account(RunningProduct product) {
    return product.bean(Accounts.class).holderOf(CHANNEL).orElseThrow();
  }

  private static String token(RunningProduct product) {
    return product.bean(AccessTokens.class).usableFor(CHANNEL).orElseThrow().secret();
  }

  private static void makeUnreadable(RunningProduct product, String session) {
    product
        .bean(JdbcClient.class)
        .sql(
            """
            update SPRING_SESSION_ATTRIBUTES set ATTRIBUTE_BYTES = x'00ff00ff'
            where SESSION_PRIMARY_ID in
              (select PRIMARY_ID from SPRING_SESSION where SESSION_ID = ?)
            """)
        .param(session)
        .update();
  }

  private static OverlayKey keyOf(RunningProduct product) {
    var overlay = product.bean(Overlays.class).mainOf(account(product));
    return product.bean(OverlayKeys.class).keyOf(overlay.id());
  }
}
