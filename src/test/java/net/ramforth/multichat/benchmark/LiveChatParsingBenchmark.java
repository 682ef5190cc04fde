package net.ramforth.multichat.benchmark;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.innertube.LiveChatAnswer;
import net.ramforth.multichat.youtube.innertube.Translator;
import net.ramforth.multichat.youtube.innertube.UnknownKinds;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many actions of a live chat a second we read, from bytes to finished chat events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LiveChatParsingBenchmark {

  private static final int COUNT = 1_300;

  private final byte[] body = LargeAnswer.of(COUNT).getBytes(StandardCharsets.UTF_8);
  private final Channel channel = new Channel(Platform.YOUTUBE, "UCada", "Ada");
  private final UnknownKinds unknown =
      new UnknownKinds(new SimpleMeterRegistry(), Clock.systemUTC());

  /** Bytes to a tree of JSON, which Jackson does alone. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public JsonNode bytesToTree() {
    return JsonMapper.shared().readTree(body);
  }

  /** Bytes to events; the translator is new each time, or it would know all of them. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public List<ChatEvent> bytesToEvents() {
    LiveChatAnswer answer = LiveChatAnswer.read(JsonMapper.shared().readTree(body));
    return new Translator(channel, unknown, Clock.systemUTC())
        .translate(answer.actions(), Origin.LIVE);
  }
}
