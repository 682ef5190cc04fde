package net.ramforth.multichat.twitch;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.concurrent.ScheduledFuture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import net.ramforth.multichat.chat.EndCause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One WebSocket that carries lines. Lives on one event loop: everything here is called there, and
 * calls its owner there.
 */
final class IrcSocket extends SimpleChannelInboundHandler<WebSocketFrame> {

  /** What a socket tells whoever opened it; nothing more after {@link #closed}. */
  interface Owner {
    void opened();

    void received(String line);

    void closed(EndCause cause);
  }

  private static final Logger log = LoggerFactory.getLogger(IrcSocket.class);
  private static final String OUR_PING = "PING :multichat";

  private final Owner owner;
  private final Duration pingAfter;
  private final Duration pongTimeout;
  private final LineSplitter splitter = new LineSplitter(IrcPipeline.MOST_BYTES);
  private @Nullable Channel channel;
  private @Nullable ScheduledFuture<?> silence;
  private boolean open;
  private boolean over;

  IrcSocket(Owner owner, TwitchProperties properties) {
    this.owner = owner;
    this.pingAfter = properties.pingAfter();
    this.pongTimeout = properties.pongTimeout();
  }

  void connect(IrcPipeline pipeline, Endpoint endpoint) {
    ChannelFuture connecting =
        new Bootstrap()
            .group(pipeline.loop())
            .channel(NioSocketChannel.class)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, pipeline.connectTimeoutMillis())
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.SO_KEEPALIVE, true)
            .disableResolver()
            .handler(pipeline.endingWith(this))
            .connect(endpoint.address());
    channel = connecting.channel();
    var _ =
        connecting.addListener(
            connected -> {
              if (!connected.isSuccess()) {
                end(EndCause.UNREACHABLE);
              }
            });
  }

  void send(String line) {
    if (channel != null) {
      var _ = channel.writeAndFlush(new TextWebSocketFrame(line));
    }
  }

  /** The owner hears nothing more. */
  void close() {
    over = true;
    stopWaiting();
    if (channel != null) {
      var _ = channel.close();
    }
  }

  private void end(EndCause cause) {
    if (!over) {
      close();
      owner.closed(cause);
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
    if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
      open = true;
      context
          .pipeline()
          .addFirst(new IdleStateHandler(pingAfter.toMillis(), 0, 0, TimeUnit.MILLISECONDS));
      if (!over) {
        owner.opened();
      }
    } else if (event == ClientHandshakeStateEvent.HANDSHAKE_TIMEOUT) {
      end(EndCause.UNREACHABLE);
    } else if (event instanceof IdleStateEvent) {
      askWhetherItIsThere(context);
    }
    super.userEventTriggered(context, event);
  }

  /** A socket whose other end vanished looks open for minutes; only an answer proves it is. */
  private void askWhetherItIsThere(ChannelHandlerContext context) {
    if (silence == null && !over) {
      send(OUR_PING);
      silence =
          context
              .executor()
              .schedule(
                  () -> end(EndCause.WENT_SILENT), pongTimeout.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void stopWaiting() {
    if (silence != null) {
      silence.cancel(false);
      silence = null;
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
    stopWaiting();
    // Bytes that are no UTF-8 become replacement characters: they cost themselves.
    for (String line : splitter.add(frame.content().toString(StandardCharsets.UTF_8))) {
      if (over) {
        return;
      }
      owner.received(line);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    end(EndCause.CONNECTION_LOST);
    super.channelInactive(context);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
    log.atDebug().addKeyValue("failure", failure.getClass().getName()).log("Twitch socket failed");
    end(open ? afterOpening(failure) : beforeOpening(failure));
  }

  private static EndCause afterOpening(Throwable failure) {
    return failure instanceof IOException ? EndCause.CONNECTION_LOST : EndCause.PLATFORM_ERROR;
  }

  private static EndCause beforeOpening(Throwable failure) {
    if (failure instanceof WebSocketClientHandshakeException refused) {
      HttpResponse response = refused.response();
      return response != null && response.status().equals(HttpResponseStatus.TOO_MANY_REQUESTS)
          ? EndCause.RATE_LIMITED
          : EndCause.PLATFORM_ERROR;
    }
    boolean noTls = failure.getCause() instanceof SSLException;
    return failure instanceof IOException || noTls ? EndCause.UNREACHABLE : EndCause.PLATFORM_ERROR;
  }
}
