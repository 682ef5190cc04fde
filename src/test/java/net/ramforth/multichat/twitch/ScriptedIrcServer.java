package net.ramforth.multichat.twitch;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Twitch's chat as far as these tests need it: polite unless told otherwise. */
final class ScriptedIrcServer implements AutoCloseable {

  final List<String> received = new CopyOnWriteArrayList<>();
  final Set<String> refusedPasses = ConcurrentHashMap.newKeySet();
  final Set<String> mutedCommands = ConcurrentHashMap.newKeySet();
  final AtomicInteger refusedHandshakes = new AtomicInteger();
  volatile String refusal = "Login authentication failed";
  volatile String answerToJoin = "@room-id=1001;slow=0 :tmi.twitch.tv ROOMSTATE %s\r\n";
  volatile int httpStatus = 101;

  private final List<Channel> connections = new CopyOnWriteArrayList<>();
  private final MultiThreadIoEventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final Channel server;

  ScriptedIrcServer() {
    server =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .childHandler(
                new ChannelInitializer<>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel
                        .pipeline()
                        .addLast(new HttpServerCodec(), new HttpObjectAggregator(1024))
                        .addLast(new Gate())
                        .addLast(new WebSocketServerProtocolHandler("/", true))
                        .addLast(new Session());
                  }
                })
            .bind("localhost", 0)
            .syncUninterruptibly()
            .channel();
  }

  URI url() {
    return URI.create("ws://localhost:" + ((InetSocketAddress) server.localAddress()).getPort());
  }

  /** Connections that are open now, oldest first. */
  List<Channel> open() {
    return connections.stream().filter(Channel::isActive).toList();
  }

  /** Says this on every open connection, in one frame. */
  void say(String lines) {
    open().forEach(connection -> say(connection, lines));
  }

  void say(Channel connection, String lines) {
    send(connection, new TextWebSocketFrame(lines));
  }

  void send(Channel connection, WebSocketFrame frame) {
    var _ = connection.writeAndFlush(frame).syncUninterruptibly();
  }

  void drop() {
    open().forEach(connection -> connection.close().syncUninterruptibly());
  }

  long count(String start) {
    return received.stream().filter(line -> line.startsWith(start)).count();
  }

  @Override
  public void close() {
    var _ = server.close().syncUninterruptibly();
    drop();
    var _ = loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  /** Refuses the handshake, or never answers it. */
  private final class Gate extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
      if (mutedCommands.contains("HTTP")) {
        ReferenceCountUtil.release(message);
      } else if (httpStatus != 101 && message instanceof FullHttpRequest request) {
        request.release();
        refusedHandshakes.incrementAndGet();
        var answer =
            new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(httpStatus),
                Unpooled.EMPTY_BUFFER);
        answer.headers().set("content-length", 0);
        var _ = context.writeAndFlush(answer);
      } else {
        super.channelRead(context, message);
      }
    }
  }

  private final class Session extends SimpleChannelInboundHandler<TextWebSocketFrame> {

    private String pass = "";

    @Override
    public void channelActive(ChannelHandlerContext context) {
      connections.add(context.channel());
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
      String line = frame.text();
      received.add(line);
      String[] words = line.split(" ", 2);
      if (mutedCommands.contains(words[0])) {
        return;
      }
      switch (words[0].toUpperCase(Locale.ROOT)) {
        case "CAP" -> reply(context, ":tmi.twitch.tv CAP * ACK " + words[1] + "\r\n");
        case "PASS" -> pass = words[1];
        case "NICK" -> login(context, words[1]);
        case "JOIN" -> reply(context, answerToJoin.formatted(words[1]));
        case "PING" -> reply(context, ":tmi.twitch.tv PONG tmi.twitch.tv " + words[1] + "\r\n");
        default -> {}
      }
    }

    private void login(ChannelHandlerContext context, String nick) {
      if (refusedPasses.contains(pass)) {
        reply(context, ":tmi.twitch.tv NOTICE * :" + refusal + "\r\n");
        var _ = context.close();
      } else {
        reply(
            context,
            ":tmi.twitch.tv 001 %1$s :Welcome, GLHF!\r\n:tmi.twitch.tv 376 %1$s :>\r\n"
                .formatted(nick));
      }
    }

    private void reply(ChannelHandlerContext context, String lines) {
      var _ = context.writeAndFlush(new TextWebSocketFrame(lines));
    }
  }
}
