package net.ramforth.multichat.account.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealingTests {

  private static final String SECRET = "rfx2uswqe8l4g1mkagrvg5tv0ks3";
  private static final Place ADAS = new Place("channel_tokens", "adas-row", "access_token");

  private final SealingKey key = SealingKey.random(new SecureRandom());
  private final Sealing sealing = new Sealing(new SealingKeys(key, List.of()));

  @Test
  void whatWasSealedOpensInItsPlace() {
    var sealed = sealing.seal(ADAS, SECRET);

    assertThat(sealed).startsWith("v1." + key.fingerprint() + ".").doesNotContain(SECRET);
    assertThat(sealing.open(ADAS, sealed)).isEqualTo(new Opened(SECRET, false));
  }

  @Test
  void theSameSecretNeverLooksTheSame() {
    assertThat(sealing.seal(ADAS, SECRET)).isNotEqualTo(sealing.seal(ADAS, SECRET));
  }

  @Test
  void aValuePastedIntoAnotherRowIsRefused() {
    var sealed = sealing.seal(ADAS, SECRET);

    assertThatThrownBy(
            () -> sealing.open(new Place("channel_tokens", "trevs-row", "access_token"), sealed))
        .isInstanceOf(CannotOpen.class)
        .hasMessageContaining("channel_tokens.access_token of row trevs-row")
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void aValuePastedIntoAnotherColumnIsRefused() {
    var sealed = sealing.seal(ADAS, SECRET);

    assertThatThrownBy(
            () -> sealing.open(new Place("channel_tokens", "adas-row", "refresh_token"), sealed))
        .isInstanceOf(CannotOpen.class)
        .hasMessageContaining("refresh_token");
  }

  @Test
  void aFlippedBitAnywhereIsRefused() {
    var sealed = sealing.seal(ADAS, SECRET);
    int bodyStart = sealed.lastIndexOf('.') + 1;

    // The very last character carries unused bits; the decoder refuses those that are not zero.
    for (int at = bodyStart; at < sealed.length(); at++) {
      var changed = new StringBuilder(sealed);
      changed.setCharAt(at, sealed.charAt(at) == 'A' ? 'Q' : 'A');
      assertThatThrownBy(() -> sealing.open(ADAS, changed.toString()))
          .isInstanceOf(CannotOpen.class);
    }
  }

  @Test
  void whatIsNoSealedValueIsRefused() {
    for (var text : List.of("", "v1", SECRET, "v2.a.b", "v1." + key.fingerprint() + ".AAAA")) {
      assertThatThrownBy(() -> sealing.open(ADAS, text)).isInstanceOf(CannotOpen.class);
    }
  }

  @Test
  void aPreviousKeyStillOpensAndSaysThatItIsOutdated() {
    var sealed = sealing.seal(ADAS, SECRET);
    var rotated = new Sealing(new SealingKeys(SealingKey.random(new SecureRandom()), List.of(key)));

    assertThat(rotated.open(ADAS, sealed)).isEqualTo(new Opened(SECRET, true));
    assertThat(rotated.open(ADAS, rotated.seal(ADAS, SECRET)).outdated()).isFalse();
  }

  @Test
  void aLostKeyIsNamedByItsFingerprint() {
    var sealed = sealing.seal(ADAS, SECRET);
    var other = new Sealing(new SealingKeys(SealingKey.random(new SecureRandom()), List.of()));

    assertThatThrownBy(() -> other.open(ADAS, sealed))
        .isInstanceOf(CannotOpen.class)
        .hasMessageContaining(key.fingerprint())
        .hasMessageContaining("not among ours");
  }

  @Test
  void nothingPrintsASecret() {
    assertThat(new Opened(SECRET, false).toString()).doesNotContain(SECRET);
    assertThat(key.toString()).doesNotContain(key.asText());
    assertThat(new SealingProperties(key.asText(), List.of()).toString())
        .doesNotContain(key.asText());
  }
}
