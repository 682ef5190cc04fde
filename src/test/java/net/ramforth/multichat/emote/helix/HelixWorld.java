package net.ramforth.multichat.emote.helix;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import net.ramforth.multichat.account.TwitchApp;
import net.ramforth.multichat.account.oauth.TwitchAppForTests;
import net.ramforth.multichat.emote.KeptAnswersForTests;
import net.ramforth.multichat.testing.MutableClock;
import net.ramforth.multichat.testing.StandInTwitch;
import net.ramforth.multichat.testing.SteppedScheduler;
import tools.jackson.databind.json.JsonMapper;

/** A stand-in Twitch, and a product that asks it. */
final class HelixWorld implements AutoCloseable {

  final MutableClock clock = MutableClock.started();
  final SteppedScheduler scheduler = new SteppedScheduler(clock);
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final StandInTwitch twitch = StandInTwitch.start(clock);

  /** Not a {@code @TempDir}: something may still be kept here while a test ends. */
  final Path folder = newFolder();

  HelixClient client = client(TwitchAppForTests.at(twitch, clock));

  void forgetKeys() {
    client.close();
    client = client(TwitchAppForTests.none(twitch, clock));
  }

  Asker asker() {
    return new Asker(client, KeptAnswersForTests.in(folder), JsonMapper.shared(), scheduler, clock);
  }

  ChannelNames names() {
    return new ChannelNames(client, scheduler, clock);
  }

  /** How often this was asked, e.g. {@code /users}. */
  int asked(String path) {
    return Collections.frequency(twitch.requests(), "GET /helix" + path);
  }

  int tokensAsked() {
    return Collections.frequency(twitch.requests(), "POST /oauth2/token");
  }

  double failures(String why) {
    return meters.find("multichat.helix.failures").tag("why", why).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private HelixClient client(TwitchApp app) {
    return new HelixClient(app, JsonMapper.shared(), meters, clock);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/helix")), "kept");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    client.close();
    twitch.close();
  }
}
