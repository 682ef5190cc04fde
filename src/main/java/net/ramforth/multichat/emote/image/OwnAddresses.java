package net.ramforth.multichat.emote.image;

import java.util.List;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.emote.Illustration;
import net.ramforth.multichat.emote.RoomChannels;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts our own addresses in place of the platforms'. Last in the row: a picture from anywhere else
 * is lost here, and what it stood for becomes words again.
 */
@Component
@Order(90)
final class OwnAddresses implements Illustration {

  @Override
  public ChatMessage illustrate(ChatMessage message, RoomChannels channels) {
    return message
        .withAuthor(ours(message.author()))
        .withFragments(message.fragments().stream().map(OwnAddresses::ours).toList());
  }

  private static Author ours(Author author) {
    if (author.badges().isEmpty() && author.avatar() == null) {
      return author;
    }
    List<Badge> badges =
        author.badges().stream()
            .map(badge -> badge.found(badge.title(), ours(badge.picture())))
            .toList();
    return author.with(badges).with(ours(author.avatar()));
  }

  private static Fragment ours(Fragment fragment) {
    return switch (fragment) {
      case Fragment.Text text -> text;
      case Fragment.Emote emote -> {
        var picture = ours(emote.picture());
        yield picture == null
            ? new Fragment.Text(emote.text())
            : new Fragment.Emote(
                emote.text(), emote.id(), picture, emote.stacks(), emote.effects());
      }
      case Fragment.Cheermote cheer -> {
        var picture = ours(cheer.picture());
        yield picture == null
            ? new Fragment.Text(cheer.text())
            : new Fragment.Cheermote(cheer.text(), cheer.bits(), cheer.color(), picture);
      }
      case Fragment.Sticker sticker -> {
        var picture = ours(sticker.picture());
        yield picture == null
            ? new Fragment.Text(sticker.text())
            : new Fragment.Sticker(sticker.text(), picture);
      }
    };
  }

  private static @Nullable Picture ours(@Nullable Picture picture) {
    if (picture == null) {
      return null;
    }
    var url = ours(picture.url());
    return url == null ? null : picture.at(url, stillOf(picture));
  }

  private static @Nullable String stillOf(Picture picture) {
    return picture.still() == null ? null : ours(picture.still());
  }

  private static @Nullable String ours(String url) {
    return isOurs(url) ? url : PictureAddress.ofUrl(url).map(PictureAddress::ownPath).orElse(null);
  }

  /** Two slashes would begin another host. */
  private static boolean isOurs(String url) {
    return url.startsWith("/") && !url.startsWith("//");
  }
}
