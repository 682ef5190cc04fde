package net.ramforth.multichat.room;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.ramforth.multichat.account.AccountId;
import org.springframework.stereotype.Component;

/** Keeps the last updates of each room in memory; a restart begins new logs. */
@Component
final class InProcessRoomLog implements RoomLog {

  private final Map<AccountId, Ring> rings = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final RoomProperties properties;
  private final Clock clock;

  InProcessRoomLog(RoomProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public RoomUpdate append(AccountId room, Change change) {
    return ring(room).append(change);
  }

  @Override
  public Position end(AccountId room) {
    return ring(room).end();
  }

  @Override
  public Optional<List<RoomUpdate>> after(AccountId room, Position position) {
    return ring(room).after(position);
  }

  @Override
  public void forget(AccountId room) {
    rings.remove(room);
  }

  private Ring ring(AccountId room) {
    return rings.computeIfAbsent(room, _ -> new Ring());
  }

  private final class Ring {

    private final String log = HexFormat.of().toHexDigits(random.nextLong());
    private final ArrayDeque<RoomUpdate> updates = new ArrayDeque<>();
    private long last;

    synchronized RoomUpdate append(Change change) {
      var update = new RoomUpdate(++last, clock.instant(), change);
      updates.addLast(update);
      if (updates.size() > properties.logLimit()) {
        updates.removeFirst();
      }
      return update;
    }

    synchronized Position end() {
      return new Position(log, last);
    }

    synchronized Optional<List<RoomUpdate>> after(Position position) {
      long missing = last - position.number();
      if (!position.log().equals(log) || missing < 0 || missing > updates.size()) {
        return Optional.empty();
      }
      return Optional.of(updates.stream().skip(updates.size() - missing).toList());
    }
  }
}
