package net.ramforth.multichat.testing;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
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
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Stands in for BetterTTV, FrankerFaceZ and 7TV, its event stream included. All Twitch channels
 * have the same emotes.
 */
public final class StandInEmotes implements AutoCloseable {

  private static final String SET = "01J00000000000000000000SET";
  private static final String USER = "01J0000000000000000000USER";
  private static final String EVENTS = "/v3";

  /** How a provider behaves; change it at any time. */
  public static final class Mood {
    public volatile int status = 200;
    public volatile String garbage = "";

    boolean isBad() {
      return status != 200 || !garbage.isEmpty();
    }
  }

  public final Mood bttv = new Mood();
  public final Mood ffz = new Mood();
  public final Mood sevenTv = new Mood();

  /** Names of emotes; those that end in {@code *} move, those that begin with {@code ^} overlay. */
  public final List<String> onBttv = new CopyOnWriteArrayList<>(List.of("catJAM*", "FeelsLake"));

  public final List<String> onBttvEverywhere = new CopyOnWriteArrayList<>(List.of("SoSnowy"));
  public final List<String> onFfz = new CopyOnWriteArrayList<>(List.of("LULW", "AdaPet*"));
  public final List<String> onSevenTv =
      new CopyOnWriteArrayList<>(List.of("peepoTea", "^RainTime*"));

  /** Paths that were asked for. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  /** Frames that 7TV was sent. */
  public final List<String> received = new CopyOnWriteArrayList<>();

  private final List<Channel> listening = new CopyOnWriteArrayList<>();
  private final MultiThreadIoEventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final Channel server;

