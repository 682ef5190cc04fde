package net.ramforth.multichat.account.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SealingKeysTests {

  @TempDir Path directory;

  @Test
  void withoutAKeyOneIsMadeOnceForTheOwnerAloneAndAWarningSaysToBackItUp(CapturedOutput output)
      throws IOException {
    var made = keys(null).current();
    var again = keys(null).current();

    var file = directory.resolve("encryption.key");
    assertThat(again.fingerprint()).isEqualTo(made.fingerprint());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(output.getOut()).containsOnlyOnce("Back this file up").doesNotContain(made.asText());
  }

  @Test
  void paddingIsOptional() {
    var text = SealingKey.random(new SecureRandom()).asText();

    assertThat(keys(text).current().asText()).isEqualTo(text);
    assertThat(keys(text.replace("=", "")).current().asText()).isEqualTo(text);
  }

  @Test
  void theKeyInTheFileStillOpensWhenTheOperatorNamesAnother() {
    var made = keys(null).current();
    var named = SealingKey.random(new SecureRandom());

    var keys = keys(named.asText());

    assertThat(keys.current().fingerprint()).isEqualTo(named.fingerprint());
    assertThat(keys.withFingerprint(made.fingerprint())).isPresent();
  }

  @Test
  void previousKeysOpenButDoNotSeal() {
    var old = SealingKey.random(new SecureRandom());
    var now = SealingKey.random(new SecureRandom());

    var keys = keys(now.asText(), " " + old.asText() + " ", "");

    assertThat(keys.current().fingerprint()).isEqualTo(now.fingerprint());
    assertThat(keys.withFingerprint(old.fingerprint())).isPresent();
  }

  @Test
  void aMalformedKeyIsRefusedWithTheReason() {
    assertThatThrownBy(() -> keys("c2hvcnQ="))
        .isInstanceOf(MalformedKey.class)
        .hasMessage("ENCRYPTION_KEY has 5 bytes instead of 32.");
    assertThatThrownBy(() -> keys("not base64!"))
        .hasMessage("ENCRYPTION_KEY is not base64.")
        .hasMessageNotContaining("not base64!");
    assertThatThrownBy(() -> keys("+/" + "A".repeat(41)))
        .hasMessageContaining("not in the url-safe one");
    assertThatThrownBy(() -> keys(SealingKey.random(new SecureRandom()).asText(), "c2hvcnQ="))
        .hasMessageStartingWith("ENCRYPTION_KEY_PREVIOUS");
  }

  @Test
  void aRefusalToStartSaysHowToMakeAKey() {
    var analysis =
        new MalformedKeyAnalyzer()
            .analyze(
                new IllegalStateException(new MalformedKey("ENCRYPTION_KEY", "is not base64")));

    assertThat(analysis).isNotNull();
    assertThat(analysis.getDescription()).contains("ENCRYPTION_KEY is not base64.");
    assertThat(analysis.getAction()).contains("openssl rand -base64 32 | tr '+/' '-_'");
  }

  private SealingKeys keys(@Nullable String key, String... previous) {
    return SealingKeys.of(new SealingProperties(key, List.of(previous)), new KeyFile(directory));
  }
}
