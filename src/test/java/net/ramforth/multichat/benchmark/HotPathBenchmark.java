package net.ramforth.multichat.benchmark;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.delivery.FramesForTests;
import net.ramforth.multichat.room.Room;
import net.ramforth.multichat.room.RoomUpdate;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.RoomsForTests;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one line costs on its way through the product, from Twitch's text to the JSON that an
 * overlay gets: the whole way, and each stage alone. Sockets are left out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HotPathBenchmark {

  /** More than a room remembers, so that a line that comes around again is new to it. */
  private static final int COUNT = 1_024;

  private static final Channel CHANNEL = new Channel(Platform.TWITCH, "1001", "ada");

  private final Clock clock = Clock.systemUTC();
  private final IrcTranslator translator = new IrcTranslator(clock);
  private final FramesForTests frames = new FramesForTests();
  private final Rooms rooms = RoomsForTests.inMemory(clock);
  private final Room roomWithoutVisitors = rooms.of(AccountId.random());
  private final List<String> lines = SampleLines.of(COUNT);
  private final List<ChatEvent> events = lines.stream().map(this::translated).toList();
  private final List<RoomUpdate> updates = new ArrayList<>();
  private Room room = roomWithoutVisitors;
  private byte[] lastFrame = {};
  private int next;

  @Setup
  public void openTheDoor() {
    var recorded = AccountId.random();
    try (var _ = rooms.visit(recorded, null, updates::add)) {
      events.forEach(rooms.of(recorded)::accept);
    }
    var visited = AccountId.random();
    var _ = rooms.visit(visited, null, update -> lastFrame = frames.encode(update));
    room = rooms.of(visited);
  }

  @Benchmark
  public ChatEvent lineToEvent() {
    return translated(lines.get(index()));
  }

  @Benchmark
  public Room eventToNumberedUpdate() {
    roomWithoutVisitors.accept(events.get(index()));
    return roomWithoutVisitors;
  }

  @Benchmark
  public byte[] updateToFrame() {
    return frames.encode(updates.get(index()));
  }

  /** The whole way to one overlay. */
  @Benchmark
  public byte[] lineToFrame() {
    room.accept(translated(lines.get(index())));
    return lastFrame;
  }

  private ChatEvent translated(String line) {
    return ((Translation.Heard) translator.translate((IrcLine) WireLine.parse(line), CHANNEL))
        .event();
  }

  private int index() {
    next = (next + 1) % COUNT;
    return next;
  }
}
