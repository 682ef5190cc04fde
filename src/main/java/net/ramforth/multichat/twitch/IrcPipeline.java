package net.ramforth.multichat.twitch;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** What lies between a socket's bytes and its lines. */
record IrcPipeline(EventLoop loop, Endpoint endpoint, Duration connectTimeout) {

  /** Of one frame or one unfinished line. Twitch's own lines stay below some 10 KiB. */
  static final int MOST_BYTES = 512 * 1024;

  private static final int LONGEST_REFUSAL = 64 * 1024;

  int connectTimeoutMillis() {
    return Math.toIntExact(connectTimeout.toMillis());
  }

  ChannelHandler endingWith(IrcSocket socket) {
    return new ChannelInitializer<SocketChannel>() {
      @Override
      protected void initChannel(SocketChannel channel) throws SSLException {
        fill(channel, socket);
      }
    };
  }

  private void fill(SocketChannel channel, IrcSocket socket) throws SSLException {
    ChannelPipeline handlers = channel.pipeline();
    if (endpoint.isSecure()) {
      handlers.addLast(
          Tls.CONTEXT.newHandler(
              channel.alloc(), endpoint.url().getHost(), endpoint.address().getPort()));
    }
    handlers
        .addLast(new HttpClientCodec())
        .addLast(new HttpObjectAggregator(LONGEST_REFUSAL))
        .addLast(new WebSocketClientProtocolHandler(webSocket()))
        .addLast(new WebSocketFrameAggregator(MOST_BYTES))
        .addLast(socket);
  }

  private WebSocketClientProtocolConfig webSocket() {
    return WebSocketClientProtocolConfig.newBuilder()
        .webSocketUri(endpoint.url())
        .maxFramePayloadLength(MOST_BYTES)
        .withUTF8Validator(false)
        .handshakeTimeoutMillis(connectTimeout.toMillis())
        .build();
  }

  /** Built when the first secure connection is, because it takes a while. */
  private static final class Tls {
    static final SslContext CONTEXT = context();

    private static SslContext context() {
      try {
        return SslContextBuilder.forClient().build();
      } catch (SSLException failure) {
        throw new IllegalStateException("This Java cannot do TLS", failure);
      }
    }
  }
}
