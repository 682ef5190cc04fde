package net.ramforth.multichat.emote.helix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.emote.Illustration;
import net.ramforth.multichat.emote.RoomChannels;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts cheermotes in place of the words of a cheer that are worth Bits. */
@Component
@Order(10)
final class Cheermotes implements Illustration {

  private static final Pattern WORD = Pattern.compile("[^\\s\\u3000]+");

  private final Followed<CheerBook> books;

  Cheermotes(Asker asker) {
    books = new Followed<>(asker, Cheermotes::about);
  }

  private static Question<CheerBook> about(String channel) {
    return new Question<>(
        "cheers-" + channel, "/bits/cheermotes?broadcaster_id=" + channel, CheerBook::read);
  }

  @Override
  public void follow(Channel channel) {
    if (TwitchChannels.contain(channel)) {
      books.follow(channel.id());
    }
  }

  @Override
  public void unfollow(Channel channel) {
    if (TwitchChannels.contain(channel)) {
      books.unfollow(channel.id());
    }
  }

  @Override
  public ChatMessage illustrate(ChatMessage message, RoomChannels channels) {
    if (message.kind() != MessageKind.CHEER || message.id().platform() != Platform.TWITCH) {
      return message;
    }
    var known = books.find(channels.twitch());
    var book = known == null || known.prefixes().isEmpty() ? ClassicCheers.BOOK : known;
    List<Fragment> fragments = new ArrayList<>();
    for (var fragment : message.fragments()) {
      if (fragment instanceof Fragment.Text(var text)) {
        cut(text, book, fragments);
      } else {
        fragments.add(fragment);
      }
    }
    return message.withFragments(fragments);
  }

  /** All that lies between two cheermotes stays one piece, as it was typed. */
  private static void cut(String text, CheerBook book, List<Fragment> fragments) {
    int done = 0;
    var words = WORD.matcher(text);
    while (words.find()) {
      var cheermote = book.find(words.group());
      if (cheermote.isPresent()) {
        addText(text.substring(done, words.start()), fragments);
        fragments.add(cheermote.get());
        done = words.end();
      }
    }
    addText(text.substring(done), fragments);
  }

  private static void addText(String text, List<Fragment> fragments) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment.Text(text));
    }
  }
}
