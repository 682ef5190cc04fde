package net.ramforth.multichat.delivery;

import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.room.CatchUp;
import net.ramforth.multichat.room.Change;
import net.ramforth.multichat.room.RoomUpdate;
import net.ramforth.multichat.settings.Settings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns what happens in a room into the bytes that browsers get. */
@Component
class FrameEncoder {

  private final Settings settings;
  private final JsonMapper json;

  FrameEncoder(Settings settings, JsonMapper json) {
    this.settings = settings;
    this.json = json;
  }

  byte[] encode(AccountId room, Audience audience, CatchUp catchUp) {
    return json.writeValueAsBytes(
        switch (catchUp) {
          case CatchUp.Snapshot(var position, var messages, var sources) ->
              new WireFrame.Snapshot(
                  position.log(),
                  position.number(),
                  messages.stream().map(WireMessage::of).toList(),
                  audience.seesSources()
                      ? sources.entrySet().stream()
                          .map(source -> WireSource.of(source.getKey(), source.getValue()))
                          .toList()
                      : List.of(),
                  WireSettings.of(settings.of(room)));
          case CatchUp.Missed(var position, var updates) ->
              new WireFrame.Missed(
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

  private Optional<WireFrame> frame(AccountId room, Audience audience, RoomUpdate update) {
    long number = update.number();
    return switch (update.change()) {
      case Change.MessageAdded(var message) ->
          Optional.of(new WireFrame.MessageAdded(number, WireMessage.of(message)));
      case Change.MessageReplaced(var message) ->
          Optional.of(new WireFrame.MessageReplaced(number, WireMessage.of(message)));
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
      case Change.SettingsChanged() ->
          Optional.of(new WireFrame.SettingsChanged(number, WireSettings.of(settings.of(room))));
    };
  }
}
