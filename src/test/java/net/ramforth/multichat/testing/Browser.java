package net.ramforth.multichat.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real Chromium without a window. Takes the machine's own (environment variable {@code
 * MULTICHAT_CHROMIUM} or the search path), installs Debian's package where it may, and otherwise
 * lets Playwright download one.
 *
 * <p>To be used by the thread that opened it, as Playwright demands.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  public static Browser open() {
    return open(SystemChromium.findOrInstall());
  }

  /**
   * Opens Chromium 103, which OBS 28 to 30 have inside. Where it cannot be had the test is skipped;
   * in CI it fails.
   */
  public static Browser openAsInOldObs() {
    var launch =
        new LaunchOptions()
            .setExecutablePath(Chromium103.findOrUnpack())
            .setArgs(Chromium103.ARGUMENTS)
            .setEnv(Chromium103.libraries());
    var playwright = Playwright.create(withoutDownload());
    return new Browser(playwright, playwright.chromium().launch(launch));
  }

  private static Browser open(Optional<Path> executable) {
    var launch = new LaunchOptions().setHeadless(true).setArgs(arguments());
    executable.ifPresent(launch::setExecutablePath);
    var playwright =
        Playwright.create(
            executable.isPresent() ? withoutDownload() : new Playwright.CreateOptions());
    return new Browser(playwright, playwright.chromium().launch(launch));
  }

  private static Playwright.CreateOptions withoutDownload() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  private static List<String> arguments() {
    var arguments = new ArrayList<>(QUIET);
    if (SystemChromium.weAreRoot()) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }

  /** A page with cookies of its own. */
  public Page newPage() {
    return chromium.newPage();
  }

  /** Somebody's browser: pages opened in it share their cookies. */
  public BrowserContext newContext() {
    return chromium.newContext();
  }

  public String version() {
    return chromium.version();
  }

  @Override
  public void close() {
    try (playwright) {
      chromium.close();
    }
  }
}
