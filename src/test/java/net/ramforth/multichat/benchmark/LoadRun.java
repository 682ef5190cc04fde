package net.ramforth.multichat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import net.ramforth.multichat.testing.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many streamers and their overlays at once, against the packaged product in a process of its own:
 * {@code mvn -Pload verify -Dload.streamers=1000}. The stand-in Twitch, the overlays and the clock
 * are in this process. Everything stays on this machine. What comes out is described in {@code
 * docs/performance.md} and written to {@code target/load.txt}.
 */
class LoadRun {

  private static final int STREAMERS = Integer.getInteger("load.streamers", 100);
  private static final String PLATFORM = System.getProperty("load.platform", "twitch");
  private static final int SECONDS = Integer.getInteger("load.seconds", 15);
  private static final int IDLE_SECONDS = Integer.getInteger("load.idle-seconds", 20);
  private static final Path REPORT = Path.of("target", "load.txt");

  /** Long enough for 10,000 starts at the product's pace of 50 a second. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private volatile Spoken spoken = new Spoken(0, 0, STREAMERS);

  @TempDir Path directory;

  @Test
  void everybodyHearsEverythingOnce() throws Exception {
    var jvm = System.getProperty("load.jvm", "-XX:+UseSerialGC -Xms48m").split(" ");
    report("%d streamers on %s, %s", STREAMERS, PLATFORM, String.join(" ", jvm));
    try (var crowd = Crowd.on(PLATFORM, STREAMERS);
        var product =
            new ProductProcess(directory, withoutEmotes(crowd.properties()), jvm).start();
        var overlays = new PageSockets(product.url(), (room, frame) -> spoken.heard(room, frame))) {
      var figures = new ProcessFigures(product.pid());
      report("before anybody came: %d MB resident", figures.residentMegabytes());
      open(overlays, crowd, signIn(product.url(), crowd));
      idle(figures);
      double idleCpu = cpuOf(figures, IDLE_SECONDS);
      crowd.asked(1);
      report("idle: %.1f %% of a core over %d s", idleCpu * 100, IDLE_SECONDS);
      int round = 0;
      speak(++round, crowd, figures, STREAMERS, 0);
      for (int rate : rates()) {
        speak(++round, crowd, figures, rate, idleCpu);
      }
      report("after that: %d MB resident", figures.residentMegabytes());
      assertThat(overlays.lost()).as("overlays that lost their socket").isZero();
    }
  }

  /** Lines a second, all streamers together. */
  private static List<Integer> rates() {
    return Stream.of(System.getProperty("load.rates", "500,2000").split(","))
        .map(Integer::valueOf)
        .toList();
  }

  private static List<String> signIn(String product, Crowd crowd) throws Exception {
    long begin = System.nanoTime();
    try (var signIns = new SignIns(product, crowd.wayIn())) {
      var keys = signIns.overlayKeys(STREAMERS);
      report("sign-ins: %.0f a second", STREAMERS / secondsSince(begin));
      return keys;
    }
  }

  private static void open(PageSockets overlays, Crowd crowd, List<String> keys) {
    long begin = System.nanoTime();
    overlays.open(keys);
    until("every overlay has its snapshot", () -> overlays.showing() == STREAMERS);
    report("all overlays connected: %.1f s", secondsSince(begin));
    until("every chat is heard", crowd::isHeard);
    report("all chats heard: %.1f s", secondsSince(begin));
  }

  private static void until(String what, Callable<Boolean> condition) {
    await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(condition);
  }

  private static void idle(ProcessFigures figures) throws InterruptedException {
    TimeUnit.SECONDS.sleep(5);
    report("idle: %d MB resident, %d threads", figures.residentMegabytes(), figures.threads());
    report("idle: %d MB live heap after a full collection", figures.liveHeapMegabytes());
  }

  /** Cores in use, on average over some seconds from now. */
  private static double cpuOf(ProcessFigures figures, int seconds) throws InterruptedException {
    var before = figures.cpu();
    TimeUnit.SECONDS.sleep(seconds);
    return figures.cpu().minus(before).toMillis() / 1e3 / seconds;
  }

  private void speak(int round, Crowd crowd, ProcessFigures figures, int rate, double idleCpu) {
    var lines = new Spoken(round, rate * SECONDS, STREAMERS);
    spoken = lines;
    var voices = crowd.voices();
    var cpuBefore = figures.cpu();
    long begin = System.nanoTime();
    for (int line = 0; line < lines.count(); line++) {
      sleepUntil(begin + line * 1_000_000_000L / rate);
      voices.get(line % STREAMERS).accept(lines.text(line));
    }
    double said = secondsSince(begin);
    waitForAll(lines);
    var cpu = figures.cpu().minus(cpuBefore).toMillis() / 1e3 - idleCpu * secondsSince(begin);
    report(
        "%s%d lines in %.1f s (%d a second wanted): p50 %.1f ms, p99 %.1f ms, max %.1f ms; lost %d,"
            + " doubled %d, astray %d; %.0f us of CPU a line; %d threads%s",
        round == 1 ? "warm-up: " : "",
        lines.count(),
        said,
        rate,
        lines.latency(0.5),
        lines.latency(0.99),
        lines.latency(1),
        lines.lost(),
        lines.doubled(),
        lines.astray(),
        cpu * 1e6 / lines.count(),
        figures.threads(),
        crowd.asked(secondsSince(begin)));
    assertThat(List.of(lines.lost(), lines.doubled(), lines.astray()))
        .as("lost, doubled, astray")
        .containsOnly(0);
  }

  private static void waitForAll(Spoken spoken) {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!spoken.allHeard() && System.nanoTime() < patience) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static void sleepUntil(long nanoTime) {
    for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** Nobody asks the emote providers about streamers who do not exist. */
  private static Map<String, String> withoutEmotes(Map<String, String> environment) {
    var all = new HashMap<>(environment);
    for (var provider : List.of("BTTV_API_URL", "FFZ_API_URL", "SEVENTV_API_URL")) {
      all.put(provider, "http://127.0.0.1:1");
    }
    all.put("RECENT_MESSAGES_URL", "");
    return all;
  }

  private static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }

  private static void report(String format, Object... values) {
    var line = format.formatted(values) + "\n";
    System.out.print(line);
    try {
      Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
