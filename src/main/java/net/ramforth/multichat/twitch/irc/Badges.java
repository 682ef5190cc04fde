package net.ramforth.multichat.twitch.irc;

import java.util.EnumSet;
import java.util.Set;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;

/** Reads what somebody is in a channel from the badges that Twitch puts beside the name. */
final class Badges {

  private Badges() {}

  /**
   * The roles that badges and first message give.
   *
   * @param badges {@code set/version,set/version}; versions are opaque
   */
  static Set<Role> roles(@Nullable String badges, boolean firstMessage) {
    if (badges == null && !firstMessage) {
      return Set.of();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (firstMessage) {
      roles.add(Role.FIRST);
    }
    if (badges != null) {
      for (int start = 0; start < badges.length(); ) {
        int end = badges.indexOf(',', start);
        if (end < 0) {
          end = badges.length();
        }
        int slash = badges.indexOf('/', start, end);
        Role role = role(badges.substring(start, slash < 0 ? end : slash));
        if (role != null) {
          roles.add(role);
        }
        start = end + 1;
      }
    }
    return roles;
  }

  private static @Nullable Role role(String set) {
    return switch (set) {
      case "broadcaster" -> Role.BROADCASTER;
      case "moderator", "lead_moderator" -> Role.MODERATOR;
      case "vip" -> Role.VIP;
      case "subscriber", "founder" -> Role.SUBSCRIBER;
      case "partner" -> Role.VERIFIED;
      default -> null;
    };
  }
}
