package net.ramforth.multichat.twitch;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.ChatSource;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.twitch.irc.IrcTranslator;
import org.springframework.stereotype.Component;

/** Twitch as somewhere chat comes from: a connection per listener, two threads for all of them. */
@Component
class TwitchChat implements ChatSource, AutoCloseable {

  private static final int THREADS = 2;

  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(
          THREADS, new DefaultThreadFactory("twitch-irc", true), NioIoHandler.newFactory());
  private final TwitchListener.Shared shared;

  TwitchChat(
      TwitchProperties properties,
      Logins logins,
      LineCounts counts,
      RecentMessages recent,
      Clock clock) {
    this.shared =
        new TwitchListener.Shared(
            properties, logins, new IrcTranslator(clock), counts, recent, new Gaps(clock), clock);
  }

  @Override
  public Platform platform() {
    return Platform.TWITCH;
  }

  @Override
  public ChatListener listen(Channel channel, ChatSink sink) {
    TwitchListener listener = new TwitchListener(channel, sink, loops.next(), shared);
    listener.start();
    return listener;
  }

  /** Closes every socket; sinks are not told. */
  @Override
  public void close() {
    var _ = loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }
}
