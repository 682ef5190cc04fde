package net.ramforth.multichat.testing;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The IRC side: lines over WebSocket. Two event loops serve all connections, so that thousands of
 * them cost no threads.
 */
final class StandInIrc implements AutoCloseable {

  private static final int EVENT_LOOPS = 2;
  private static final int BACKLOG = 4_096;
  private static final int LARGEST_HANDSHAKE = 16_384;

  /** Twitch asks about every five minutes. */
  private static final int PING_MINUTES = 4;

  private final IrcWorld world;
  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(EVENT_LOOPS, NioIoHandler.newFactory());
  private final Set<IrcSession> sessions = ConcurrentHashMap.newKeySet();
  private int port;
  private @Nullable Channel server;

  StandInIrc(int port, IrcWorld world) {
    this.port = port;
    this.world = world;
    var _ = loops.scheduleAtFixedRate(this::pingAll, PING_MINUTES, PING_MINUTES, TimeUnit.MINUTES);
  }

  synchronized void up() {
    if (server != null) {
      return;
    }
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var started =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .option(ChannelOption.SO_BACKLOG, BACKLOG)
            .option(ChannelOption.SO_REUSEADDR, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(new Pipeline())
            .bind(address)
            .syncUninterruptibly()
            .channel();
    port = ((InetSocketAddress) started.localAddress()).getPort();
    server = started;
  }

  synchronized void down() {
    if (server != null) {
      server.close().syncUninterruptibly();
      server = null;
    }
    drop();
  }

  synchronized int port() {
    return port;
  }

  /** Cuts every connection without a word. */
  void drop() {
    sessions().forEach(IrcSession::cut);
  }

  void tellAll(ServerLine line) {
    sessions.forEach(session -> session.send(line));
  }

  void pingAll() {
    sessions.forEach(IrcSession::ping);
  }

  List<IrcSession> sessions() {
    return List.copyOf(sessions);
  }

  @Override
  public void close() {
    down();
    loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
  }

  private final class Pipeline extends ChannelInitializer<SocketChannel> {
    @Override
    protected void initChannel(SocketChannel channel) {
      var anyPath =
          WebSocketServerProtocolConfig.newBuilder()
              .websocketPath("/")
              .checkStartsWith(true)
              .subprotocols("irc")
              .build();
      channel
          .pipeline()
          .addLast(new HttpServerCodec())
          .addLast(new HttpObjectAggregator(LARGEST_HANDSHAKE))
          .addLast(new WebSocketServerProtocolHandler(anyPath))
          .addLast(new IrcSession(world, sessions));
    }
  }
}
