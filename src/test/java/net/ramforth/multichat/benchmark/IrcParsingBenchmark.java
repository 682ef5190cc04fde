package net.ramforth.multichat.benchmark;

import com.github.twitch4j.chat.events.channel.IRCMessageEvent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.twitch.irc.IrcLine;
import net.ramforth.multichat.twitch.irc.IrcTranslator;
import net.ramforth.multichat.twitch.irc.WireLine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many lines a second our reader and twitch4j's take. Both are asked for what an overlay needs;
 * twitch4j does not cut emotes, so {@code oursToEvent} does more than either of the other two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class IrcParsingBenchmark {

  private static final int COUNT = 4;

  private static final List<String> LINES = SampleLines.of(COUNT);

  private final Channel channel = new Channel(Platform.TWITCH, "1001", "ada");
  private final IrcTranslator translator = new IrcTranslator(Clock.systemUTC());

  /** Line to the values of the tags that an overlay shows. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void oursToTags(Blackhole hole) {
    for (String text : LINES) {
      IrcLine line = (IrcLine) WireLine.parse(text);
      hole.consume(line.nonEmptyTag("id"));
      hole.consume(line.nonEmptyTag("user-id"));
      hole.consume(line.nonEmptyTag("display-name"));
      hole.consume(line.nonEmptyTag("color"));
      hole.consume(line.nonEmptyTag("emotes"));
      hole.consume(line.nonEmptyTag("badges"));
      hole.consume(line.login());
      hole.consume(line.parameter(1));
    }
  }

  /** The same, asked of twitch4j. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  @SuppressWarnings("deprecation") // the constructor that its own connection uses
  public void twitch4jToTags(Blackhole hole) {
    for (String text : LINES) {
      var line = new IRCMessageEvent(text, Map.of(), Map.of(), List.of());
      hole.consume(line.getMessageId());
      hole.consume(line.getUserId());
      hole.consume(line.getUserDisplayName());
      hole.consume(line.getUserChatColor());
      hole.consume(line.getTagValue("emotes"));
      hole.consume(line.getBadges());
      hole.consume(line.getClientName());
      hole.consume(line.getMessage());
    }
  }

  /** Line to finished chat event, with roles, fragments and all. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void oursToEvent(Blackhole hole) {
    for (String text : LINES) {
      hole.consume(translator.translate((IrcLine) WireLine.parse(text), channel));
    }
  }
}
