package net.ramforth.multichat.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Chromium of this machine, brought by its package manager where that is allowed. */
final class SystemChromium {

  private static final Logger LOG = LoggerFactory.getLogger(SystemChromium.class);

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long INSTALL_MINUTES = 10;

  private SystemChromium() {}

  /** Where Chromium is; installs Debian's where it is missing and we may. */
  static synchronized Optional<Path> findOrInstall() {
    return find().or(SystemChromium::install);
  }

  static boolean weAreRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static Optional<Path> find() {
    var chosen = System.getenv("MULTICHAT_CHROMIUM");
    if (chosen != null && !chosen.isBlank()) {
      return Optional.of(Path.of(chosen));
    }
    return NAMES.stream().flatMap(SystemChromium::onPath).findFirst();
  }

  private static Stream<Path> onPath(String name) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  private static Optional<Path> install() {
    if (!weAreRoot() || onPath("apt-get").findAny().isEmpty()) {
      return Optional.empty();
    }
    LOG.info("No Chromium on this machine: installing Debian's package for the browser tests");
    apt("update");
    if (apt("install", "-y", "--no-install-recommends", "chromium")) {
      // Without them emoji and Japanese are drawn as boxes; no test depends on it.
      apt("install", "-y", "--no-install-recommends", "fonts-noto-color-emoji");
      apt("install", "-y", "--no-install-recommends", "fonts-droid-fallback");
    }
    return find();
  }

  private static boolean apt(String... arguments) {
    var command = Stream.concat(Stream.of("apt-get", "-q"), Stream.of(arguments)).toList();
    try {
      var output = Files.createTempFile("multichat-apt-", ".log");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      var process = builder.redirectOutput(output.toFile()).start();
      var worked = process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
      if (!worked) {
        process.destroyForcibly();
        LOG.atWarn().addKeyValue("output", output).log("This failed: {}", command);
      }
      return worked;
    } catch (IOException problem) {
      LOG.atWarn().setCause(problem).log("This could not be run: {}", command);
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
