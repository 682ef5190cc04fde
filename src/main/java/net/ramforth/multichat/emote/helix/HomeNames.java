package net.ramforth.multichat.emote.helix;

import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.emote.Illustration;
import net.ramforth.multichat.emote.RoomChannels;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the channels that copies of messages come from. */
@Component
@Order(20)
final class HomeNames implements Illustration {

  private final ChannelNames names;

  HomeNames(ChannelNames names) {
    this.names = names;
  }

  @Override
  public ChatMessage illustrate(ChatMessage message, RoomChannels channels) {
    var home = message.facet(Home.class);
    if (home == null || home.name() != null || message.id().platform() != Platform.TWITCH) {
      return message;
    }
    var name = names.find(home.channelId());
    return name == null ? message : message.with(home.called(name));
  }
}
