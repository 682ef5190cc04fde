package net.ramforth.multichat.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.web.socket.messaging.StompSubProtocolErrorHandler;

/** Tells a browser in one word why it was refused, and nothing about our insides. */
class RefusalFrames extends StompSubProtocolErrorHandler {

  @Override
  public @Nullable Message<byte[]> handleClientMessageProcessingError(
      @Nullable Message<byte[]> clientMessage, Throwable error) {
    var stomp = StompHeaderAccessor.create(StompCommand.ERROR);
    stomp.setMessage(reason(error));
    stomp.setLeaveMutable(true);
    return MessageBuilder.createMessage(
        "".getBytes(StandardCharsets.UTF_8), stomp.getMessageHeaders());
  }

  private static String reason(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof MessageDeliveryException refusal
          && !(refusal.getCause() instanceof MessageDeliveryException)) {
        return Objects.requireNonNullElse(refusal.getMessage(), "refused");
      }
    }
    return "not-understood";
  }
}
