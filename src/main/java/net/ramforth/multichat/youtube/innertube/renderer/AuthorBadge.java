package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.Optional;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;

/** A badge beside a name. A picture of the channel's own means a member, an icon an office. */
public record AuthorBadge(@Nullable LiveChatAuthorBadgeRenderer liveChatAuthorBadgeRenderer) {

  /**
   * What the badge shows; one of the two.
   *
   * @param tooltip what it says aloud, e.g. "Member (6 months)"
   */
  public record LiveChatAuthorBadgeRenderer(
      @Nullable Icon icon, @Nullable Picture customThumbnail, @Nullable String tooltip) {}

  /** What it says aloud; empty if nothing. */
  public String title() {
    String tooltip =
        liveChatAuthorBadgeRenderer == null ? null : liveChatAuthorBadgeRenderer.tooltip();
    return tooltip == null ? "" : tooltip.strip();
  }

  /** The channel's own picture for its members, null if it is none of those. */
  public @Nullable Picture thumbnail() {
    return liveChatAuthorBadgeRenderer == null
        ? null
        : liveChatAuthorBadgeRenderer.customThumbnail();
  }

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