  private StandInEmotes(int port) {
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
                        .addLast(new WebSocketServerProtocolHandler(EVENTS))
                        .addLast(new Asked(), new Listening());
                  }
                })
            .bind("127.0.0.1", port)
            .syncUninterruptibly()
            .channel();
  }

  /** Starts on a free port. */
  public static StandInEmotes start() {
    return start(0);
  }

  /** Starts on the given port; 0 stands for a free one. */
  public static StandInEmotes start(int port) {
    return new StandInEmotes(port);
  }

  /** What the product must be told in order to take this for all providers. */
  public Map<String, String> properties() {
    return Map.of(
        "BTTV_API_URL", url(),
        "FFZ_API_URL", url(),
        "SEVENTV_API_URL", url(),
        "SEVENTV_EVENTS_URL", eventsUrl());
  }

  /** No slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + ((InetSocketAddress) server.localAddress()).getPort();
  }

  public String eventsUrl() {
    return url().replace("http", "ws") + EVENTS;
  }

  /** Somebody adds an emote on 7TV, and everybody who listens is told. */
  public void addOnSevenTv(String name) {
    onSevenTv.add(name);
    tell("pushed", "{\"key\":\"emotes\",\"index\":0,\"value\":%s}".formatted(sevenTv(name)));
  }

  public void removeOnSevenTv(String name) {
    onSevenTv.remove(name);
    tell("pulled", "{\"key\":\"emotes\",\"index\":0,\"old_value\":%s}".formatted(sevenTv(name)));
  }

  public void renameOnSevenTv(String from, String to) {
    onSevenTv.remove(from);
    onSevenTv.add(to);
    tell(
        "updated",
        "{\"key\":\"emotes\",\"index\":0,\"old_value\":%s,\"value\":%s}"
            .formatted(sevenTv(from), sevenTv(to)));
  }

  /** Says this to everybody who listens to 7TV. */
  public void say(String frame) {
    listening.forEach(
        channel -> {
          var _ = channel.writeAndFlush(new TextWebSocketFrame(frame)).syncUninterruptibly();
        });
  }

  /** How many listen to 7TV now. */
  public long listeners() {
    return listening.stream().filter(Channel::isActive).count();
  }

  /** Cuts everybody off who listens to 7TV. */
  public void drop() {
    listening.forEach(channel -> channel.close().syncUninterruptibly());
    listening.clear();
  }

  @Override
  public void close() {
    var _ = server.close().syncUninterruptibly();
    drop();
    var _ = loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  private void tell(String what, String field) {
    say(
        """
        {"op":0,"d":{"type":"emote_set.update","body":{"id":"%s","kind":3,"%s":[%s]}}}\
        """
            .formatted(SET, what, field));
  }

  private String bttvAnswer(boolean everybody) {
    var modifier =
        """
        {"id":"ffffffffffffffffffffffff","code":"w!","imageType":"png","animated":false,\
        "modifier":true}\
        """;
    return everybody
        ? "[" + modifier + "," + list(onBttvEverywhere, StandInEmotes::bttv) + "]"
        : "{\"channelEmotes\":[%s],\"sharedEmotes\":[]}"
            .formatted(list(onBttv, StandInEmotes::bttv));
  }

  private String ffzAnswer(boolean everybody) {
    var flip =
        """
        {"id":720507,"name":"ffzX","modifier":true,"modifier_flags":3,"width":28,"height":28,\
        "urls":{"1":"https://cdn.frankerfacez.com/emote/720507/1"}}\
        """;
    return everybody
        ? "{\"default_sets\":[3],\"sets\":{\"3\":{\"emoticons\":[%s]}}}".formatted(flip)
        : "{\"room\":{\"set\":7},\"sets\":{\"7\":{\"emoticons\":[%s]}}}"
            .formatted(list(onFfz, StandInEmotes::ffz));
  }

  private String sevenTvAnswer(boolean everybody) {
    return everybody
        ? "{\"id\":\"global\",\"emotes\":[]}"
        : "{\"emote_set\":{\"id\":\"%s\",\"emotes\":[%s]},\"user\":{\"id\":\"%s\"}}"
            .formatted(SET, list(onSevenTv, StandInEmotes::sevenTv), USER);
  }

  private static String list(
      List<String> names, java.util.function.Function<String, String> entry) {
    return names.stream().map(entry).collect(Collectors.joining(","));
  }

  private static String bttv(String name) {
    return "{\"id\":\"%s\",\"code\":\"%s\",\"imageType\":\"png\",\"animated\":%s}"
        .formatted(id(name), bare(name), moves(name));
  }

  private static String ffz(String name) {
    var cdn = "https://cdn.frankerfacez.com/emote/" + Math.abs(name.hashCode()) + "/";
    var animated = moves(name) ? ",\"animated\":{\"2\":\"%sanimated/2\"}".formatted(cdn) : "";
    return """
    {"id":%d,"name":"%s","width":28,"height":28,"modifier":false,"modifier_flags":0,\
    "urls":{"1":"%s1","2":"%s2"}%s}\
    """
        .formatted(Math.abs(name.hashCode()), bare(name), cdn, cdn, animated);
  }

  private static String sevenTv(String name) {
    return """
    {"id":"%1$s","name":"%2$s","flags":%3$d,"data":{"listed":true,"animated":%4$s,"host":{\
    "url":"//cdn.7tv.app/emote/%1$s","files":[{"name":"2x.webp","static_name":\
    "2x_static.webp","width":64,"height":64,"format":"WEBP"}]}}}\
    """
        .formatted(id(name), bare(name), name.startsWith("^") ? 1 : 0, moves(name));
  }

  private static String id(String name) {
    return "%024x".formatted(Math.abs((long) name.hashCode()));
  }

  private static String bare(String name) {
    return name.replaceAll("^\\^|\\*$", "");
  }

  private static boolean moves(String name) {
    return name.endsWith("*");
  }

  private final class Asked extends SimpleChannelInboundHandler<FullHttpRequest> {

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
      asked.add(request.uri());
      switch (request.uri()) {
        case "/3/cached/emotes/global" -> answer(context, bttv, bttvAnswer(true));
        case "/v1/set/global" -> answer(context, ffz, ffzAnswer(true));
        case "/v3/emote-sets/global" -> answer(context, sevenTv, sevenTvAnswer(true));
        case String path when path.startsWith("/3/cached/users/twitch/") ->
            answer(context, bttv, bttvAnswer(false));
        case String path when path.startsWith("/v1/room/id/") ->
            answer(context, ffz, ffzAnswer(false));
        case String path when path.startsWith("/v3/users/twitch/") ->
            answer(context, sevenTv, sevenTvAnswer(false));
        default -> send(context, 404, "{}");
      }
    }

    private static void answer(ChannelHandlerContext context, Mood mood, String body) {
      send(context, mood.status, mood.isBad() ? mood.garbage : body);
    }

    private static void send(ChannelHandlerContext context, int status, String body) {
      var content = Unpooled.copiedBuffer(body, StandardCharsets.UTF_8);
      var answer =
          new DefaultFullHttpResponse(
              HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status), content);
      answer.headers().set("content-length", content.readableBytes());
      var _ = context.writeAndFlush(answer);
    }
  }

  private final class Listening extends SimpleChannelInboundHandler<TextWebSocketFrame> {

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
      if (event instanceof HandshakeComplete) {
        listening.add(context.channel());
        var _ =
            context.writeAndFlush(
                new TextWebSocketFrame(
                    """
                    {"op":1,"d":{"heartbeat_interval":25000,"session_id":"s",\
                    "subscription_limit":500}}\
                    """));
      }
      super.userEventTriggered(context, event);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
      received.add(frame.text());
    }
  }
}
