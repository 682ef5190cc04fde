package net.ramforth.multichat.youtube.innertube;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.youtube.innertube.renderer.AuthorBadge;
import net.ramforth.multichat.youtube.innertube.renderer.AuthoredRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.Picture;
import net.ramforth.multichat.youtube.innertube.renderer.Runs;
import org.jspecify.annotations.Nullable;

/** Says who wrote something. */
final class Authors {

  private static final String NAMELESS = "?";

  /** Pixels; avatars are drawn at about 24 of them, on screens of more than twice the density. */
  private static final int AVATAR_WIDTH = 64;

  private Authors() {}

  static Author of(AuthoredRenderer item) {
    return author(
            item.authorExternalChannelId(),
            Runs.text(item.authorName()),
            roles(item.authorBadges()))
        .with(Badges.of(item.authorBadges()))
        .with(avatar(item.authorPhoto()));
  }

  /** Somebody of whom YouTube gives only the name. */
  static Author named(String name) {
    return named(name, null);
  }

  /** Somebody of whom YouTube gives only name and photo. */
  static Author named(String name, @Nullable Picture photo) {
    return author(null, name, Set.of()).with(avatar(photo));
  }

  /** The channel itself, under another name if YouTube gives one. */
  static Author channel(Channel channel, String name) {
    return author(channel.id(), name.isBlank() ? channel.name() : name, Set.of(Role.BROADCASTER));
  }

  private static Author author(@Nullable String channelId, String name, Set<Role> roles) {
    String login = name.strip();
    String id = channelId == null || channelId.isBlank() ? madeOf(login) : channelId;
    return new Author(new AuthorId(Platform.YOUTUBE, id), login, displayName(login), null, roles);
  }

  /** No channel id begins with an {@code @}. */
  private static String madeOf(String login) {
    return "@" + displayName(login);
  }

  /** Since November 2025 names are handles; the {@code @} is of no use to a viewer. */
  static String displayName(String login) {
    String name = login.strip();
    String bare = name.startsWith("@") ? name.substring(1).strip() : name;
    return bare.isEmpty() ? NAMELESS : bare;
  }

  private static net.ramforth.multichat.chat.@Nullable Picture avatar(@Nullable Picture photo) {
    String url = photo == null ? "" : photo.url(AVATAR_WIDTH);
    return url.isEmpty() ? null : net.ramforth.multichat.chat.Picture.avatar(url);
  }

  private static Set<Role> roles(List<AuthorBadge> badges) {
    return badges.stream()
        .map(AuthorBadge::role)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
