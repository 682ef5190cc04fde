package net.ramforth.multichat.delivery;

import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.SourceState;
import org.jspecify.annotations.Nullable;

/**
 * How a source is doing, as browsers get it.
 *
 * @param since of live
 * @param until of waiting-to-retry; of off-air, when the next broadcast is planned to start
 * @param cause of waiting-to-retry and stopped; of off-air, its reason
 */
record WireSource(
    String platform,
    WireChannel channel,
    String state,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String cause,
    List<WireBroadcast> broadcasts) {

  record WireChannel(String id, String name) {}

  record WireBroadcast(
      String id, String title, String url, @Nullable Integer viewers, String reading) {

    static WireBroadcast of(Broadcast broadcast) {
      return new WireBroadcast(
          broadcast.id(),
          broadcast.title(),
          broadcast.url(),
          broadcast.viewers(),
          broadcast.reading().code());
    }
  }

  static WireSource of(Channel channel, SourceState state) {
    var platform = channel.platform().code();
    var wire = new WireChannel(channel.id(), channel.name());
    var code = state.code();
    return switch (state) {
      case SourceState.Idle _, SourceState.Connecting _ ->
          new WireSource(platform, wire, code, null, null, null, List.of());
      case SourceState.Live(var since, var broadcasts) ->
          new WireSource(platform, wire, code, since, null, null, of(broadcasts));
      case SourceState.OffAir(var why, var broadcasts) ->
          new WireSource(
              platform, wire, code, null, why.startsAt(), why.reason().code(), of(broadcasts));
      case SourceState.WaitingToRetry(var until, var cause) ->
          new WireSource(platform, wire, code, null, until, cause.code(), List.of());
      case SourceState.Stopped(EndCause cause) ->
          new WireSource(platform, wire, code, null, null, cause.code(), List.of());
    };
  }

  private static List<WireBroadcast> of(List<Broadcast> broadcasts) {
    return broadcasts.stream().map(WireBroadcast::of).toList();
  }
}
