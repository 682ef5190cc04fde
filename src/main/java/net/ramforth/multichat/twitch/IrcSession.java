package net.ramforth.multichat.twitch;

import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.twitch.irc.IrcLine;
import net.ramforth.multichat.twitch.irc.UnparseableLine;
import net.ramforth.multichat.twitch.irc.WireLine;
import org.jspecify.annotations.Nullable;

/**
 * One login and one joined channel on one socket: connect, sign in, join, listen. Lives on the
 * event loop of its socket.
 */
final class IrcSession implements IrcSocket.Owner {

  /** What a session tells whoever opened it; nothing more after it was refused or ended. */
  interface Owner {
    /** The channel let us in. */
    void live(IrcSession session);

    void heard(IrcSession session, IrcLine line);

    /** Twitch does not accept the login. */
    void refused(IrcSession session);

    /** The server will go away soon. */
    void askedToReconnect(IrcSession session);

    void ended(IrcSession session, EndCause cause);
  }

  private enum Phase {
    CONNECTING,
    SIGNING_IN,
    JOINING,
    LIVE
  }

  /** Twitch tells failed logins by text alone; the older ones are still known to tmi.js (2026). */
  private static final List<String> REFUSALS =
      List.of(
          "Login authentication failed",
          "Login unsuccessful",
          "Improperly formatted auth",
          "Error logging in",
          "Invalid NICK");

  private static final Set<String> SUSPENSIONS = Set.of("msg_channel_suspended", "tos_ban");
  private static final String NOBODY = "*";
  private static final Pattern USER_ID = Pattern.compile("[0-9]{1,20}");

  private final IrcPipeline pipeline;
  private final Login login;
  private final TwitchProperties properties;
  private final LineCounts counts;
  private final Owner owner;
  private final IrcSocket socket;
  private Phase phase = Phase.CONNECTING;
  private @Nullable ScheduledFuture<?> patience;
  private @Nullable String roomId;

  IrcSession(
      IrcPipeline pipeline,
      Login login,
      TwitchProperties properties,
      LineCounts counts,
      Owner owner) {
    this.pipeline = pipeline;
    this.login = login;
    this.properties = properties;
    this.counts = counts;
    this.owner = owner;
    this.socket = new IrcSocket(this, properties);
  }

  Login login() {
    return login;
  }

  /** Twitch's id of the channel, null until it said so. */
  @Nullable String roomId() {
    return roomId;
  }

  void start() {
    waitAtMost(properties.connectTimeout());
    socket.connect(pipeline, pipeline.endpoint());
  }

  /** The owner hears nothing more. */
  void close() {
    stopWaiting();
    socket.close();
  }

  @Override
  public void opened() {
    phase = Phase.SIGNING_IN;
    // Without membership: the comings and goings of viewers would be most of the traffic.
    socket.send("CAP REQ :twitch.tv/tags twitch.tv/commands");
    socket.send("PASS " + login.pass());
    socket.send("NICK " + login.nick());
  }

  @Override
  public void received(String text) {
    counts.line();
    switch (WireLine.parse(text)) {
      case IrcLine line -> on(line);
      case UnparseableLine _ -> counts.unknown("unparseable");
    }
  }

  @Override
  public void closed(EndCause cause) {
    stopWaiting();
    owner.ended(this, cause);
  }

  private void on(IrcLine line) {
    switch (line.command()) {
      case "PING" -> socket.send("PONG :" + line.trailing());
      case "001" -> welcomed();
      case "CAP" -> capabilities(line);
      case "ROOMSTATE" -> roomState(line);
      case "NOTICE" -> notice(line);
      case "RECONNECT" -> owner.askedToReconnect(this);
      default -> owner.heard(this, line);
    }
  }

  private void welcomed() {
    if (phase == Phase.SIGNING_IN) {
      phase = Phase.JOINING;
      waitAtMost(properties.joinTimeout());
      socket.send("JOIN #" + login.joins());
    }
  }

  private void capabilities(IrcLine line) {
    if ("NAK".equals(line.parameter(1))) {
      end(EndCause.PLATFORM_ERROR);
    }
  }

  private void roomState(IrcLine line) {
    String id = line.rawTag("room-id");
    if (id != null && USER_ID.matcher(id).matches()) {
      roomId = id;
    }
    if (phase == Phase.JOINING && ("#" + login.joins()).equalsIgnoreCase(line.parameter(0))) {
      phase = Phase.LIVE;
      stopWaiting();
      owner.live(this);
    }
  }

  private void notice(IrcLine line) {
    String kind = line.nonEmptyTag("msg-id");
    if (kind != null && SUSPENSIONS.contains(kind)) {
      end(EndCause.CHANNEL_SUSPENDED);
    } else if (kind == null && NOBODY.equals(line.parameter(0)) && isRefusal(line.trailing())) {
      close();
      owner.refused(this);
    }
  }

  private static boolean isRefusal(String text) {
    return REFUSALS.stream().anyMatch(text::contains);
  }

  private void waitAtMost(Duration time) {
    stopWaiting();
    patience =
        pipeline.loop().schedule(this::runOutOfPatience, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void stopWaiting() {
    if (patience != null) {
      patience.cancel(false);
      patience = null;
    }
  }

  private void runOutOfPatience() {
    switch (phase) {
      case CONNECTING -> end(EndCause.UNREACHABLE);
      case SIGNING_IN -> end(EndCause.WENT_SILENT);
      case JOINING -> end(EndCause.NO_SUCH_CHANNEL);
      case LIVE -> {}
    }
  }

  private void end(EndCause cause) {
    close();
    owner.ended(this, cause);
  }
}
