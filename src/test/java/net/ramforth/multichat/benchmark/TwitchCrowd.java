package net.ramforth.multichat.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.Person;
import net.ramforth.multichat.testing.StandInTwitch;

/** Each has one IRC connection of the product. */
final class TwitchCrowd implements Crowd {

  private final StandInTwitch twitch = StandInTwitch.start();
  private final int streamers;

  TwitchCrowd(int streamers) {
    this.streamers = streamers;
  }

  @Override
  public Map<String, String> properties() {
    return twitch.properties();
  }

  @Override
  public String wayIn() {
    return "/login/twitch";
  }

  @Override
  public boolean isHeard() {
    return logins().allMatch(login -> twitch.joined(login) > 0);
  }

  @Override
  public List<Consumer<String>> voices() {
    return logins()
        .map(twitch::channel)
        .map(channel -> (Consumer<String>) text -> channel.says("mara", text))
        .toList();
  }

  private Stream<String> logins() {
    return IntStream.range(0, streamers).mapToObj(Cast::streamer).map(Person::login);
  }

  @Override
  public void close() {
    twitch.close();
  }
}
