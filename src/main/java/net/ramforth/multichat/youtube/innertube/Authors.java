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
import net.ramforth.multichat.youtube.innertube.renderer.Runs;
import org.jspecify.annotations.Nullable;

/** Says who wrote something. */
final class Authors {

  private static final String NAMELESS = "?";

  private Authors() {}

  static Author of(AuthoredRenderer item) {
    return author(
        item.authorExternalChannelId(), Runs.text(item.authorName()), roles(item.authorBadges()));
  }

  /** Somebody of whom YouTube gives only the name. */
  static Author named(String name) {
    return author(null, name, Set.of());
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

  private static Set<Role> roles(List<AuthorBadge> badges) {
    return badges.stream()
        .map(AuthorBadge::role)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
