package net.ramforth.multichat.delivery;

import java.security.Principal;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.OverlayKeys;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.team.Seat;
import net.ramforth.multichat.team.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.messaging.support.MessageHeaderAccessor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Decides who a socket is, once and from what it shows: an overlay key, or the session that its
 * cookie proved. Nothing else that a browser says about rooms or accounts is believed.
 */
@Component
class Doorkeeper implements ChannelInterceptor {

  static final String ROOM = "/app/room";

  /** What overlays tell: OBS tells them. */
  static final Set<String> TOLD = Set.of("/app/streaming-started", "/app/streaming-stopped");

  static final String OVERLAY_KEY = "overlay-key";

  private static final String ROOM_HEADER = "room";

  private final OverlayKeys keys;
  private final Overlays overlays;
  private final Team team;
  private final Sockets sockets;
  private final SocketWriter writer;

  Doorkeeper(OverlayKeys keys, Overlays overlays, Team team, Sockets sockets, SocketWriter writer) {
    this.keys = keys;
    this.overlays = overlays;
    this.team = team;
    this.sockets = sockets;
    this.writer = writer;
  }

  @Override
  public @Nullable Message<?> preSend(Message<?> message, MessageChannel channel) {
    var stomp = MessageHeaderAccessor.getAccessor(message, StompHeaderAccessor.class);
    if (stomp == null || stomp.getCommand() == null) {
      return message;
    }
    try {
      check(stomp, stomp.getCommand());
      return message;
    } catch (Refused refused) {
      writer.refuse(stomp.getSessionId(), refused.reason());
      return null;
    }
  }

  private void check(StompHeaderAccessor stomp, StompCommand command) {
    switch (command) {
      case CONNECT, STOMP -> stomp.setUser(guest(stomp));
      case SUBSCRIBE -> {
        if (!ROOM.equals(stomp.getDestination())) {
          throw new Refused("no-such-destination");
        }
      }
      case SEND -> {
        if (!TOLD.contains(String.valueOf(stomp.getDestination()))) {
          throw new Refused(RefusalFrames.NOT_UNDERSTOOD);
        }
      }
      case UNSUBSCRIBE, DISCONNECT -> {}
      default -> throw new Refused(RefusalFrames.NOT_UNDERSTOOD);
    }
  }

  private Guest guest(StompHeaderAccessor stomp) {
    var key = stomp.getFirstNativeHeader(OVERLAY_KEY);
    return key == null
        ? signedIn(stomp.getSessionId(), stomp.getUser(), stomp.getFirstNativeHeader(ROOM_HEADER))
        : withKey(stomp.getSessionId(), key);
  }

  private Guest withKey(@Nullable String sessionId, String key) {
    var guest = Guest.showing(openedBy(key));
    welcome(sessionId, guest);
    // A key that is rotated from here on finds this socket and shuts it; one that was rotated
    // since the look-up above did not, so look again.
    var _ = openedBy(key);
    return guest;
  }

  /** Which of their rooms it is, people say; whether it is one of theirs, we look up. */
  private Guest signedIn(
      @Nullable String sessionId, @Nullable Principal user, @Nullable String room) {
    if (user instanceof Authentication authentication
        && authentication.getPrincipal() instanceof SignedIn signedIn) {
      var seat = seat(signedIn.account(), room);
      var guest = Guest.ofTeam(seat, overlays.mainOf(seat.room()));
      welcome(sessionId, guest);
      // As with keys: who was removed since the look-up above had no socket to be shut.
      if (!seat(signedIn.account(), room).equals(seat)) {
        throw new Refused("not-in-team");
      }
      return guest;
    }
    throw new Refused("not-signed-in");
  }

  private Seat seat(AccountId person, @Nullable String room) {
    try {
      return team.seat(person, room == null ? person : AccountId.of(room))
          .orElseThrow(() -> new Refused("not-in-team"));
    } catch (IllegalArgumentException _) {
      throw new Refused("not-in-team");
    }
  }

  private void welcome(@Nullable String sessionId, Guest guest) {
    if (sessionId != null) {
      sockets.welcome(sessionId, guest);
    }
  }

  private Overlay openedBy(String key) {
    return keys.openedBy(key).orElseThrow(() -> new Refused("unknown-key"));
  }
}
