package net.ramforth.multichat.account;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Listens on this computer alone while nobody could sign in, unless the operator chose an address.
 * With an OAuth client configured, every interface is the default.
 */
class DefaultServerAddress implements EnvironmentPostProcessor, Ordered {

  /** After application.yaml is read. */
  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER + 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!LocalMode.someoneCanSignIn(environment)
        && !StringUtils.hasText(environment.getProperty("server.address"))) {
      environment
          .getPropertySources()
          .addLast(
              new MapPropertySource(
                  "default server address", Map.of("server.address", Loopback.ADDRESS)));
    }
  }
}
