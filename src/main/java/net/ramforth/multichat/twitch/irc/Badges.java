package net.ramforth.multichat.twitch.irc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;

/** Reads the badges that Twitch puts beside a name, and what they say about its owner. */
final class Badges {

  private Badges() {}

  /**
   * The badges in Twitch's order, without pictures.
   *
   * @param line with {@code badges=set/version,set/version} and, where the badge does not say it
   *     all, {@code badge-info=set/text}; versions are opaque
   */
  static List<Badge> of(IrcLine line) {
    String badges = line.nonEmptyTag("badges");
    if (badges == null) {
      return List.of();
    }
    List<Badge> read = new ArrayList<>();
    for (String badge : badges.split(",")) {
      int slash = badge.indexOf('/');
      String set = slash < 0 ? badge : badge.substring(0, slash);
      if (!set.isBlank()) {
        String version = slash < 0 ? "" : badge.substring(slash + 1);
        read.add(new Badge(set, version, title(set, line), null));
      }
    }
    return read;
  }

  /** The roles that badges and tags give. */
  static Set<Role> roles(IrcLine line, List<Badge> badges) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (line.isSet("first-msg")) {
      roles.add(Role.FIRST);
    }
    if (line.isSet("returning-chatter")) {
      roles.add(Role.RETURNING);
    }
    for (Badge badge : badges) {
      Role role = role(badge.set());
      if (role != null) {
        roles.add(role);
      }
    }
    return roles;
  }

  /** Until somebody looks it up: what Twitch calls the set, and for how long it has been paid. */
  private static String title(String set, IrcLine line) {
    String words = set.replace('_', ' ').replace('-', ' ').strip();
    String title =
        words.isEmpty() ? set : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    String months = isPaid(set) ? info(set, line) : null;
    return months == null ? title : "%s (%s months)".formatted(title, months);
  }

  /** The exact number; the badge's version is rounded down to one that has a picture. */
  private static @Nullable String info(String set, IrcLine line) {
    String infos = line.nonEmptyTag("badge-info");
    if (infos != null) {
      for (String info : infos.split(",")) {
        int slash = info.indexOf('/');
        if (slash == set.length() && info.startsWith(set)) {
          String months = info.substring(slash + 1);
          return months.matches("[1-9][0-9]{0,3}") && !"1".equals(months) ? months : null;
        }
      }
    }
    return null;
  }

  private static boolean isPaid(String set) {
    return "subscriber".equals(set) || "founder".equals(set);
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
