package net.ramforth.multichat.delivery;

import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.room.CatchUp;
import net.ramforth.multichat.room.Change;
import net.ramforth.multichat.room.RoomUpdate;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.settings.Settings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns what happens in a room into the bytes that browsers get. */
@Component
class FrameEncoder {

  private final Rooms rooms;
  private final Settings settings;
  private final Filters filters;
  private final JsonMapper json;

  FrameEncoder(Rooms rooms, Settings settings, Filters filters, JsonMapper json) {
    this.rooms = rooms;
    this.settings = settings;
    this.filters = filters;
    this.json = json;
  }

  byte[] encode(AccountId room, Audience audience, CatchUp catchUp) {
    return json.writeValueAsBytes(
        switch (catchUp) {
          case CatchUp.Snapshot snapshot -> frame(room, audience, snapshot);
          case CatchUp.Missed(var position, var updates) ->
              updates.stream().anyMatch(update -> needsSnapshot(audience, update.change()))
                  ? frame(room, audience, rooms.of(room).snapshot())
                  : new WireFrame.Missed(
                      position.log(),
                      position.number(),
                      updates.stream()
                          .flatMap(update -> frame(room, audience, update).stream())
                          .toList());
        });
  }

  /** Empty if this audience is not told. */
  Optional<byte[]> encode(AccountId room, Audience audience, RoomUpdate update) {
    return frame(room, audience, update).map(json::writeValueAsBytes);
  }

  /** What is shown now may be old, and what was hidden may come back at its place. */
  private static boolean needsSnapshot(Audience audience, Change change) {
    return audience.isFiltered()
        && change instanceof Change.SettingsChanged(boolean showsOther)
        && showsOther;
  }

  private WireFrame frame(AccountId room, Audience audience, CatchUp.Snapshot snapshot) {
    return new WireFrame.Snapshot(
        snapshot.position().log(),
        snapshot.position().number(),
        snapshot.messages().stream()
            .flatMap(message -> shown(room, audience, message).stream())
            .map(WireMessage::of)
            .toList(),
        audience.seesSources()
            ? snapshot.sources().entrySet().stream()
                .map(source -> WireSource.of(source.getKey(), source.getValue()))
                .toList()
            : List.of(),
        WireSettings.of(settings.of(room)));
  }

  private Optional<WireFrame> frame(AccountId room, Audience audience, RoomUpdate update) {
    long number = update.number();
    if (needsSnapshot(audience, update.change())) {
      // It may be of later than this update; pages skip what it contains already.
      return Optional.of(frame(room, audience, rooms.of(room).snapshot()));
    }
    return switch (update.change()) {
      case Change.MessageAdded(var message) ->
          shown(room, audience, message)
              .map(shown -> new WireFrame.MessageAdded(number, WireMessage.of(shown)));
      case Change.MessageReplaced(var message) ->
          Optional.of(
              shown(room, audience, message)
                  .<WireFrame>map(
                      shown -> new WireFrame.MessageReplaced(number, WireMessage.of(shown)))
                  // Not removed: pages never show that again, and the filter may change.
                  .orElseGet(
                      () ->
                          new WireFrame.MessageHeld(
                              number, message.id().platform().code(), message.id().value())));
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
          audience.seesSources()
              ? Optional.of(new WireFrame.SourceChanged(number, WireSource.of(channel, state)))
              : Optional.empty();
      case Change.SourceGone(var channel) ->
          audience.seesSources()
              ? Optional.of(
                  new WireFrame.SourceGone(number, channel.platform().code(), channel.id()))
              : Optional.empty();
      case Change.SettingsChanged _ ->
          Optional.of(new WireFrame.SettingsChanged(number, WireSettings.of(settings.of(room))));
    };
  }

  private Optional<ChatMessage> shown(AccountId room, Audience audience, ChatMessage message) {
    return audience.isFiltered() ? filters.of(room).view(message) : Optional.of(message);
  }
}
