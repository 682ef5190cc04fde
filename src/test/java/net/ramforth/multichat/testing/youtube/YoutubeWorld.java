package net.ramforth.multichat.testing.youtube;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Everything there is on this YouTube, and how its pages look at the moment. */
final class YoutubeWorld {

  private final Clock clock;
  private final Pictures pictures = new Pictures();
  private final Runs runs;
  private final AtomicInteger videos = new AtomicInteger();
  private final Map<String, YoutubeBroadcast> broadcasts = new ConcurrentHashMap<>();
  private final Map<YoutubePerson, YoutubeChannel> channels = new ConcurrentHashMap<>();
  private final Set<YoutubePerson> withoutChannel = ConcurrentHashMap.newKeySet();
  private volatile Duration pollEvery = Duration.ofSeconds(5);
  private volatile ListLayout layout = ListLayout.LOCKUP;
  private volatile boolean viewSelector = true;
  private volatile boolean asksForSignIn;

  YoutubeWorld(Clock clock) {
    this.clock = clock;
    runs = new Runs(pictures);
  }

  Clock clock() {
    return clock;
  }

  Pictures pictures() {
    return pictures;
  }

  Runs runs() {
    return runs;
  }

  YoutubeChannel channel(YoutubePerson owner) {
    return channels.computeIfAbsent(owner, it -> new YoutubeChannel(it, this));
  }

  Optional<YoutubeChannel> channelWithId(String id) {
    return YoutubePerson.withChannelId(id).filter(this::hasChannel).map(this::channel);
  }

  Optional<YoutubeChannel> channelWithHandle(String handle) {
    return YoutubePerson.withHandle(handle).filter(this::hasChannel).map(this::channel);
  }

  boolean hasChannel(YoutubePerson person) {
    return !withoutChannel.contains(person);
  }

  void deleteChannel(YoutubePerson person) {
    withoutChannel.add(person);
  }

  Optional<YoutubeBroadcast> broadcast(String videoId) {
    return Optional.ofNullable(broadcasts.get(videoId));
  }

  /** The one in whose chat something was said. */
  Optional<YoutubeBroadcast> broadcastOf(String itemId) {
    return broadcasts.values().stream()
        .filter(it -> itemId.startsWith(ChatItems.ID + it.id()))
        .findFirst();
  }

  void delete(YoutubeBroadcast broadcast) {
    broadcasts.remove(broadcast.id());
  }

  YoutubeBroadcast newBroadcast(String title, YoutubePerson owner) {
    var id = "standin%04d".formatted(videos.incrementAndGet());
    var broadcast = new YoutubeBroadcast(id, title, owner, this);
    broadcasts.put(id, broadcast);
    return broadcast;
  }

  Duration pollEvery() {
    return pollEvery;
  }

  void setPollEvery(Duration pollEvery) {
    this.pollEvery = pollEvery;
  }

  ListLayout layout() {
    return layout;
  }

  void setLayout(ListLayout layout) {
    this.layout = layout;
  }

  boolean viewSelector() {
    return viewSelector;
  }

  void setViewSelector(boolean shown) {
    viewSelector = shown;
  }

  boolean asksForSignIn() {
    return asksForSignIn;
  }

  void setAsksForSignIn(boolean asks) {
    asksForSignIn = asks;
  }
}
