package net.ramforth.multichat.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Lets {@code .env} in the working directory speak for environment variables that are not set.
 *
 * <p>A real variable wins, even an empty one: it hides the line in the file, and then, like an
 * empty line in the file, counts as unset, so that the default applies. The property {@code
 * multichat.env-file} names another file.
 */
class DotEnv implements EnvironmentPostProcessor, Ordered {

  // Boot gives a source with this ending the names of environment variables: SERVER_PORT is
  // server.port, as it is outside the file.
  static final String SOURCE = "env-file-systemEnvironment";

  private static final String VARIABLES = "systemEnvironment";

  // Its default asks a public server; empty is how people say no.
  private static final Set<String> MEANT_WHEN_EMPTY = Set.of("RECENT_MESSAGES_URL");

  private final Log log;

  DotEnv(DeferredLogFactory logs) {
    this.log = logs.getLog(DotEnv.class);
  }

  /** After Boot has put its own sources in place, before application.yaml is read with ours. */
  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER - 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    MutablePropertySources sources = environment.getPropertySources();
    Map<String, Object> written =
        read(Path.of(environment.getProperty("multichat.env-file", ".env")));
    if (sources.get(VARIABLES) instanceof SystemEnvironmentPropertySource variables) {
      written.keySet().removeAll(variables.getSource().keySet());
      sources.addAfter(VARIABLES, source(SOURCE, written));
      if (variables.getSource().containsValue("")) {
        sources.replace(VARIABLES, source(VARIABLES, variables.getSource()));
      }
    } else {
      sources.addLast(source(SOURCE, written));
    }
  }

  private static SystemEnvironmentPropertySource source(String name, Map<String, Object> values) {
    return new SystemEnvironmentPropertySource(
        name,
        values.entrySet().stream()
            .filter(
                entry -> !entry.getValue().equals("") || MEANT_WHEN_EMPTY.contains(entry.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private Map<String, Object> read(Path file) {
    Map<String, Object> values = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      switch (EnvLine.parse(line)) {
        case EnvLine.Assignment(String name, String value) -> values.put(name, value);
        case EnvLine.Nothing _ -> {}
        // Never the line itself: it may hold half of a secret.
        case EnvLine.Malformed(String why) ->
            log.warn(file + ", line " + number + " is ignored: " + why);
      }
    }
    return values;
  }

  // Bytes that are no UTF-8 cost their own line its letters, not the whole file.
  private Iterable<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (NoSuchFileException _) {
      return Set.of();
    } catch (IOException problem) {
      log.warn(file + " cannot be read and is ignored: " + problem.getClass().getSimpleName());
      return Set.of();
    }
  }
}
