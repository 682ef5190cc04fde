package net.ramforth.multichat.delivery;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.account.Programs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** The open sockets and who came with them, so that they can be shut when a welcome ends. */
@Component
class Sockets {

  /**
   * Ours (4000 to 4999 are free for applications, RFC 6455 section 7.4.2): the key is no longer
   * good.
   */
  static final CloseStatus NOT_WELCOME = new CloseStatus(4403, "not welcome any more");

  /** Ours: the person has other rights in the room now, or no seat; coming back tells which. */
  static final CloseStatus SEAT_CHANGED = new CloseStatus(4409, "seat changed");

  /** Ours: the browser did not keep up; it comes back and asks for what it missed. */
  static final CloseStatus TOO_SLOW = new CloseStatus(4408, "too slow");

  private static final Logger log = LoggerFactory.getLogger(Sockets.class);

  private final Map<String, Socket> sockets = new ConcurrentHashMap<>();

  /**
   * An open socket.
   *
   * @param httpSession the browser session whose cookie came with the handshake; null if none did
   * @param guest null until the socket has said who it is
   * @param streams whether the program at the other end streams now, as far as it tells
   */
  record Socket(
      WebSocketSession session,
      @Nullable String httpSession,
      @Nullable Guest guest,
      boolean streams) {

    Socket with(Guest guest) {
      return new Socket(session, httpSession, guest, streams);
    }

    Socket with(boolean streams) {
      return new Socket(session, httpSession, guest, streams);
    }

    boolean shows(OverlayId overlay) {
      return guest != null && guest.shows(overlay);
    }

    String program() {
      return Programs.of(session.getHandshakeHeaders().getFirst(HttpHeaders.USER_AGENT));
    }
  }

  void opened(WebSocketSession session, @Nullable String httpSession) {
    sockets.put(session.getId(), new Socket(session, httpSession, null, false));
  }

  void welcome(String sessionId, Guest guest) {
    sockets.computeIfPresent(sessionId, (_, socket) -> socket.with(guest));
  }

  void streams(String sessionId, boolean streams) {
    sockets.computeIfPresent(sessionId, (_, socket) -> socket.with(streams));
  }

  /** The socket that is no more, if it was known. */
  Optional<Socket> closed(String sessionId) {
    return Optional.ofNullable(sockets.remove(sessionId));
  }

  List<Socket> showing(OverlayId overlay) {
    return sockets.values().stream().filter(socket -> socket.shows(overlay)).toList();
  }

  boolean isOpen(String sessionId) {
    return sockets.containsKey(sessionId);
  }

  int count() {
    return sockets.size();
  }

  void shut(String sessionId, CloseStatus status) {
    var socket = sockets.get(sessionId);
    if (socket != null) {
      shut(socket, status);
    }
  }

  void shutGuests(Predicate<Guest> whom, CloseStatus status) {
    shutAll(socket -> socket.guest() != null && whom.test(socket.guest()), status);
  }

  void shutSession(String httpSession) {
    shutAll(socket -> Objects.equals(socket.httpSession(), httpSession), NOT_WELCOME);
  }

  private void shutAll(Predicate<Socket> which, CloseStatus status) {
    // Closing waits for a slow socket; nobody else shall wait for it.
    sockets.values().stream()
        .filter(which)
        .forEach(socket -> Thread.startVirtualThread(() -> shut(socket, status)));
  }

  private static void shut(Socket socket, CloseStatus status) {
    try {
      socket.session().close(status);
    } catch (IOException | IllegalStateException e) {
      log.atDebug().addKeyValue("status", status.getCode()).log("Socket was gone already");
    }
  }
}
