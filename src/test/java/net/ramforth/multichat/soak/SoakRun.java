package net.ramforth.multichat.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.ramforth.multichat.benchmark.ProcessFigures;
import net.ramforth.multichat.testing.Browser;
import net.ramforth.multichat.testing.ProductProcess;
import net.ramforth.multichat.testing.StandInEmotes;
import net.ramforth.multichat.testing.StandInImages;
import net.ramforth.multichat.testing.StandInTwitch;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * One real hour: {@code mvn -Psoak verify}, or {@code -Dsoak.minutes=10}. Twenty messages a second
 * on either platform; each minute something breaks; overlays in two engines are hidden, shown and
 * reloaded, others and the dock are left alone; the disk fills up twice and the product is killed
 * twice. What comes out is written to {@code target/soak.txt}; nothing may be lost, repeated or out
 * of order in the room.
 */
class SoakRun {

  private static final int MINUTES = Integer.getInteger("soak.minutes", 60);
  private static final int PER_SECOND = Integer.getInteger("soak.rate", 20);
  private static final Path REPORT = Path.of("target", "soak.txt");

  /** What pages show after everything was said: the last rows at the latest. */
  private static final Duration QUIET = Duration.ofSeconds(30);

  @TempDir(cleanup = CleanupMode.NEVER)
  Path directory;

  private final SaidNumbers twitchSaid = new SaidNumbers("twitch");
  private final SaidNumbers youtubeSaid = new SaidNumbers("youtube");
  private final List<Long> liveHeap = new ArrayList<>();
  private final List<Long> threads = new ArrayList<>();

  @Test
  void nothingIsLostInAnHourInWhichEverythingBreaks() throws Exception {
    say("%d minutes, %d messages a second on each platform", MINUTES, PER_SECOND);
    try (var twitch = StandInTwitch.start();
        var youtube = StandInYouTube.start();
        var images = StandInImages.start();
        var emotes = StandInEmotes.start();
        var disk = FullDisk.at(directory);
        var browser = Browser.open();
        var oldObs = Browser.openAsInOldObs()) {
      var environment = new HashMap<>(twitch.properties());
      environment.putAll(youtube.properties());
      environment.putAll(images.properties());
      environment.putAll(emotes.properties());
      environment.put("RECENT_MESSAGES_URL", twitch.recentMessagesUrl());
      youtube.pollEvery(Duration.ofSeconds(1));
      var broadcast = youtube.channel("ada").goesLive("A whole evening").watchedBy(100);
      try (var product =
          new ProductProcess(directory, environment, "-XX:+UseSerialGC", "-Xmx256m").start()) {
        var ada = signIn(browser, product.url());
        var overlayUrl = ada.locator("#overlays .overlay").first().getAttribute("data-url");
        var pages = pages(browser, oldObs, ada, overlayUrl, product.url());
        try (var _ =
            new RoomReader(
                product.url(),
                overlayUrl.replaceFirst(".*/", ""),
                text -> {
                  twitchSaid.heard(text);
                  youtubeSaid.heard(text);
                })) {
          twitch.awaitJoined("ada");
          youtube.awaitPolls(broadcast, 1);
          anEvening(twitch, youtube, broadcast, disk, product, pages);
        }
      }
    }
  }

  private static Page signIn(Browser browser, String url) {
    var page = browser.newContext().newPage();
    page.navigate(url);
    page.getByText("Log in with Twitch").click();
    page.locator("input[value=ada]").check();
    page.locator("button[value=allow]").click();
    page.waitForURL(url + "/dashboard");
    page.getByText("Link YouTube").click();
    page.locator("input[value=ada]").check();
    page.locator("button[value=allow]").click();
    page.waitForURL(url + "/dashboard");
    return page;
  }

  private static List<WatchedPage> pages(
      Browser browser, Browser oldObs, Page ada, String overlay, String url) {
    return List.of(
        new WatchedPage("overlay", browser.newPage(), overlay, "#chat"),
        new WatchedPage("overlay in Chromium 103", oldObs.newPage(), overlay, "#chat"),
        new WatchedPage("overlay that is reloaded", browser.newPage(), overlay, "#chat"),
        new WatchedPage("dock", ada.context().newPage(), url + "/dock", "#feed"));
  }

