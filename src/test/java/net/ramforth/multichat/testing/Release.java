package net.ramforth.multichat.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packaged product as {@code deploy.sh} installs it: unpacked, with a start-up cache. It starts
 * in a third of the time, which counts where every test starts one.
 */
final class Release {

  private static final Logger LOG = LoggerFactory.getLogger(Release.class);
  private static final Path FOLDER = Path.of("target", "release").toAbsolutePath();
  private static final Path UNPACKED = FOLDER.resolve("multichat.jar");
  private static final Path CACHE = FOLDER.resolve("multichat.aot");

  private static boolean looked;

  private Release() {}

  /** How Java starts it. Unpacked once for each build; without a cache if none can be made. */
  static synchronized List<String> launch(String java, Path jar) {
    try {
      if (!looked && !isOf(jar)) {
        run(
            Map.of(),
            java,
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--force",
            "--destination",
            FOLDER.toString());
        train(java);
      }
      looked = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Tests end before a better compiler pays.
    return List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCache=" + CACHE, "-jar", UNPACKED.toString());
  }

  private static boolean isOf(Path jar) throws IOException {
    return Files.exists(CACHE)
        && Files.getLastModifiedTime(CACHE).compareTo(Files.getLastModifiedTime(jar)) > 0;
  }

  private static void train(String java) throws IOException {
    var scratch = Files.createTempDirectory("multichat-training");
    try {
      run(
          Map.of("DATA_DIR", scratch.toString(), "SERVER_PORT", "0"),
          java,
          "--enable-native-access=ALL-UNNAMED",
          "-XX:AOTCacheOutput=" + CACHE,
          "-Dspring.context.exit=onRefresh",
          "-jar",
          UNPACKED.toString());
    } catch (IOException e) {
      LOG.warn("No start-up cache, so the journeys take longer", e);
    }
  }

  private static void run(Map<String, String> environment, String... command) throws IOException {
    var builder = new ProcessBuilder(command).directory(Path.of("target").toFile());
    builder.environment().putAll(environment);
    var running = builder.redirectErrorStream(true).start();
    var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (running.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed:\n" + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
