package net.ramforth.multichat.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.account.BaseUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/** STOMP over native WebSocket at {@code /ws}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
class StompConfiguration implements WebSocketMessageBrokerConfigurer {

  private final DeliveryProperties properties;
  private final Doorkeeper doorkeeper;
  private final Sockets sockets;
  private final SocketWriter writer;
  private final Farewell farewell;
  private final TaskScheduler scheduler;
  private final BaseUrl baseUrl;
  private final Clock clock;

  StompConfiguration(
      DeliveryProperties properties,
      Doorkeeper doorkeeper,
      Sockets sockets,
      SocketWriter writer,
      Farewell farewell,
      TaskScheduler scheduler,
      BaseUrl baseUrl,
      Clock clock) {
    this.properties = properties;
    this.doorkeeper = doorkeeper;
    this.sockets = sockets;
    this.writer = writer;
    this.farewell = farewell;
    this.scheduler = scheduler;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  @Override
  public void registerStompEndpoints(StompEndpointRegistry registry) {
    var sessionId = new HttpSessionHandshakeInterceptor(List.of());
    sessionId.setCopyAllAttributes(false);
    registry.addEndpoint("/ws").setAllowedOrigins(baseUrl.origin()).addInterceptors(sessionId);
    registry.setPreserveReceiveOrder(true);
    registry.setErrorHandler(new RefusalFrames(writer));
  }

  @Override
  public void configureMessageBroker(MessageBrokerRegistry registry) {
    long millis = properties.heartbeat().toMillis();
    registry.setApplicationDestinationPrefixes("/app");
    // Only for what a broker does at CONNECT and for heartbeats; rooms are delivered by Viewer.
    registry
        .enableSimpleBroker("/none")
        .setTaskScheduler(scheduler)
        .setHeartbeatValue(new long[] {millis, millis});
  }

  @Override
  public void configureClientInboundChannel(ChannelRegistration registration) {
    registration.interceptors(doorkeeper);
  }

  @Override
  public void configureWebSocketTransport(WebSocketTransportRegistration registration) {
    registration
        .setMessageSizeLimit((int) properties.frameLimit().toBytes())
        .setSendTimeLimit((int) properties.sendTimeLimit().toMillis())
        .setSendBufferSizeLimit((int) properties.sendBufferLimit().toBytes())
        .setTimeToFirstMessage((int) properties.sendTimeLimit().toMillis())
        .addDecoratorFactory(Registered::new);
  }

  /** Keeps {@link Sockets} true, and each socket within its {@link FrameBudget}. */
  private final class Registered extends WebSocketHandlerDecorator {

    private static final String BUDGET = "frame-budget";

    Registered(WebSocketHandler delegate) {
      super(delegate);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
      sockets.opened(session, httpSession(session.getAttributes()));
      session.getAttributes().put(BUDGET, new FrameBudget(clock));
      super.afterConnectionEstablished(session);
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message)
        throws Exception {
      if (session.getAttributes().get(BUDGET) instanceof FrameBudget budget
          && budget.allowsOneMore()) {
        super.handleMessage(session, message);
      } else {
        writer.countRefusal("too-many-frames");
        session.close(CloseStatus.POLICY_VIOLATION);
      }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
        throws Exception {
      sockets.closed(session.getId()).ifPresent(farewell::say);
      super.afterConnectionClosed(session, status);
    }

    private static @Nullable String httpSession(Map<String, Object> attributes) {
      return attributes.get(HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME)
              instanceof String id
          ? id
          : null;
    }
  }
}
