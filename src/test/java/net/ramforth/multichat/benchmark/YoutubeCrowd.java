package net.ramforth.multichat.benchmark;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;

/** Each has one broadcast on air, and the product one poller for it. */
final class YoutubeCrowd implements Crowd {

  /** What YouTube asks of readers of a chat that is not quiet. */
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final StandInYouTube youtube = StandInYouTube.start();
  private final List<YoutubeBroadcast> broadcasts;
  private int askedBefore;

  YoutubeCrowd(int streamers) {
    youtube.pollEvery(TIMEOUT);
    broadcasts =
        IntStream.range(0, streamers)
            .mapToObj(number -> youtube.channel(Cast.streamer(number).login()).goesLive("Load"))
            .toList();
  }

  @Override
  public Map<String, String> properties() {
    return new HashMap<>(youtube.properties());
  }

  @Override
  public String wayIn() {
    return "/login/google";
  }

  @Override
  public boolean isHeard() {
    return broadcasts.stream().allMatch(broadcast -> broadcast.polls() > 0);
  }

  @Override
  public List<Consumer<String>> voices() {
    return broadcasts.stream()
        .map(broadcast -> (Consumer<String>) text -> broadcast.says("mara", text))
        .toList();
  }

  @Override
  public String asked(double seconds) {
    int all = broadcasts.stream().mapToInt(YoutubeBroadcast::polls).sum();
    var polls = (all - askedBefore) / seconds;
    askedBefore = all;
    return "; %.0f polls a second".formatted(polls);
  }

  @Override
  public void close() {
    youtube.close();
  }
}
