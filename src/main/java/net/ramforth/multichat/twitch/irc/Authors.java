package net.ramforth.multichat.twitch.irc;

import java.util.List;
import java.util.Set;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;

/** Reads who wrote a line. */
final class Authors {

  private static final String NAMELESS = "?";

  /** Marks an id made from a login, where the line has none; no user id looks like it. */
  private static final String BY_LOGIN = "@";

  private Authors() {}

  static Author of(IrcLine line) {
    String login = login(line);
    AuthorId id = id(line.nonEmptyTag("user-id"), login);
    List<Badge> badges = Badges.of(line);
    return new Author(
        id == null ? new AuthorId(Platform.TWITCH, BY_LOGIN + NAMELESS) : id,
        login == null ? "" : login,
        displayName(line, login),
        color(line.rawTag("color")),
        Badges.roles(line, badges),
        badges,
        null);
  }

  /** Who got what the line tells of; null if it names nobody. */
  static @Nullable Author receiver(IrcLine line) {
    String login = line.nonEmptyTag("msg-param-recipient-user-name");
    AuthorId id = id(line.nonEmptyTag("msg-param-recipient-id"), login);
    if (id == null) {
      return null;
    }
    String name = line.nonEmptyTag("msg-param-recipient-display-name");
    String shown = name == null || name.isBlank() ? login : name.strip();
    return new Author(
        id,
        login == null ? "" : login,
        shown == null || shown.isBlank() ? NAMELESS : shown,
        null,
        Set.of(Role.SUBSCRIBER));
  }

  /** The channel itself, for what nobody in particular did. */
  static Author channel(Channel channel) {
    return new Author(
        new AuthorId(Platform.TWITCH, channel.id()),
        channel.name(),
        channel.name(),
        null,
        Set.of(Role.BROADCASTER));
  }

  /** The id as Twitch gives it, else one made from the login, else null. */
  static @Nullable AuthorId id(@Nullable String userId, @Nullable String login) {
    if (userId != null && !userId.isBlank()) {
      return new AuthorId(Platform.TWITCH, userId);
    }
    return login == null || login.isBlank()
        ? null
        : new AuthorId(Platform.TWITCH, BY_LOGIN + login);
  }

  /** Announcements come from the server and name their author in a tag. */
  private static @Nullable String login(IrcLine line) {
    String login = line.login();
    return login == null ? line.nonEmptyTag("login") : login;
  }

  private static String displayName(IrcLine line, @Nullable String login) {
    String name = line.nonEmptyTag("display-name");
    if (name != null && !name.isBlank()) {
      return name.strip();
    }
    return login == null || login.isBlank() ? NAMELESS : login;
  }

  private static @Nullable String color(@Nullable String raw) {
    if (raw == null || raw.length() != 7 || raw.charAt(0) != '#') {
      return null;
    }
    for (int at = 1; at < raw.length(); at++) {
      if (Character.digit(raw.charAt(at), 16) < 0 || raw.charAt(at) > 'f') {
        return null;
      }
    }
    return raw;
  }
}
