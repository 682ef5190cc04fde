package net.ramforth.multichat.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class DotEnvTests {

  @TempDir Path directory;

  @Test
  void linesAreReadAsEnvironmentVariables() throws IOException {
    var environment =
        environmentWith(
            """
            # a comment

            SERVER_PORT=9000
            export TWITCH_CLIENT_ID=abc
            DATA_DIR = /srv/multi chat
            DOUBLE="with spaces and # no comment"
            SINGLE='as $it is'
            COMMENTED=value # why
            ADDRESS=http://localhost:1#fragment
            EQUALS=a=b=
            """);

    assertThat(environment.getProperty("SERVER_PORT")).isEqualTo("9000");
    assertThat(environment.getProperty("TWITCH_CLIENT_ID")).isEqualTo("abc");
    assertThat(environment.getProperty("DATA_DIR")).isEqualTo("/srv/multi chat");
    assertThat(environment.getProperty("DOUBLE")).isEqualTo("with spaces and # no comment");
    assertThat(environment.getProperty("SINGLE")).isEqualTo("as $it is");
    assertThat(environment.getProperty("COMMENTED")).isEqualTo("value");
    assertThat(environment.getProperty("ADDRESS")).isEqualTo("http://localhost:1#fragment");
    assertThat(environment.getProperty("EQUALS")).isEqualTo("a=b=");
  }

  @Test
  void aVariableSetsThePropertyItStandsFor() throws IOException {
    var environment = environmentWith("SERVER_ADDRESS=127.0.0.1");

    assertThat(Binder.get(environment).bind("server.address", String.class).get())
        .isEqualTo("127.0.0.1");
  }

  @Test
  void aRealEnvironmentVariableWins() throws IOException {
    var environment = environmentWith("SERVER_PORT=9000", Map.of("SERVER_PORT", "7000"));

    assertThat(environment.getProperty("SERVER_PORT")).isEqualTo("7000");
  }

  @Test
  void emptyCountsAsUnsetExceptWhereItMeansOff() throws IOException {
    var environment =
        environmentWith(
            """
            TWITCH_CLIENT_ID=
            TWITCH_CLIENT_SECRET=""
            RECENT_MESSAGES_URL=
            """);

    assertThat(environment.containsProperty("TWITCH_CLIENT_ID")).isFalse();
    assertThat(environment.containsProperty("TWITCH_CLIENT_SECRET")).isFalse();
    assertThat(environment.getProperty("RECENT_MESSAGES_URL")).isEmpty();
  }

  @Test
  void aMalformedLineIsReportedByItsNumberAndCostsItself(CapturedOutput output) throws IOException {
    var environment =
        environmentWith(
            """
            ONE=1
            s3cr3t without a name
            TWO="open
            THREE=3
            """);

    assertThat(environment.getProperty("ONE")).isEqualTo("1");
    assertThat(environment.containsProperty("TWO")).isFalse();
    assertThat(environment.getProperty("THREE")).isEqualTo("3");
    assertThat(output).contains("line 2").contains("line 3").doesNotContain("s3cr3t");
  }

  @Test
  void noFileIsNoProblem() {
    var environment = new StandardEnvironment();
    name(environment, directory.resolve("absent").toString());

    read(environment);

    assertThat(environment.getPropertySources().contains("dotenv-systemEnvironment")).isFalse();
  }

  private StandardEnvironment environmentWith(String text) throws IOException {
    return environmentWith(text, Map.of());
  }

  private StandardEnvironment environmentWith(String text, Map<String, Object> real)
      throws IOException {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, real));
    name(environment, Files.writeString(directory.resolve(".env"), text).toString());
    read(environment);
    return environment;
  }

  private static void name(StandardEnvironment environment, String file) {
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("multichat.env-file", file)));
  }

  private static void read(StandardEnvironment environment) {
    new DotEnv(log -> log.get()).postProcessEnvironment(environment, new SpringApplication());
  }
}
