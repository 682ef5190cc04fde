package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class DefaultServerAddressTests {

  @Test
  void withoutAClientWeListenOnThisComputerAlone() {
    assertThat(
            serverAddress(
                "--TWITCH_CLIENT_ID=", "--GOOGLE_CLIENT_ID=id", "--GOOGLE_CLIENT_SECRET="))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void theOperatorsAddressStays() {
    assertThat(serverAddress("--server.address=0.0.0.0")).isEqualTo("0.0.0.0");
  }

  @Test
  void withAClientEveryInterfaceIsTheDefault() {
    assertThat(serverAddress("--TWITCH_CLIENT_ID=id", "--TWITCH_CLIENT_SECRET=secret")).isNull();
    assertThat(serverAddress("--GOOGLE_CLIENT_ID=id", "--GOOGLE_CLIENT_SECRET=secret")).isNull();
  }

  private static @Nullable String serverAddress(String... arguments) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(DefaultServerAddressTests.class)
            .web(WebApplicationType.NONE)
            .properties("multichat.env-file=none")
            .run(arguments)) {
      return context.getEnvironment().getProperty("server.address");
    }
  }
}
