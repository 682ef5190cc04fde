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
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class DotEnvTests {

  @TempDir Path directory;

  @Test
  void theFileSpeaksForVariablesThatAreNotSet() {
    var environment = environment("SERVER_PORT=9000", Map.of());
    assertThat(environment.getProperty("SERVER_PORT")).isEqualTo("9000");
    assertThat(environment.getProperty("server.port")).isEqualTo("9000");
    assertThat(environment.resolvePlaceholders("${SERVER_PORT:8000}")).isEqualTo("9000");
  }

  @Test
  void aRealVariableWins() {
    var environment = environment("SERVER_PORT=9000", Map.of("SERVER_PORT", "9001"));
    assertThat(environment.getProperty("SERVER_PORT")).isEqualTo("9001");
  }

  @Test
  void aSystemPropertyWins() {
    var environment = environment("SERVER_PORT=9000", Map.of(), Map.of("SERVER_PORT", "9002"));
    assertThat(environment.getProperty("SERVER_PORT")).isEqualTo("9002");
  }

  @Test
  void theLastOfTwoLinesCounts() {
    var environment = environment("A=ada\nA=mo", Map.of());
    assertThat(environment.getProperty("A")).isEqualTo("mo");
  }

  @Test
  void anEmptyLineLeavesTheDefault() {
    var environment = environment("SERVER_PORT=\nAPP_BASE_URL=''", Map.of());
    assertThat(environment.resolvePlaceholders("${SERVER_PORT:8000}")).isEqualTo("8000");
    assertThat(environment.resolvePlaceholders("${APP_BASE_URL:none}")).isEqualTo("none");
  }

  @Test
  void anEmptyRealVariableHidesTheFileAndLeavesTheDefault() {
    var environment = environment("SERVER_PORT=9000", Map.of("SERVER_PORT", "", "OTHER", "1"));
    assertThat(environment.resolvePlaceholders("${SERVER_PORT:8000}")).isEqualTo("8000");
    assertThat(environment.getProperty("OTHER")).isEqualTo("1");
  }

  @Test
  void emptySwitchesRecentMessagesOff() {
    assertThat(environment("RECENT_MESSAGES_URL=", Map.of()).getProperty("RECENT_MESSAGES_URL"))
        .isEmpty();
    assertThat(
            environment("", Map.of("RECENT_MESSAGES_URL", "")).getProperty("RECENT_MESSAGES_URL"))
        .isEmpty();
  }

  @Test
  void aMalformedLineIsNamedByItsNumberAloneAndCostsOnlyItself(CapturedOutput output) {
    var environment = environment("A=ada\n\nsesame\nB=mo", Map.of());
    assertThat(environment.getProperty("A")).isEqualTo("ada");
    assertThat(environment.getProperty("B")).isEqualTo("mo");
    assertThat(output).contains("WARN", "line 3 is ignored").doesNotContain("sesame");
  }

  @Test
  void noFileIsNoTrouble(CapturedOutput output) {
    var environment = read(directory.resolve("none"), Map.of(), Map.of());
    assertThat(environment.getProperty("SERVER_PORT")).isNull();
    assertThat(output).isEmpty();
  }

  @Test
  void aDirectoryInItsPlaceIsSaidAndIgnored(CapturedOutput output) {
    read(directory, Map.of(), Map.of());
    assertThat(output).contains("WARN", "cannot be read");
  }

  @Test
  void itIsReadAtStartBeforeApplicationYaml() throws IOException {
    Path file = Files.writeString(directory.resolve(".env"), "APP_BASE_URL=https://ada.example");
    try (var context =
        new SpringApplicationBuilder(DotEnvTests.class)
            .web(WebApplicationType.NONE)
            .run("--multichat.env-file=" + file)) {
      assertThat(context.getEnvironment().getProperty("multichat.base-url"))
          .isEqualTo("https://ada.example");
    }
  }

  private ConfigurableEnvironment environment(String text, Map<String, Object> variables) {
    return environment(text, variables, Map.of());
  }

  private ConfigurableEnvironment environment(
      String text, Map<String, Object> variables, Map<String, Object> properties) {
    try {
      return read(Files.writeString(directory.resolve(".env"), text), variables, properties);
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  private static ConfigurableEnvironment read(
      Path file, Map<String, Object> variables, Map<String, Object> properties) {
    var environment = new StandardEnvironment();
    var sources = environment.getPropertySources();
    sources.replace("systemProperties", new MapPropertySource("systemProperties", properties));
    sources.replace(
        "systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));
    sources.addFirst(new MapPropertySource("where", Map.of("multichat.env-file", file.toString())));
    new DotEnv(log -> log.get()).postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }
}
