package net.ramforth.multichat.delivery;

import net.ramforth.multichat.account.AccountDeleted;
import net.ramforth.multichat.account.OverlayKeyRotated;
import net.ramforth.multichat.account.SignedOut;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.settings.SettingsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets stored facts reach sockets that are open already. */
@Component
class OpenSockets {

  private final Sockets sockets;
  private final Rooms rooms;
  private final Filters filters;

  OpenSockets(Sockets sockets, Rooms rooms, Filters filters) {
    this.sockets = sockets;
    this.rooms = rooms;
    this.filters = filters;
  }

  @EventListener
  void on(OverlayKeyRotated event) {
    sockets.shutGuests(new Guest(event.account(), Audience.OVERLAY)::equals);
  }

  @EventListener
  void on(AccountDeleted event) {
    filters.forget(event.account());
    sockets.shutGuests(guest -> guest.account().equals(event.account()));
  }

  @EventListener
  void on(SignedOut event) {
    sockets.shutSession(event.sessionId());
  }

  @EventListener
  void on(SettingsChanged event) {
    // Before the room is told: what pages get because of it must be filtered anew.
    filters.forget(event.account());
    rooms.of(event.account()).settingsChanged(event.showsOther());
  }
}
