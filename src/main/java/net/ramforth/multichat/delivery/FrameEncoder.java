package net.ramforth.multichat.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.room.CatchUp;
import net.ramforth.multichat.room.Change;
import net.ramforth.multichat.room.RoomUpdate;
import net.ramforth.multichat.room.Rooms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns what happens in a room into the bytes that browsers get. */
@Component
class FrameEncoder {

  private final Rooms rooms;
  private final OverlayViews views;
  private final JsonMapper json;
  private final Clock clock;

  FrameEncoder(Rooms rooms, OverlayViews views, JsonMapper json, Clock clock) {
    this.rooms = rooms;
    this.views = views;
    this.json = json;
    this.clock = clock;
  }

  byte[] encode(Guest guest, CatchUp catchUp) {
    return json.writeValueAsBytes(
        switch (catchUp) {
          case CatchUp.Snapshot snapshot -> frame(guest, snapshot);
          case CatchUp.Missed(var position, var updates) ->
              updates.stream().anyMatch(update -> needsSnapshot(guest, update.change()))
                  ? frame(guest, rooms.of(guest.account()).snapshot())
                  : new WireFrame.Missed(
                      position.log(),
                      position.number(),
                      clock.instant(),
                      updates.stream().flatMap(update -> frame(guest, update).stream()).toList());
        });
  }

  /** Empty if this audience is not told. */
  Optional<byte[]> encode(Guest guest, RoomUpdate update) {
    return frame(guest, update).map(json::writeValueAsBytes);
  }

  /** What is shown now may be old, and what was hidden may come back at its place. */
  private static boolean needsSnapshot(Guest guest, Change change) {
    return switch (change) {
      case Change.SettingsChanged(var overlay, _, boolean showsOther) ->
          showsOther && guest.shows(overlay);
      case Change.MessageUnhidden _ -> !guest.isTeam();
      default -> false;
    };
  }

  private WireFrame frame(Guest guest, CatchUp.Snapshot snapshot) {
    return new WireFrame.Snapshot(
        snapshot.position().log(),
        snapshot.position().number(),
        snapshot.messages().stream().flatMap(message -> shown(guest, message).stream()).toList(),
        guest.isTeam()
            ? snapshot.sources().entrySet().stream()
                .map(source -> WireSource.of(source.getKey(), source.getValue()))
                .toList()
            : List.of(),
        clock.instant(),
        guest.isTeam() ? null : views.of(guest.overlay(), guest.account()).settings(),
        guest.isTeam() ? null : WireStage.WireFeatured.of(snapshot.stage()),
        guest.isTeam() ? WireStage.of(snapshot.stage()) : null,
        WireSeat.of(guest.seat()));
  }

  private Optional<WireFrame> frame(Guest guest, RoomUpdate update) {
    long number = update.number();
    if (needsSnapshot(guest, update.change())) {
      // It may be of later than this update; pages skip what it contains already.
      return Optional.of(frame(guest, rooms.of(guest.account()).snapshot()));
    }
    return switch (update.change()) {
      case Change.MessageAdded(var message) ->
          shown(guest, message).map(shown -> new WireFrame.MessageAdded(number, shown));
      case Change.MessageReplaced(var message) ->
          Optional.of(
              shown(guest, message)
                  .<WireFrame>map(shown -> new WireFrame.MessageReplaced(number, shown))
                  // Not removed: pages never show that again, and the filter may change.
                  .orElseGet(
                      () ->
                          new WireFrame.MessageHeld(
                              number, message.id().platform().code(), message.id().value())));
      case Change.StageChanged(var stage) ->
          Optional.of(
              guest.isTeam()
                  ? new WireFrame.StageChanged(number, WireStage.of(stage))
                  : new WireFrame.FeaturedChanged(number, WireStage.WireFeatured.of(stage)));
      case Change.MessageHidden(var id) ->
          guest.isTeam()
              ? Optional.empty()
              : Optional.of(new WireFrame.MessageHeld(number, id.platform().code(), id.value()));
      case Change.MessageUnhidden _ -> Optional.empty();
      case Change.MessageHeld(var id) ->
          Optional.of(new WireFrame.MessageHeld(number, id.platform().code(), id.value()));
      case Change.MessageRemoved(var id) ->
          Optional.of(new WireFrame.MessageRemoved(number, id.platform().code(), id.value()));
      case Change.AuthorSilenced(var author) ->
          Optional.of(
              new WireFrame.AuthorSilenced(number, author.platform().code(), author.value()));
      case Change.ChatCleared(var channel) ->
          Optional.of(new WireFrame.ChatCleared(number, channel.platform().code()));
      case Change.SourceChanged(var channel, var state) ->
          guest.isTeam()
              ? Optional.of(new WireFrame.SourceChanged(number, WireSource.of(channel, state)))
              : Optional.empty();
      case Change.SourceGone(var channel) ->
          guest.isTeam()
              ? Optional.of(
                  new WireFrame.SourceGone(number, channel.platform().code(), channel.id()))
              : Optional.empty();
      case Change.SettingsChanged(var overlay, var version, _) -> {
        if (guest.isTeam()) {
          yield Optional.of(new WireFrame.OverlayChanged(number, overlay.toString(), version));
        }
        yield guest.shows(overlay)
            ? Optional.of(
                new WireFrame.SettingsChanged(
                    number, views.of(overlay, guest.account()).settings()))
            : Optional.empty();
      }
    };
  }

  private Optional<WireMessage> shown(Guest guest, ChatMessage message) {
    var visible = views.of(guest.overlay(), guest.account()).filter().view(message);
    if (guest.isTeam()) {
      var whole = WireMessage.of(message);
      return Optional.of(visible.isEmpty() ? whole.marked() : whole);
    }
    return rooms.of(guest.account()).stage().hidden().contains(message.id())
        ? Optional.empty()
        : visible.map(WireMessage::of);
  }
}
