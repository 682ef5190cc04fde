package net.ramforth.multichat.youtube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;
import net.ramforth.multichat.youtube.broadcast.Discovery;
import net.ramforth.multichat.youtube.innertube.UnknownKinds;
import net.ramforth.multichat.youtube.web.WebProperties;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many broadcasts at once, each with a follower or more: {@code mvn -Pload verify
 * -Dload.broadcasts=500}. The stand-in is in the same process, so the figures are its work, too.
 * Written to {@code target/load-youtube.txt}.
 */
@EnabledIfSystemProperty(named = "load.broadcasts", matches = "\\d+")
class YoutubeLoadRun {

  private static final int BROADCASTS = Integer.getInteger("load.broadcasts", 500);
  private static final int FOLLOWERS = Integer.getInteger("load.followers", 2);
  private static final int SECONDS = Integer.getInteger("load.seconds", 30);
  private static final int LINES_A_SECOND = Integer.getInteger("load.lines", 200);
  private static final Path REPORT = Path.of("target", "load-youtube.txt");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Clock clock = Clock.systemUTC();
  private final StandInYouTube youtube = StandInYouTube.start();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
  private final List<ChatListener> listeners = new ArrayList<>();
  private final List<HeardChat> heard = new ArrayList<>();
  private final YoutubeWeb web;
  private final Pollers pollers;
  private final YoutubeChat chat;

  YoutubeLoadRun() {
    scheduler.setVirtualThreads(true);
    var place = Map.of("multichat.youtube.web-url", youtube.url());
    web = new YoutubeWeb(bound(place, WebProperties.class), JsonMapper.shared(), meters, clock);
    var properties = bound(place, YoutubeProperties.class);
    var watch = new ChatWatch(meters, clock);
    var unknown = new UnknownKinds(meters, clock);
    pollers = new Pollers(web, unknown, watch, scheduler, properties, clock);
    chat =
        new YoutubeChat(
            properties,
            new Discovery(web, clock),
            pollers,
            _ -> Optional.empty(),
            scheduler,
            clock);
  }

  private static <T> T bound(Map<String, String> properties, Class<T> type) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("multichat.youtube", type);
  }

  @AfterEach
  void close() {
    listeners.forEach(ChatListener::close);
    pollers.close();
    web.close();
    scheduler.close();
    youtube.close();
  }

  @Test
  void everybodyHearsEverythingOnce() throws Exception {
    List<YoutubeBroadcast> broadcasts = new ArrayList<>();
    for (int i = 0; i < BROADCASTS; i++) {
      broadcasts.add(youtube.channel("ada").goesLive("Show " + i).unlisted());
    }
    long begin = System.nanoTime();
    broadcasts.forEach(this::follow);
    await()
        .atMost(PATIENCE)
        .until(() -> heard.stream().allMatch(it -> !it.readings().isEmpty() && reads(it)));
    report("%d broadcasts, %d followers each: all read after %.1f s", since(begin));
    assertThat(pollers.count()).isEqualTo(BROADCASTS);

    double cpuBefore = cpuSeconds();
    int requestsBefore = youtube.requestsTo(StandInYouTube.GET_LIVE_CHAT);
    int lines = LINES_A_SECOND * SECONDS;
    begin = System.nanoTime();
    for (int line = 0; line < lines; line++) {
      sleepUntil(begin + line * TimeUnit.SECONDS.toNanos(1) / LINES_A_SECOND);
      broadcasts.get(line % BROADCASTS).says("mara", "line " + line);
    }
    await().atMost(PATIENCE).until(() -> total() >= (long) lines * FOLLOWERS);
    double took = since(begin);
    var latency = meters.get("multichat.youtube.latency").timer();
    write(
        "%d lines in %.1f s: latency mean %.0f ms, max %.0f ms; %.0f polls a second; %.0f %% of a core"
            .formatted(
                lines,
                took,
                latency.mean(TimeUnit.MILLISECONDS),
                latency.max(TimeUnit.MILLISECONDS),
                (youtube.requestsTo(StandInYouTube.GET_LIVE_CHAT) - requestsBefore) / took,
                (cpuSeconds() - cpuBefore) / took * 100));
    assertThat(total()).as("nothing lost, nothing doubled").isEqualTo((long) lines * FOLLOWERS);
  }

  private void follow(YoutubeBroadcast broadcast) {
    for (int i = 0; i < FOLLOWERS; i++) {
      var sink = new HeardChat();
      heard.add(sink);
      var channel = Channel.named(Platform.YOUTUBE, "v=" + broadcast.id());
      listeners.add(chat.listen(channel, sink));
    }
  }

  private static boolean reads(HeardChat sink) {
    return sink.readings().stream().allMatch(reading -> reading.endsWith("READING"));
  }

  private long total() {
    return heard.stream().flatMapToLong(it -> LongStream.of(it.texts().size())).sum();
  }

  private static void report(String format, double seconds) throws IOException {
    write(format.formatted(BROADCASTS, FOLLOWERS, seconds));
  }

  private static void write(String line) throws IOException {
    System.out.println(line);
    Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static double cpuSeconds() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static void sleepUntil(long nanoTime) {
    for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static double since(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }
}
