package net.ramforth.multichat.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Reads {@code .env} in the working directory as if its lines were environment variables. Real ones
 * win. {@code multichat.env-file} names another file; empty, none is read.
 */
final class DotEnv implements EnvironmentPostProcessor, Ordered {

  private static final Pattern LINE =
      Pattern.compile(
          "(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*"
              + "(?:\"([^\"]*)\"|'([^']*)'|([^\"'\\s#][^#]*?|[^\"'\\s#][^\\s]*)?)(?:\\s+#.*)?");

  /** Spring maps SERVER_PORT to server.port only in sources whose name ends like this. */
  private static final String SOURCE = "dotenv-systemEnvironment";

  /** Empty has a meaning of its own here: off. */
  private static final String EMPTY_COUNTS = "RECENT_MESSAGES_URL";

  private final Log log;

  DotEnv(DeferredLogFactory logs) {
    this.log = logs.getLog(DotEnv.class);
  }

  /** Before the configuration files are looked for: these lines may say where. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 5;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var name = environment.getProperty("multichat.env-file", ".env");
    var file = Path.of(name);
    if (name.isBlank() || !Files.isRegularFile(file)) {
      return;
    }
    try {
      var variables = parse(Files.readAllLines(file), file);
      environment
          .getPropertySources()
          .addAfter(
              StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
              new SystemEnvironmentPropertySource(SOURCE, variables));
    } catch (IOException e) {
      log.warn("Cannot read " + file + ": " + e.getClass().getSimpleName());
    }
  }

  Map<String, Object> parse(List<String> lines, Path file) {
    Map<String, Object> variables = new LinkedHashMap<>();
    int number = 0;
    for (var line : lines) {
      number++;
      var text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      var match = LINE.matcher(text);
      if (match.matches()) {
        take(variables, match.group(1), value(match.group(2), match.group(3), match.group(4)));
      } else {
        // Never the line itself: it may hold a secret.
        log.warn(file + ", line " + number + ": not of the form NAME=value, left out");
      }
    }
    return variables;
  }

  private static void take(Map<String, Object> variables, String name, String value) {
    if (value.isEmpty() && !name.equals(EMPTY_COUNTS)) {
      variables.remove(name);
    } else {
      variables.put(name, value);
    }
  }

  private static String value(String... candidates) {
    for (var candidate : candidates) {
      if (candidate != null) {
        return candidate.strip();
      }
    }
    return "";
  }
}
