package net.ramforth.multichat.emote.words;

import java.util.List;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.emote.Illustration;
import net.ramforth.multichat.emote.RoomChannels;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Emotes in place of words, on both platforms by the sets of the room's Twitch channel. */
@Component
@Order(30)
class WordIllustration implements Illustration {

  private final Catalogue catalogue;

  WordIllustration(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void follow(Channel channel) {
    if (channel.platform() == Platform.TWITCH) {
      catalogue.follow(channel.id());
    }
  }

  @Override
  public void unfollow(Channel channel) {
    if (channel.platform() == Platform.TWITCH) {
      catalogue.unfollow(channel.id());
    }
  }

  @Override
  public ChatMessage illustrate(ChatMessage message, RoomChannels channels) {
    List<Fragment> before = message.fragments();
    List<Fragment> after = Reading.of(before, catalogue.wordsIn(channels.twitch()));
    return after == before ? message : message.withFragments(after);
  }
}
