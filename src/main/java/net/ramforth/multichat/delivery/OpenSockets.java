package net.ramforth.multichat.delivery;

import net.ramforth.multichat.account.AccountDeleted;
import net.ramforth.multichat.account.ChannelLinked;
import net.ramforth.multichat.account.ChannelUnlinked;
import net.ramforth.multichat.account.OverlayKeyRevoked;
import net.ramforth.multichat.account.SignedOut;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.settings.SettingsChanged;
import net.ramforth.multichat.team.SeatChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets stored facts reach sockets that are open already. */
@Component
class OpenSockets {

  private final Sockets sockets;
  private final Rooms rooms;
  private final OverlayViews views;

  OpenSockets(Sockets sockets, Rooms rooms, OverlayViews views) {
    this.sockets = sockets;
    this.rooms = rooms;
    this.views = views;
  }

  @EventListener
  void on(OverlayKeyRevoked event) {
    views.forget(event.overlay());
    sockets.shutGuests(guest -> guest.shows(event.overlay()), Sockets.NOT_WELCOME);
  }

  @EventListener
  void on(AccountDeleted event) {
    views.forgetAll(event.account());
    sockets.shutGuests(
        guest ->
            guest.account().equals(event.account()) || guest.sits(guest.account(), event.account()),
        Sockets.NOT_WELCOME);
  }

  /** Who still has a seat comes back by itself, with the rights they have now. */
  @EventListener
  void on(SeatChanged event) {
    sockets.shutGuests(guest -> guest.sits(event.room(), event.person()), Sockets.SEAT_CHANGED);
  }

  @EventListener
  void on(SignedOut event) {
    sockets.shutSession(event.sessionId());
  }

  @EventListener
  void on(ChannelLinked event) {
    views.forgetAll(event.account());
  }

  @EventListener
  void on(ChannelUnlinked event) {
    views.forgetAll(event.account());
  }

  @EventListener
  void on(SettingsChanged event) {
    var overlay = event.overlay();
    // Before the room is told: what pages get because of it must be filtered anew.
    views.forget(overlay.id());
    rooms.of(overlay.account()).settingsChanged(overlay.id(), event.version(), event.showsOther());
  }
}
