package net.ramforth.multichat.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.socket.WebSocketHandler;

/**
 * Writes a frame to one socket and returns when it is written. It goes past the outbound channel on
 * purpose: that one has a queue without bounds, ours are in {@link Viewer}.
 */
@Component
class SocketWriter {

  private final SingletonSupplier<MessageHandler> handler;
  private final AtomicLong written = new AtomicLong();
  private final Counter frames;
  private final MeterRegistry meters;

  SocketWriter(
      @Qualifier("subProtocolWebSocketHandler") ObjectProvider<WebSocketHandler> handler,
      MeterRegistry meters) {
    this.handler = SingletonSupplier.of(() -> (MessageHandler) handler.getObject());
    this.meters = meters;
    this.frames = meters.counter("multichat.delivery.frames");
  }

  /** Blocks while the socket is full. A socket that fails is closed, which tells the viewer. */
  void write(String sessionId, String subscription, byte[] json) {
    var stomp = StompHeaderAccessor.create(StompCommand.MESSAGE);
    stomp.setSessionId(sessionId);
    stomp.setSubscriptionId(subscription);
    stomp.setDestination(Doorkeeper.ROOM);
    stomp.setContentType(MimeTypeUtils.APPLICATION_JSON);
    stomp.setMessageId(Long.toString(written.incrementAndGet(), Character.MAX_RADIX));
    handler.obtain().handleMessage(MessageBuilder.createMessage(json, stomp.getMessageHeaders()));
    frames.increment();
  }

  /** Says why, in one word, and closes the socket. */
  void refuse(@Nullable String sessionId, String reason) {
    countRefusal(reason);
    if (sessionId != null) {
      handler.obtain().handleMessage(RefusalFrames.of(reason, sessionId));
    }
  }

  void countRefusal(String reason) {
    meters.counter("multichat.delivery.refusals", "reason", reason).increment();
  }
}
