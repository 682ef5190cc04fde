package net.ramforth.multichat.youtube.innertube;

import java.util.List;
import java.util.Optional;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.youtube.innertube.renderer.AuthorBadge;
import net.ramforth.multichat.youtube.innertube.renderer.Picture;
import org.jspecify.annotations.Nullable;

/** Says which marks stand beside a name. Offices have no pictures: pages have their own. */
final class Badges {

  /** Pixels; badges are drawn at 18 of them, on screens of up to twice the density. */
  private static final int WIDTH = 32;

  private Badges() {}

  static List<Badge> of(List<AuthorBadge> badges) {
    return badges.stream().map(Badges::of).flatMap(Optional::stream).toList();
  }

  private static Optional<Badge> of(AuthorBadge badge) {
    return badge.role().map(role -> of(role, badge));
  }

  private static Badge of(Role role, AuthorBadge badge) {
    String set = role.code();
    String title = badge.title().isEmpty() ? set : badge.title();
    return new Badge(set, "", title, picture(badge.thumbnail()));
  }

  private static net.ramforth.multichat.chat.@Nullable Picture picture(
      @Nullable Picture thumbnail) {
    String url = thumbnail == null ? "" : thumbnail.url(WIDTH);
    return url.isEmpty() ? null : net.ramforth.multichat.chat.Picture.badge(url);
  }
}
