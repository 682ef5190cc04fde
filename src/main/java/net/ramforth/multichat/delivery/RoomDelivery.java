package net.ramforth.multichat.delivery;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.ramforth.multichat.room.Position;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.annotation.SubscribeMapping;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;
import org.springframework.web.socket.messaging.SessionUnsubscribeEvent;

/**
 * Brings rooms to browsers. A page subscribes once and gets everything on that one subscription, in
 * order: first what it missed, or all there is, then every update.
 */
@Controller
class RoomDelivery implements AutoCloseable {

  private final Map<String, Seat> seats = new ConcurrentHashMap<>();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final Rooms rooms;
  private final FrameEncoder encoder;
  private final Sockets sockets;
  private final SocketWriter writer;
  private final DeliveryProperties properties;

  private record Seat(Viewer viewer, Visit visit) {

    void leave() {
      viewer.end();
      visit.close();
    }
  }

  RoomDelivery(
      Rooms rooms,
      FrameEncoder encoder,
      Sockets sockets,
      SocketWriter writer,
      DeliveryProperties properties) {
    this.rooms = rooms;
    this.encoder = encoder;
    this.sockets = sockets;
    this.writer = writer;
    this.properties = properties;
  }

  @SubscribeMapping("/room")
  void enter(SimpMessageHeaderAccessor stomp, Guest guest) {
    var sessionId = Objects.requireNonNull(stomp.getSessionId());
    var subscription = Objects.requireNonNull(stomp.getSubscriptionId());
    var room = guest.account();
    var viewer =
        new Viewer(
            update -> encoder.encode(guest, update),
            frame -> writer.write(sessionId, subscription, frame),
            () -> sockets.shut(sessionId, Sockets.TOO_SLOW),
            executor,
            properties.queueLimit());
    var visit = rooms.visit(room, position(stomp), viewer);
    leave(seats.put(sessionId, new Seat(viewer, visit)));
    viewer.begin(() -> encoder.encode(guest, visit.catchUp()));
    if (!sockets.isOpen(sessionId)) {
      leave(seats.remove(sessionId));
    }
  }

  /** OBS tells the overlay, and the overlay tells us. */
  @MessageMapping("/streaming-started")
  void streamingStarted(Guest guest, SimpMessageHeaderAccessor stomp) {
    sockets.streams(Objects.requireNonNull(stomp.getSessionId()), true);
    rooms.streamingStarted(guest.account());
  }

  @MessageMapping("/streaming-stopped")
  void streamingStopped(SimpMessageHeaderAccessor stomp) {
    sockets.streams(Objects.requireNonNull(stomp.getSessionId()), false);
  }

  /** Where the page says it is; null if it says nothing that could be a position. */
  private static @Nullable Position position(SimpMessageHeaderAccessor stomp) {
    var log = stomp.getFirstNativeHeader("log");
    var after = stomp.getFirstNativeHeader("after");
    try {
      return log == null || after == null ? null : new Position(log, Long.parseLong(after));
    } catch (NumberFormatException _) {
      return null;
    }
  }

  @EventListener
  void on(SessionUnsubscribeEvent event) {
    leave(seats.remove(StompHeaderAccessor.wrap(event.getMessage()).getSessionId()));
  }

  @EventListener
  void on(SessionDisconnectEvent event) {
    leave(seats.remove(event.getSessionId()));
  }

  @Override
  public void close() {
    executor.shutdown();
  }

  private static void leave(@Nullable Seat seat) {
    if (seat != null) {
      seat.leave();
    }
  }
}
