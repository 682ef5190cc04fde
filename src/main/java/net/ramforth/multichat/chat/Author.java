package net.ramforth.multichat.chat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a message.
 *
 * @param login the name in addresses; identifies nobody, because it can change hands
 * @param displayName what is shown; never blank; may hold spaces and any script
 * @param color {@code #RRGGBB} as the person chose it, null if they never did. Contrast is the
 *     page's business, because only it knows the background.
 * @param badges in the order in which the platform shows them
 * @param avatar null where the platform does not send one
 */
public record Author(
    AuthorId id,
    String login,
    String displayName,
    @Nullable String color,
    Set<Role> roles,
    List<Badge> badges,
    @Nullable Picture avatar) {

  public Author {
    if (displayName.isBlank()) {
      throw new IllegalArgumentException("display name is blank");
    }
    roles = Set.copyOf(roles);
    badges = List.copyOf(badges);
  }

  /** Somebody without badges and avatar. */
  public Author(
      AuthorId id, String login, String displayName, @Nullable String color, Set<Role> roles) {
    this(id, login, displayName, color, roles, List.of(), null);
  }

  /** The same with other badges. */
  public Author with(List<Badge> others) {
    return new Author(id, login, displayName, color, roles, others, avatar);
  }

  /** The same with another avatar. */
  public Author with(@Nullable Picture other) {
    return new Author(id, login, displayName, color, roles, badges, other);
  }
}
