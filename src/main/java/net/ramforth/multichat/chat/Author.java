package net.ramforth.multichat.chat;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a message.
 *
 * @param login the name in addresses; identifies nobody, because it can change hands
 * @param displayName what is shown; never blank; may hold spaces and any script
 * @param color {@code #RRGGBB} as the person chose it, null if they never did. Contrast is the
 *     page's business, because only it knows the background.
 */
public record Author(
    AuthorId id, String login, String displayName, @Nullable String color, Set<Role> roles) {

  public Author {
    if (displayName.isBlank()) {
      throw new IllegalArgumentException("display name is blank");
    }
    roles = Set.copyOf(roles);
  }
}
