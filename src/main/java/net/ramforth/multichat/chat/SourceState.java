package net.ramforth.multichat.chat;

import java.time.Instant;
import java.util.List;

/**
 * How one source of a room is doing. The {@link #code()} is the same word on the dashboard, in the
 * log and in the metrics.
 */
public sealed interface SourceState {

  String code();

  /** Nobody looks at the room, so nobody listens either. */
  record Idle() implements SourceState {
    @Override
    public String code() {
      return "idle";
    }
  }

  /** On the way to the channel: waiting for a turn, connecting, signing in, joining. */
  record Connecting() implements SourceState {
    @Override
    public String code() {
      return "connecting";
    }
  }

  /**
   * Hearing everything.
   *
   * @param broadcasts see {@link ChatSink#live(List)}
   */
  record Live(Instant since, List<Broadcast> broadcasts) implements SourceState {

    public Live {
      broadcasts = List.copyOf(broadcasts);
    }

    @Override
    public String code() {
      return "live";
    }
  }

  /** All is well, but there is no chat to hear; it is looked for. */
  record OffAir(net.ramforth.multichat.chat.OffAir why, List<Broadcast> broadcasts)
      implements SourceState {

    public OffAir {
      broadcasts = List.copyOf(broadcasts);
    }

    @Override
    public String code() {
      return "off-air";
    }
  }

  /** Heard nothing because of {@code cause}; tries again by itself at {@code until}. */
  record WaitingToRetry(Instant until, EndCause cause) implements SourceState {
    @Override
    public String code() {
      return "waiting-to-retry";
    }
  }

  /** Over until a person does something about {@code cause}. */
  record Stopped(EndCause cause) implements SourceState {
    @Override
    public String code() {
      return "stopped";
    }
  }
}
