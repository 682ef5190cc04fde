package net.ramforth.multichat.room;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.ramforth.multichat.account.AccountDeleted;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.moderation.Moderation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** All rooms that live in this process, made when somebody or something first needs them. */
@Component
public final class Rooms {

  private final Map<AccountId, Room> rooms = new ConcurrentHashMap<>();
  private final Map<AccountId, Integer> visits = new ConcurrentHashMap<>();
  private final RoomLog log;
  private final Moderation moderation;
  private final RoomProperties properties;
  private final ApplicationEventPublisher events;
  private final List<RoomWatcher> watchers;
  private final Stages stages;

  Rooms(
      RoomLog log,
      Moderation moderation,
      RoomProperties properties,
      ApplicationEventPublisher events,
      List<RoomWatcher> watchers,
      Stages stages) {
    this.log = log;
    this.moderation = moderation;
    this.properties = properties;
    this.events = events;
    this.watchers = List.copyOf(watchers);
    this.stages = stages;
  }

  /** The account's room. */
  public Room of(AccountId account) {
    var there = rooms.get(account);
    if (there != null) {
      return there;
    }
    // Not inside: who opens a room holds up others, and the database may be slow.
    var kept = stages.of(account);
    return rooms.computeIfAbsent(account, id -> open(id, kept));
  }

  private Room open(AccountId account, Stage kept) {
    var room = new Room(account, log, moderation, properties);
    watchers.forEach(watcher -> room.watch(update -> watcher.on(account, update)));
    // Told as the first update, so that watchers know of it too.
    room.stage(_ -> kept);
    room.watch(
        update -> {
          if (update.change() instanceof Change.StageChanged(var stage)) {
            stages.keep(account, stage);
          }
        });
    return room;
  }

  /**
   * Lets somebody look into the account's room. The first visit publishes {@link RoomEntered}, the
   * end of the last one {@link RoomDeserted}.
   *
   * @param known what the visitor has already; null for nothing
   */
  public Visit visit(AccountId account, @Nullable Position known, RoomObserver observer) {
    boolean first = visits.merge(account, 1, Integer::sum) == 1;
    var visit = of(account).enter(known, observer, () -> left(account));
    if (first) {
      events.publishEvent(new RoomEntered(account));
    }
    return visit;
  }

  /** Takes in that the stream on which the room is shown was started. */
  public void streamingStarted(AccountId account) {
    events.publishEvent(new StreamingStarted(account));
  }

  /** Whether anybody looks into the room now. */
  public boolean isVisited(AccountId account) {
    return visits.containsKey(account);
  }

  /** How many rooms exist in this process. */
  public int count() {
    return rooms.size();
  }

  /** Forgets a room that nobody looks into and nothing is heard in; does nothing otherwise. */
  public void closeIfDeserted(AccountId account) {
    visits.compute(
        account,
        (_, visitors) -> {
          if (visitors == null) {
            forget(account);
          }
          return visitors;
        });
  }

  @EventListener
  void on(AccountDeleted event) {
    forget(event.account());
  }

  private void forget(AccountId account) {
    rooms.remove(account);
    log.forget(account);
  }

  private void left(AccountId account) {
    if (visits.computeIfPresent(account, (_, visitors) -> visitors == 1 ? null : visitors - 1)
        == null) {
      events.publishEvent(new RoomDeserted(account));
    }
  }
}
