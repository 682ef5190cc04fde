package net.ramforth.multichat.emote.helix;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.emote.Illustration;
import net.ramforth.multichat.emote.RoomChannels;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives Twitch's badges their titles and pictures: the channel's own, else everybody's. */
@Component
@Order(20)
final class BadgePictures implements Illustration {

  /** In place of a channel's id. */
  private static final String GLOBAL = "global";

  /** Their titles tell a step, and the message tells how many months it really is. */
  private static final Set<String> WITH_MONTHS = Set.of("subscriber", "founder");

  private static final Pattern MONTHS = Pattern.compile(" \\([0-9]+ months?\\)$");

  private final Followed<BadgeBook> books;

  BadgePictures(Asker asker) {
    books = new Followed<>(asker, BadgePictures::about);
  }

  private static Question<BadgeBook> about(String channel) {
    var path =
        channel.equals(GLOBAL) ? "/chat/badges/global" : "/chat/badges?broadcaster_id=" + channel;
    return new Question<>("badges-" + channel, path, BadgeBook::read);
  }

  @Override
  public void follow(Channel channel) {
    if (TwitchChannels.contain(channel)) {
      books.follow(GLOBAL);
      books.follow(channel.id());
    }
  }

  @Override
  public void unfollow(Channel channel) {
    if (TwitchChannels.contain(channel)) {
      books.unfollow(channel.id());
      books.unfollow(GLOBAL);
    }
  }

  @Override
  public ChatMessage illustrate(ChatMessage message, RoomChannels channels) {
    var author = message.author();
    if (author.id().platform() != Platform.TWITCH || author.badges().isEmpty()) {
      return message;
    }
    return message.withAuthor(
        illustrate(author, books.find(channels.twitch()), books.find(GLOBAL)));
  }

  private static Author illustrate(
      Author author, @Nullable BadgeBook own, @Nullable BadgeBook global) {
    List<Badge> badges =
        author.badges().stream().map(badge -> illustrate(badge, own, global)).toList();
    return author.with(badges);
  }

  private static Badge illustrate(
      Badge badge, @Nullable BadgeBook own, @Nullable BadgeBook global) {
    if (badge.picture() != null) {
      return badge;
    }
    var entry = find(own, badge);
    if (entry == null) {
      entry = find(global, badge);
    }
    return entry == null ? badge : badge.found(title(badge, entry), entry.picture());
  }

  private static BadgeBook.@Nullable Entry find(@Nullable BadgeBook book, Badge badge) {
    return book == null ? null : book.find(badge.set(), badge.version());
  }

  private static String title(Badge badge, BadgeBook.Entry entry) {
    var months = MONTHS.matcher(badge.title());
    return WITH_MONTHS.contains(badge.set())
            && months.find()
            && !MONTHS.matcher(entry.title()).find()
        ? entry.title() + months.group()
        : entry.title();
  }
}
