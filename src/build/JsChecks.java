import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks and tests the browser code through npm: types, lint rules, formatting, unit tests.
 *
 * <p>Where npm is not installed, the checks are skipped with a warning, because nobody needs Node
 * to run the product. With {@code CI} in the environment a missing npm fails, so that the checks
 * cannot fall asleep unnoticed.
 */
class JsChecks {

  private static final Path LOCK = Path.of("package-lock.json");

  /** Written by npm at the end of an installation. */
  private static final Path INSTALLED = Path.of("node_modules", ".package-lock.json");

  private static final String NPM =
      System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";

  public static void main(String[] args) throws Exception {
    if (!npmIsInstalled()) {
      String missing = "npm was not found on the PATH (it comes with Node 20 or newer).";
      if (runsInCi()) {
        fail(missing + " CI is set, so the JavaScript checks are not optional.");
      }
      System.out.println("[WARNING] JavaScript checks skipped: " + missing);
      return;
    }
    if (Files.notExists(Path.of("package.json"))) {
      fail("package.json is missing, so the browser code cannot be checked.");
    }
    if (dependenciesAreStale()) {
      npm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }
    npm("run", "check");
    npm("test");
  }

  private static boolean npmIsInstalled() throws InterruptedException {
    try {
      var version = new ProcessBuilder(NPM, "--version");
      version.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      return version.start().waitFor() == 0;
    } catch (IOException notFound) {
      return false;
    }
  }

  private static boolean runsInCi() {
    String ci = System.getenv("CI");
    return ci != null && !ci.isBlank() && !ci.equalsIgnoreCase("false");
  }

  private static boolean dependenciesAreStale() throws IOException {
    return Files.notExists(INSTALLED)
        || Files.getLastModifiedTime(INSTALLED).compareTo(Files.getLastModifiedTime(LOCK)) < 0;
  }

  private static void npm(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(NPM));
    command.addAll(List.of(arguments));
    int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exitCode != 0) {
      fail("failed: " + String.join(" ", command).replace(".cmd", ""));
    }
  }

  private static void fail(String reason) {
    System.err.println("JavaScript checks: " + reason);
    System.exit(1);
  }
}
