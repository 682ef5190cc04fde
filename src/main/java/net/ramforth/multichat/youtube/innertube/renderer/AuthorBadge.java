package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.Optional;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;

/** A badge beside a name. A picture of the channel's own means a member, an icon an office. */
public record AuthorBadge(@Nullable LiveChatAuthorBadgeRenderer liveChatAuthorBadgeRenderer) {

  /** What the badge shows; one of the two. */
  public record LiveChatAuthorBadgeRenderer(
      @Nullable Icon icon, @Nullable Picture customThumbnail) {}

  /** The role it stands for, if it is one of ours. */
  public Optional<Role> role() {
    if (liveChatAuthorBadgeRenderer == null) {
      return Optional.empty();
    }
    if (liveChatAuthorBadgeRenderer.customThumbnail() != null) {
      return Optional.of(Role.MEMBER);
    }
    Icon icon = liveChatAuthorBadgeRenderer.icon();
    return switch (icon == null || icon.iconType() == null ? "" : icon.iconType()) {
      case "OWNER" -> Optional.of(Role.BROADCASTER);
      case "MODERATOR" -> Optional.of(Role.MODERATOR);
      case "VERIFIED" -> Optional.of(Role.VERIFIED);
      default -> Optional.empty();
    };
  }
}
