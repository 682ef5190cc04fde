package net.ramforth.multichat.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTextTests {

  private static final String SECRET = "rfx2uswqe8l4g1mkagrvg5tv0ks3";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PASS oauth:%s",
        "Authorization: Bearer %s",
        "Authorization: OAuth %s",
        "GET /overlay/%s",
        "POST /join/%s",
        "{\"access_token\":\"%s\"}",
        "{\"refresh_token\": \"%s\"}",
        "grant_type=refresh_token&refresh_token=%s&client_id=abc",
        "client_secret=%s",
        "/auth/twitch/callback?code=%s&state=abc",
        "overlay-key:%s",
        "nativeHeaders={overlay-key=[%s]}",
        "{code=[%s], grant_type=[authorization_code]}",
      })
  void secretsAreBlottedOut(String line) {
    assertThat(RedactedText.redact(line.formatted(SECRET))).doesNotContain(SECRET).contains("***");
  }

  @Test
  void everythingElseStays() {
    var line = "Source platform=twitch channel=ada state=live; see /overlay/ and the token page";
    assertThat(RedactedText.redact(line)).isEqualTo(line);
  }
}
