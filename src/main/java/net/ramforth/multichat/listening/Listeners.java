package net.ramforth.multichat.listening;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.ramforth.multichat.account.AccountDeleted;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.BroadcastChosen;
import net.ramforth.multichat.account.ChannelLinked;
import net.ramforth.multichat.account.ChannelUnlinked;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.chat.ChatSource;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.emote.Illustrators;
import net.ramforth.multichat.room.RoomDeserted;
import net.ramforth.multichat.room.RoomEntered;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.StreamingStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The listeners of all rooms: they run while somebody looks into the room, and a while longer. */
@Component
public final class Listeners implements AutoCloseable {

  private final Map<AccountId, RoomListeners> rooms = new ConcurrentHashMap<>();
  private final Map<Platform, ChatSource> sources;
  private final Accounts accounts;
  private final Rooms allRooms;
  private final Illustrators illustrators;
  private final Supervision supervision;

  Listeners(
      List<ChatSource> sources,
      Accounts accounts,
      Rooms allRooms,
      Illustrators illustrators,
      Supervision supervision) {
    this.sources =
        sources.stream().collect(Collectors.toMap(ChatSource::platform, Function.identity()));
    this.accounts = accounts;
    this.allRooms = allRooms;
    this.illustrators = illustrators;
    this.supervision = supervision;
  }

  /** Ends the waiting of this account's sources, and gives stopped ones another chance. */
  public void retryNow(AccountId account) {
    running(account).ifPresent(RoomListeners::retryNow);
  }

  /** How many listeners are in which state, by {@link SourceState#code()}. */
  public Map<String, Long> countByState() {
    return rooms.values().stream()
        .flatMap(RoomListeners::states)
        .collect(groupingBy(SourceState::code, counting()));
  }

  @EventListener
  void on(RoomEntered event) {
    var listeners = of(event.room());
    listeners.keepOpen();
    accounts.channelsOf(event.room()).stream()
        .map(LinkedChannel::channel)
        .forEach(listeners::startUnlessRunning);
    // Whoever entered may have left again meanwhile, and their leaving may have been seen first.
    if (!allRooms.isVisited(event.room())) {
      closeLater(event.room());
    }
  }

  @EventListener
  void on(RoomDeserted event) {
    closeLater(event.room());
  }

  @EventListener
  void on(StreamingStarted event) {
    running(event.room()).ifPresent(RoomListeners::wake);
  }

  @EventListener
  void on(BroadcastChosen event) {
    running(event.account()).ifPresent(RoomListeners::wake);
  }

  @EventListener
  void on(ChannelLinked event) {
    if (running(event.account()).isPresent() || allRooms.isVisited(event.account())) {
      of(event.account()).restart(event.channel());
    }
  }

  @EventListener
  void on(ChannelUnlinked event) {
    running(event.account()).ifPresent(listeners -> listeners.stop(event.channel()));
  }

  @EventListener
  void on(AccountDeleted event) {
    closeNow(event.account());
  }

  /** Ends all listeners when the process ends. */
  @Override
  public void close() {
    rooms.keySet().forEach(this::closeNow);
  }

  private void closeLater(AccountId account) {
    of(account).closeIn(supervision.properties().linger(), () -> closeIfDeserted(account));
  }

  private void closeIfDeserted(AccountId account) {
    if (!allRooms.isVisited(account)) {
      closeNow(account);
      allRooms.closeIfDeserted(account);
    }
  }

  private void closeNow(AccountId account) {
    var listeners = rooms.remove(account);
    if (listeners != null) {
      listeners.close();
    }
  }

  private Optional<RoomListeners> running(AccountId account) {
    return Optional.ofNullable(rooms.get(account));
  }

  private RoomListeners of(AccountId account) {
    return rooms.computeIfAbsent(
        account,
        id -> new RoomListeners(allRooms.of(id), sources, illustrators.forRoom(), supervision));
  }
}
