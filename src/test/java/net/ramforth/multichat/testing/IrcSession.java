package net.ramforth.multichat.testing;

import io.netty.channel.Channel;
import io.netty.channel.ChannelException;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection: the socket, and what its client has asked for. */
final class IrcSession extends SimpleChannelInboundHandler<TextWebSocketFrame> {

  private static final Logger LOG = LoggerFactory.getLogger(IrcSession.class);

  private final IrcWorld world;
  private final Set<IrcSession> everybody;
  private final IrcDialogue dialogue;
  private final Set<String> capabilities = ConcurrentHashMap.newKeySet();
  private final Set<String> joined = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Channel channel;
  private volatile @Nullable String login;
  private volatile boolean pongMissing;

  IrcSession(IrcWorld world, Set<IrcSession> everybody) {
    this.world = world;
    this.everybody = everybody;
    dialogue = new IrcDialogue(world, this);
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    channel = context.channel();
    everybody.add(this);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    everybody.remove(this);
    joined.forEach(name -> world.rooms().leave(name, this));
    joined.clear();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
    if (!world.faults().silent()) {
      frame.text().lines().filter(line -> !line.isBlank()).forEach(dialogue::on);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable problem) {
    LOG.debug("A connection failed", problem);
    var _ = context.close();
  }

  Set<String> capabilities() {
    return capabilities;
  }

  @Nullable String login() {
    return login;
  }

  void loggedInAs(String name) {
    login = name;
  }

  void join(String name) {
    joined.add(name);
    world.rooms().join(name, this);
  }

  void part(String name) {
    joined.remove(name);
    world.rooms().leave(name, this);
  }

  void send(ServerLine line) {
    if (line.isFor(capabilities)) {
      sendRaw(line.forClientWith(capabilities));
    }
  }

  void sendRaw(String line) {
    var open = channel;
    if (open != null && !world.faults().silent()) {
      var _ = open.writeAndFlush(new TextWebSocketFrame(line + "\r\n"));
    }
  }

  /** Asks whether the client is there; one that has not answered the last time is cut. */
  void ping() {
    if (pongMissing && !world.faults().silent()) {
      cut();
    } else if (login != null) {
      pongMissing = true;
      sendRaw("PING :tmi.twitch.tv");
    }
  }

  void ponged() {
    pongMissing = false;
  }

  /** Says goodbye as WebSocket wants it. */
  void end() {
    var open = channel;
    if (open != null) {
      var _ =
          open.writeAndFlush(new CloseWebSocketFrame()).addListener(ChannelFutureListener.CLOSE);
    }
  }

  /** Resets the connection, as a network does. */
  void cut() {
    var open = channel;
    if (open != null) {
      resetOnClose(open);
      var _ = open.close();
    }
  }

  private static void resetOnClose(Channel open) {
    try {
      open.config().setOption(ChannelOption.SO_LINGER, 0);
    } catch (ChannelException problem) {
      LOG.debug("The client was quicker", problem);
    }
  }
}
