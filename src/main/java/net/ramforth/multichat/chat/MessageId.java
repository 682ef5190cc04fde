package net.ramforth.multichat.chat;

/** A platform's own id of one message; Twitch calls it {@code id}, YouTube {@code id}. */
public record MessageId(Platform platform, String value) {

  public MessageId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("message id is blank");
    }
  }
}
