package net.ramforth.multichat.rehearsal;

import static net.ramforth.multichat.rehearsal.Drawn.avatar;
import static net.ramforth.multichat.rehearsal.Drawn.badge;

import java.util.List;
import java.util.Set;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;

/** Who takes part in the made-up chat. They exist nowhere else. */
final class People {

  static final Author ADA =
      onTwitch("Ada", "#FF6B6B", Role.BROADCASTER)
          .with(List.of(badge("broadcaster", "1", "Broadcaster")));

  static final Author MO =
      onTwitch("Mo", "#00B894", Role.MODERATOR, Role.SUBSCRIBER)
          .with(List.of(badge("moderator", "1", "Moderator"), subscriber(24)));

  static final Author MARA =
      onTwitch("Mara", "#FF7F50", Role.SUBSCRIBER)
          .with(List.of(subscriber(7), badge("bits", "1000", "Cheered 1,000 Bits")));

  static final Author WREN =
      onTwitch("Wren", "#FDCB6E", Role.VIP).with(List.of(badge("vip", "1", "VIP")));

  static final Author SORA = onTwitch("そら", "#6C5CE7");
  static final Author IVY = onTwitch("ivy_does_things", null, Role.FIRST);
  static final Author BASTI = onTwitch("Basti", "#74B9FF", Role.RETURNING);
  static final Author OLAV = onTwitch("Olav", null);
  static final Author TREV = onTwitch("Trev", "#D63031");

  static final Author LINDQVIST = onYoutube("Lindqvist", avatar("blue"));
  static final Author NOOR = onYoutube("نور", avatar("amber"));
  static final Author SAKURA = member("さくら", avatar("pink"));
  static final Author KELLY = member("Kelly", avatar("green"));
  static final Author TOMAS = member("Tomás", avatar("blue"));
  static final Author JUNIPER = member("Juniper", null);

  private People() {}

  static Author onTwitch(String name, @Nullable String color, Role... roles) {
    return new Author(id(Platform.TWITCH, name), name, name, color, Set.of(roles));
  }

  /** Somebody who subscribes since today. */
  static Author subscribed(String name, @Nullable String color) {
    return onTwitch(name, color, Role.SUBSCRIBER).with(List.of(subscriber(1)));
  }

  static Author onYoutube(String name, @Nullable Picture avatar, Role... roles) {
    return new Author(id(Platform.YOUTUBE, name), name, name, null, Set.of(roles)).with(avatar);
  }

  private static Author member(String name, @Nullable Picture avatar) {
    return onYoutube(name, avatar, Role.MEMBER)
        .with(List.of(badge("member", "6", "Member (6 months)")));
  }

  private static Badge subscriber(int months) {
    String title = months == 1 ? "Subscriber" : "Subscriber (%d months)".formatted(months);
    return badge("subscriber", Integer.toString(months), title);
  }

  private static AuthorId id(Platform platform, String name) {
    return new AuthorId(platform, "test-" + name);
  }
}
