package net.ramforth.multichat.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.web.socket.messaging.StompSubProtocolErrorHandler;

/** What a browser hears whose frame could not be read: that, and nothing about our insides. */
class RefusalFrames extends StompSubProtocolErrorHandler {

  static final String NOT_UNDERSTOOD = "not-understood";

  private static final byte[] EMPTY = {};

  private final SocketWriter writer;

  RefusalFrames(SocketWriter writer) {
    this.writer = writer;
  }

  @Override
  public Message<byte[]> handleClientMessageProcessingError(
      @Nullable Message<byte[]> clientMessage, Throwable error) {
    writer.countRefusal(NOT_UNDERSTOOD);
    return of(NOT_UNDERSTOOD, null);
  }

  /** An ERROR frame, after which Spring closes the socket as STOMP demands. */
  static Message<byte[]> of(String reason, @Nullable String sessionId) {
    var stomp = StompHeaderAccessor.create(StompCommand.ERROR);
    stomp.setMessage(reason);
    stomp.setSessionId(sessionId);
    stomp.setLeaveMutable(true);
    return MessageBuilder.createMessage(EMPTY, stomp.getMessageHeaders());
  }
}
