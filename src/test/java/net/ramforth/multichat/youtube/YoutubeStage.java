package net.ramforth.multichat.youtube;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.testing.SteppedScheduler;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;
import net.ramforth.multichat.youtube.broadcast.Discovery;
import net.ramforth.multichat.youtube.innertube.UnknownKinds;
import net.ramforth.multichat.youtube.web.WebProperties;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole of our YouTube before a stand-in, in a time that moves only while everybody waits for
 * it to.
 */
final class YoutubeStage implements AutoCloseable {

  private static final Duration STEP = Duration.ofMillis(250);
  private static final Duration REAL_PATIENCE = Duration.ofSeconds(20);

  /** For a thread that was woken to get its turn. */
  private static final long GRACE_NANOS = 500_000;

  final MutableClock clock = MutableClock.started();
  final SteppedScheduler scheduler = new SteppedScheduler(clock);
  final StandInYouTube youtube = StandInYouTube.start(clock);
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final UnknownKinds unknown = new UnknownKinds(meters, clock);
  final Map<Channel, String> chosen = new ConcurrentHashMap<>();
  final YoutubeWeb web;
  final ChatWatch watch = new ChatWatch(meters, clock);
  final Pollers pollers;
  private final YoutubeChat chat;
  private final Map<ChatListener, ChatSink> listeners = new ConcurrentHashMap<>();

  private int others;

  YoutubeStage() {
    var place = Map.of("multichat.youtube.web-url", youtube.url());
    web = new YoutubeWeb(bound(place, WebProperties.class), JsonMapper.shared(), meters, clock);
    var properties = bound(place, YoutubeProperties.class);
    pollers = new Pollers(web, unknown, watch, scheduler, properties, clock);
    chat =
        new YoutubeChat(
            properties,
            new Discovery(web, clock),
            pollers,
            channel -> Optional.ofNullable(chosen.get(channel)),
            scheduler,
            clock);
  }

  private static <T> T bound(Map<String, String> properties, Class<T> type) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("multichat.youtube", type);
  }

  Channel channelOf(String login) {
    var channel = youtube.channel(login);
    return new Channel(Platform.YOUTUBE, channel.id(), channel.handle());
  }

  YoutubeBroadcast live(String title) {
    return youtube.channel("ada").goesLive(title);
  }

  HeardChat listen() {
    var heard = new HeardChat();
    listen(channelOf("ada"), heard);
    return heard;
  }

  ChatListener listen(Channel channel, ChatSink sink) {
    var listener = chat.listen(channel, sink);
    listeners.put(listener, sink);
    return listener;
  }

  void wake() {
    listeners.keySet().forEach(ChatListener::wake);
  }

  void stop(ChatListener listener) {
    listener.close();
    listeners.remove(listener);
  }

  void closeListeners() {
    listeners.keySet().forEach(ChatListener::close);
    listeners.clear();
  }

  /** How many more tasks wait for their time, besides listeners and pollers. */
  void alsoWaiting(int count) {
    others = count;
  }

  /** Lets time pass until something is so, and says how long it took. */
  Duration until(BooleanSupplier isSo) {
    Instant start = clock.instant();
    long deadline = System.nanoTime() + REAL_PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + Duration.between(start, clock.instant()));
      }
      step();
    }
    return Duration.between(start, clock.instant());
  }

  /** Lets this much time pass, in which everybody does what is due. */
  void pass(Duration time) {
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      step();
    }
    settle();
  }

  private void step() {
    settle();
    clock.advance(STEP);
  }

  /** Waits until all that run wait for the time to pass, and did not only forget to wake up. */
  void settle() {
    long deadline = System.nanoTime() + REAL_PATIENCE.toNanos();
    for (int times = 0; times < 2; times = isSettled() ? times + 1 : 0) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("somebody neither works nor waits");
      }
      LockSupport.parkNanos(GRACE_NANOS);
    }
  }

  private boolean isSettled() {
    long listening = listeners.values().stream().filter(sink -> !hasEnded(sink)).count();
    return scheduler.waiting() == listening + pollers.count() + others;
  }

  private static boolean hasEnded(ChatSink sink) {
    return sink instanceof HeardChat heard && !heard.ends.isEmpty();
  }

  @Override
  public void close() {
    closeListeners();
    pollers.close();
    web.close();
    youtube.close();
  }
}
