package net.ramforth.multichat.benchmark;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Overlays and docks without a browser: what the page says on its socket, and nothing shown. */
final class PageSockets implements AutoCloseable {

  private static final int LARGEST_FRAME = 4 * 1024 * 1024;
  private static final int LARGEST_ANSWER = 64 * 1024;

  /** The page's own intervals. */
  private static final int HEARTBEAT_SECONDS = 25;

  private static final int HEARTBEAT_EXPECTED_MILLIS = 8_000;

  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final AtomicInteger showing = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final URI origin;
  private final Listener listener;

  /** Told of every frame with an update. */
  @FunctionalInterface
  interface Listener {
    void heard(int page, String frame);
  }

  PageSockets(String product, Listener listener) {
    this.origin = URI.create(product);
    this.listener = listener;
  }

  /** Opens overlays all at once, as after a restart of the product. */
  void open(List<String> keys) {
    for (int overlay = 0; overlay < keys.size(); overlay++) {
      open(new Page(overlay, "overlay-key:" + keys.get(overlay)), "");
    }
  }

  /** Opens docks of the person who has this cookie, in their own room. */
  void openDocks(int count, String cookie) {
    for (int dock = 0; dock < count; dock++) {
      open(new Page(dock, "host:localhost"), cookie);
    }
  }

  private void open(Page page, String cookie) {
    var _ =
        new Bootstrap()
            .group(loops)
            .channel(NioSocketChannel.class)
            .handler(new Pipeline(page, cookie))
            .connect(origin.getHost(), origin.getPort());
  }

  /** How many have got their snapshot. */
  int showing() {
    return showing.get();
  }

  /** How many had got their snapshot and then lost their socket. */
  int lost() {
    return lost.get();
  }

  @Override
  public void close() {
    loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
  }

  private final class Pipeline extends ChannelInitializer<SocketChannel> {

    private final Page page;
    private final String cookie;

    Pipeline(Page page, String cookie) {
      this.page = page;
      this.cookie = cookie;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
      var headers = new DefaultHttpHeaders().add("Origin", origin.toString());
      if (!cookie.isEmpty()) {
        headers.add("Cookie", cookie);
      }
      var handshake =
          WebSocketClientProtocolConfig.newBuilder()
              .webSocketUri(origin.resolve("/ws").toString().replaceFirst("http", "ws"))
              .subprotocol("v12.stomp")
              .customHeaders(headers)
              .maxFramePayloadLength(LARGEST_FRAME)
              .handshakeTimeoutMillis(60_000)
              .build();
      channel
          .pipeline()
          .addLast(new HttpClientCodec())
          .addLast(new HttpObjectAggregator(LARGEST_ANSWER))
          .addLast(new WebSocketClientProtocolHandler(handshake))
          .addLast(new WebSocketFrameAggregator(LARGEST_FRAME))
          .addLast(page);
    }
  }

  private final class Page extends SimpleChannelInboundHandler<TextWebSocketFrame> {

    private final int number;
    private final String identity;
    private boolean shows;

    /** One that shows who it is by this header. */
    Page(int number, String identity) {
      this.number = number;
      this.identity = identity;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
        send(
            context,
            "CONNECT\naccept-version:1.2\nheart-beat:%d,%d\n%s\n\n\0"
                .formatted(HEARTBEAT_SECONDS * 1_000, HEARTBEAT_EXPECTED_MILLIS, identity));
      }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame received) {
      var frame = received.text();
      if (frame.startsWith("CONNECTED")) {
        send(context, "SUBSCRIBE\nid:0\ndestination:/app/room\n\n\0");
        var _ =
            context
                .executor()
                .scheduleAtFixedRate(
                    () -> send(context, "\n"),
                    HEARTBEAT_SECONDS,
                    HEARTBEAT_SECONDS,
                    TimeUnit.SECONDS);
      } else if (frame.startsWith("MESSAGE")) {
        if (!shows) {
          shows = true;
          showing.incrementAndGet();
        }
        listener.heard(number, frame);
      } else if (frame.startsWith("ERROR")) {
        throw new IllegalStateException(frame);
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      if (shows) {
        lost.incrementAndGet();
      }
    }

    private static void send(ChannelHandlerContext context, String frame) {
      var _ = context.writeAndFlush(new TextWebSocketFrame(frame));
    }
  }
}
