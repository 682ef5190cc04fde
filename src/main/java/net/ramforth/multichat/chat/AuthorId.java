package net.ramforth.multichat.chat;

/** A platform's own id of a person. Names change, this does not. */
public record AuthorId(Platform platform, String value) {

  public AuthorId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("author id is blank");
    }
  }
}
