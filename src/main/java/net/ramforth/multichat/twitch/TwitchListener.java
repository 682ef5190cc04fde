package net.ramforth.multichat.twitch;

import io.netty.channel.EventLoop;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.twitch.irc.IrcLine;
import net.ramforth.multichat.twitch.irc.IrcTranslator;
import net.ramforth.multichat.twitch.irc.Translation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt at hearing one channel. It may see several sessions, when Twitch asks to reconnect or
 * a token dies: the next is opened before the last is dropped, so that nothing is missed. Lines
 * that both bring are told apart by message id further on. All of it, and every call of the sink,
 * happens on one event loop; what has to wait for an answer runs on a virtual thread.
 */
final class TwitchListener implements ChatListener, IrcSession.Owner {

  /** Everything listeners share. */
  record Shared(
      TwitchProperties properties,
      Logins logins,
      IrcTranslator translator,
      LineCounts counts,
      RecentMessages recent,
      Gaps gaps,
      Clock clock) {}

  @FunctionalInterface
  private interface LoginSearch {
    Login find() throws CannotLogIn;
  }

  private static final Logger log = LoggerFactory.getLogger(TwitchListener.class);

  private final Channel channel;
  private final ChatSink sink;
  private final LoopThread thread;
  private final Shared shared;
  private final TokenWatch tokenWatch;
  private final GapFilling gapFilling;

  /** The session that is live. */
  private @Nullable IrcSession current;

  /** The session that is to be live next. */
  private @Nullable IrcSession next;

  /** Whether a next session is on its way, be it only the search for a login. */
  private boolean opening;

  private @Nullable Instant reconnectedAt;
  private volatile boolean over;

  TwitchListener(Channel channel, ChatSink sink, EventLoop loop, Shared shared) {
    this.channel = channel;
    this.sink = sink;
    this.thread = new LoopThread(loop);
    this.shared = shared;
    this.gapFilling = new GapFilling(channel, thread, shared, this::hear);
    this.tokenWatch = new TokenWatch(thread, shared.logins, shared.properties.validateEvery());
  }

  void start() {
    thread.run(() -> open(() -> shared.logins.prepare(channel)));
  }

  /** A call of the sink that is under way on another thread may still come to its end. */
  @Override
  public void close() {
    over = true;
    thread.run(this::dropEverything);
  }

  private void open(LoginSearch logins) {
    if (over) {
      return;
    }
    opening = true;
    LoopThread.aside(
        "twitch-login",
        () -> {
          try {
            Login login = logins.find();
            if (!login.isPossible()) {
              throw new CannotLogIn(EndCause.NO_SUCH_CHANNEL);
            }
            Endpoint endpoint = Endpoint.resolve(shared.properties.ircUrl());
            thread.run(() -> connect(login, endpoint));
          } catch (CannotLogIn failure) {
            thread.run(() -> openingFailed(failure.endCause()));
          } catch (UnknownHostException _) {
            thread.run(() -> openingFailed(EndCause.UNREACHABLE));
          } catch (RuntimeException failure) {
            log.atWarn().setCause(failure).log("Finding a login for Twitch failed");
            thread.run(() -> openingFailed(EndCause.PLATFORM_ERROR));
          }
        });
  }

  private void connect(Login login, Endpoint endpoint) {
    if (!over) {
      Duration patience = shared.properties.connectTimeout();
      next =
          new IrcSession(
              new IrcPipeline(thread.loop(), endpoint, patience),
              login,
              shared.properties,
              shared.counts,
              this);
      next.start();
    }
  }

  private void openingFailed(EndCause cause) {
    opening = false;
    next = null;
    // While the last session still hears everything, a failed change of sessions changes nothing.
    if (current == null || !cause.recoversByItself()) {
      end(cause);
    }
  }

  @Override
  public void live(IrcSession session) {
    IrcSession last = current;
    current = session;
    next = null;
    opening = false;
    if (last != null) {
      last.close();
    }
    watchToken(session);
    String id = session.roomId();
    if (!over && id != null) {
      sink.recognised(id);
    }
    if (!over) {
      sink.live();
    }
    if (!over && last == null) {
      gapFilling.live(session.login().joins());
    }
  }

  @Override
  public void heard(IrcSession session, IrcLine line) {
    gapFilling.heard(line);
  }

  private void hear(IrcLine line, Origin origin) {
    try {
      switch (shared.translator.translate(line, channel)) {
        case Translation.Heard heard when !over -> sink.accept(heard.event().from(origin));
        case Translation.Unknown unknown -> shared.counts.unknown(unknown.kind());
        case Translation.Heard _, Translation.NotChat _ -> {}
      }
    } catch (RuntimeException failure) {
      shared.counts.broken(failure);
    }
  }

  @Override
  public void refused(IrcSession session) {
    forget(session);
    AccessToken token = session.login().token();
    if (token == null) {
      openingFailed(EndCause.PLATFORM_ERROR);
    } else if (session.login().renewed()) {
      openingFailed(EndCause.SIGN_IN_AGAIN);
    } else {
      open(() -> shared.logins.renew(channel, token));
    }
  }

  @Override
  public void askedToReconnect(IrcSession session) {
    if (session != current) {
      session.close();
      ended(session, EndCause.CONNECTION_LOST);
    } else if (!opening) {
      reconnect();
    }
  }

  private void reconnect() {
    Instant now = shared.clock.instant();
    Duration pause = shared.properties.reconnectPause();
    if (reconnectedAt != null && now.isBefore(reconnectedAt.plus(pause))) {
      end(EndCause.CONNECTION_LOST);
    } else {
      reconnectedAt = now;
      open(() -> shared.logins.prepare(channel));
    }
  }

  @Override
  public void ended(IrcSession session, EndCause cause) {
    boolean wasNext = session == next;
    forget(session);
    if (wasNext) {
      openingFailed(cause);
    } else if (!opening || !cause.recoversByItself()) {
      end(cause);
    }
  }

  private void forget(IrcSession session) {
    if (session == current) {
      current = null;
    }
    if (session == next) {
      next = null;
    }
  }

  private void watchToken(IrcSession session) {
    AccessToken token = session.login().token();
    if (token == null || over) {
      tokenWatch.stop();
    } else {
      tokenWatch.start(token, () -> tokenDied(session, token));
    }
  }

  private void tokenDied(IrcSession session, AccessToken token) {
    if (session == current && !opening) {
      open(() -> shared.logins.renew(channel, token));
    }
  }

  private void end(EndCause cause) {
    if (!over) {
      over = true;
      if (cause.recoversByItself()) {
        gapFilling.broke();
      }
      dropEverything();
      sink.ended(cause);
    }
  }

  private void dropEverything() {
    tokenWatch.stop();
    if (current != null) {
      current.close();
    }
    if (next != null) {
      next.close();
    }
    current = null;
    next = null;
  }
}
