package net.ramforth.multichat.delivery;

import java.time.Instant;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.SourceState;
import org.jspecify.annotations.Nullable;

/** How a source is doing, as browsers get it. */
record WireSource(
    String platform,
    WireChannel channel,
    String state,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String cause) {

  record WireChannel(String id, String name) {}

  static WireSource of(Channel channel, SourceState state) {
    return switch (state) {
      case SourceState.Idle _, SourceState.Connecting _ -> of(channel, state, null, null, null);
      case SourceState.Live(var since) -> of(channel, state, since, null, null);
      case SourceState.WaitingToRetry(var until, var cause) ->
          of(channel, state, null, until, cause);
      case SourceState.Stopped(var cause) -> of(channel, state, null, null, cause);
    };
  }

  private static WireSource of(
      Channel channel,
      SourceState state,
      @Nullable Instant since,
      @Nullable Instant until,
      @Nullable EndCause cause) {
    return new WireSource(
        channel.platform().code(),
        new WireChannel(channel.id(), channel.name()),
        state.code(),
        since,
        until,
        cause == null ? null : cause.code());
  }
}