  private void anEvening(
      StandInTwitch twitch,
      StandInYouTube youtube,
      YoutubeBroadcast broadcast,
      FullDisk disk,
      ProductProcess product,
      List<WatchedPage> pages)
      throws Exception {
    var minutes = new Minutes(twitch, youtube, broadcast, disk, product, this::say);
    try (var speakers = Executors.newScheduledThreadPool(1)) {
      long micros = 1_000_000L / PER_SECOND;
      var speaking =
          speakers.scheduleAtFixedRate(
              () -> {
                twitch.channel("ada").says("mara", twitchSaid.next());
                broadcast.says("mara", youtubeSaid.next());
              },
              0,
              micros,
              TimeUnit.MICROSECONDS);
      for (int minute = 0; minute < MINUTES; minute++) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        minutes.breakSomething(minute, MINUTES, twitchSaid, youtubeSaid);
        use(pages, minute);
        while (System.nanoTime() < end) {
          pages.getFirst().page.waitForTimeout(500);
        }
        if (Minutes.restarts(minute, MINUTES)) {
          twitchSaid.restartIsOver();
          youtubeSaid.restartIsOver();
        }
        measure(product, minute);
      }
      speaking.cancel(false);
    }
    judge(pages);
  }

  private static void use(List<WatchedPage> pages, int minute) {
    pages.get(0).show(minute % 3 != 1);
    pages.get(1).show(minute % 4 != 1);
    if (minute % 5 == 4) {
      pages.get(2).reload();
    }
  }

  private void measure(ProductProcess product, int minute) {
    var figures = new ProcessFigures(product.pid());
    liveHeap.add(figures.liveHeapMegabytes());
    threads.add(figures.threads());
    say(
        "minute %d: %d MB resident, %d MB live heap, %d threads, %s s of CPU; lost so far %d and"
            + " %d",
        minute,
        figures.residentMegabytes(),
        liveHeap.getLast(),
        threads.getLast(),
        figures.cpu().toSeconds(),
        twitchSaid.lost(),
        youtubeSaid.lost());
  }

  private void judge(List<WatchedPage> pages) {
    pages.forEach(page -> page.show(true));
    pages.getFirst().page.waitForTimeout(QUIET.toMillis());
    say("%s", twitchSaid);
    say("%s", youtubeSaid);
    for (var page : pages) {
      say("%s", page.figures());
      assertThat(page.twice()).as(page.name + ": rows that were there twice").isZero();
      await(page.name + " shows the newest")
          .atMost(QUIET)
          .until(() -> page.newest("twitch") == twitchSaid.said() - 1);
    }
    for (var said : List.of(twitchSaid, youtubeSaid)) {
      assertThat(List.of(said.lost(), said.repeated(), said.outOfOrder()))
          .as("lost, repeated, out of order: " + said)
          .containsOnly(0);
      var heal = said.healMillis();
      assertThat(heal.get((int) Math.ceil(heal.size() * 0.99) - 1))
          .as("heal p99")
          .isLessThan(10_000);
    }
    assertFlat("live heap in MB", liveHeap);
    assertFlat("threads", threads);
  }

  /** The last quarter against the second, because the first is warming up. */
  private static void assertFlat(String what, List<Long> figures) {
    int quarter = figures.size() / 4;
    if (quarter > 0) {
      double before = average(figures.subList(quarter, 2 * quarter));
      double after = average(figures.subList(figures.size() - quarter, figures.size()));
      assertThat(after).as(what + " " + figures).isLessThan(before * 1.25 + 5);
    }
  }

  private static double average(List<Long> figures) {
    return figures.stream().mapToLong(Long::longValue).average().orElse(0);
  }

  private void say(String format, Object... values) {
    var line = format.formatted(values) + "\n";
    System.out.print(line);
    try {
      Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
