package net.ramforth.multichat.testing.youtube;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody's channel and its broadcasts; several can be on air at once. */
public final class YoutubeChannel {

  private final YoutubePerson owner;
  private final YoutubeWorld world;
  private final List<YoutubeBroadcast> broadcasts = new CopyOnWriteArrayList<>();

  YoutubeChannel(YoutubePerson owner, YoutubeWorld world) {
    this.owner = owner;
    this.world = world;
  }

  public String id() {
    return owner.channelId();
  }

  /** With its {@code @}. */
  public String handle() {
    return owner.handle();
  }

  public YoutubeBroadcast goesLive(String title) {
    return opens(title).starts();
  }

  public YoutubeBroadcast schedules(String title, Instant start) {
    return opens(title).startsAt(start);
  }

  /** Newest last, those that are over as well. */
  public List<YoutubeBroadcast> broadcasts() {
    return List.copyOf(broadcasts);
  }

  /** Ends everything that is on air. */
  public void endsAll() {
    broadcasts.stream()
        .filter(it -> it.phase() == YoutubeBroadcast.Phase.ON_AIR)
        .forEach(YoutubeBroadcast::ends);
  }

  /** What {@code /live} opens: something on air or else the next that is scheduled. */
  Optional<YoutubeBroadcast> atLive() {
    var live = broadcasts.reversed().stream().filter(it -> it.onAir() && it.listed()).findFirst();
    return live.or(
        () ->
            broadcasts.stream()
                .filter(it -> it.phase() == YoutubeBroadcast.Phase.UPCOMING && it.listed())
                .min(Comparator.comparing(YoutubeBroadcast::startsAt)));
  }

  YoutubePerson owner() {
    return owner;
  }

  private YoutubeBroadcast opens(String title) {
    var broadcast = world.newBroadcast(title, owner);
    broadcasts.add(broadcast);
    return broadcast;
  }
}
