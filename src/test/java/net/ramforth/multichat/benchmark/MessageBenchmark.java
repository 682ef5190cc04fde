package net.ramforth.multichat.benchmark;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.emote.words.WordsForTests;
import net.ramforth.multichat.moderation.MessageFilter;
import net.ramforth.multichat.settings.Filter;
import net.ramforth.multichat.settings.Links;
import net.ramforth.multichat.settings.OverlaySettings;
import net.ramforth.multichat.settings.SettingsForTests;
import net.ramforth.multichat.settings.SharedChat;
import net.ramforth.multichat.twitch.irc.IrcLine;
import net.ramforth.multichat.twitch.irc.IrcTranslator;
import net.ramforth.multichat.twitch.irc.Translation;
import net.ramforth.multichat.twitch.irc.WireLine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one message costs where words become emotes, and where an overlay's filter looks at it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MessageBenchmark {

  private static final int COUNT = 1_024;
  private static final Channel CHANNEL = new Channel(Platform.TWITCH, "1001", "ada");

  private final IrcTranslator translator = new IrcTranslator(Clock.systemUTC());
  private final List<ChatMessage> messages =
      SampleLines.of(COUNT).stream().flatMap(this::message).toList();
  private final WordsForTests words = new WordsForTests(1_000, List.of("the", "you", "LULW"));
  private final MessageFilter hidesNothing = MessageFilter.of(OverlaySettings.DEFAULT, Set.of());
  private final MessageFilter hidesMuch =
      MessageFilter.of(hiding(numbered("hidden", 200), numbered("troll", 50)), Set.of());
  private final MessageFilter hidesByExpressions =
      MessageFilter.of(hiding(numbered("/hid+en", 20, "\\d/"), List.of()), Set.of());
  private int next;

  @Benchmark
  public ChatMessage wordsBecomeEmotes() {
    return words.illustrate(message());
  }

  @Benchmark
  public Optional<ChatMessage> filterThatHidesNothing() {
    return hidesNothing.view(message());
  }

  @Benchmark
  public Optional<ChatMessage> filterOf200WordsAnd50People() {
    return hidesMuch.view(message());
  }

  @Benchmark
  public Optional<ChatMessage> filterOf20Expressions() {
    return hidesByExpressions.view(message());
  }

  private ChatMessage message() {
    next = (next + 1) % messages.size();
    return messages.get(next);
  }

  private Stream<ChatMessage> message(String line) {
    return translator.translate((IrcLine) WireLine.parse(line), CHANNEL)
            instanceof Translation.Heard(ChatEvent.MessagePosted(_, _, var message))
        ? Stream.of(message)
        : Stream.empty();
  }

  private static OverlaySettings hiding(List<String> words, List<String> people) {
    var filter =
        new Filter(
            List.of(),
            false,
            false,
            people,
            words,
            Links.EVERYONE,
            SharedChat.ALL,
            List.of(),
            List.of());
    return SettingsForTests.with(filter);
  }

  private static List<String> numbered(String word, int count) {
    return numbered(word, count, "");
  }

  private static List<String> numbered(String word, int count, String end) {
    return IntStream.range(0, count).mapToObj(i -> word + i + end).toList();
  }
}
