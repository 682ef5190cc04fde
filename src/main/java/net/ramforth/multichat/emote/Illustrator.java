package net.ramforth.multichat.emote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Puts pictures into what one room hears. What is known of its Twitch channel applies to messages
 * from its YouTube channel, too.
 */
public final class Illustrator implements AutoCloseable {

  private final Illustrators illustrators;
  private final List<Illustration> illustrations;

  /** Each channel of the room, and the one that it is known as. */
  private final Map<Channel, Channel> followed = new LinkedHashMap<>();

  private volatile RoomChannels channels = RoomChannels.NONE;

  Illustrator(Illustrators illustrators, List<Illustration> illustrations) {
    this.illustrators = illustrators;
    this.illustrations = illustrations;
  }

  /** The room hears this channel from now on; does nothing if it does already. */
  public synchronized void follow(Channel channel) {
    if (!channel.isNamed()) {
      recognised(channel, channel.id());
    }
  }

  /** The channel has this id, whatever was known of it. */
  public synchronized void recognised(Channel channel, String id) {
    var known = new Channel(channel.platform(), id, channel.name());
    if (!known.equals(followed.get(channel))) {
      unfollow(channel);
      followed.put(channel, known);
      illustrations.forEach(illustration -> illustration.follow(known));
      choose();
    }
  }

  /** The room does not hear this channel any more. */
  public synchronized void unfollow(Channel channel) {
    var known = followed.remove(channel);
    if (known != null) {
      illustrations.forEach(illustration -> illustration.unfollow(known));
      choose();
    }
  }

  /** The event with its pictures. */
  public ChatEvent illustrate(ChatEvent event) {
    return switch (event) {
      case ChatEvent.MessagePosted(var channel, var at, var message) ->
          new ChatEvent.MessagePosted(channel, at, illustrators.illustrate(message, channels));
      case ChatEvent.MessageReplaced(var channel, var at, var message) ->
          new ChatEvent.MessageReplaced(channel, at, illustrators.illustrate(message, channels));
      case ChatEvent.MessageRemoved _,
          ChatEvent.MessageHeld _,
          ChatEvent.AuthorSilenced _,
          ChatEvent.ChatCleared _ ->
          event;
    };
  }

  @Override
  public synchronized void close() {
    List.copyOf(followed.keySet()).forEach(this::unfollow);
  }

  private void choose() {
    channels = new RoomChannels(first(Platform.TWITCH), first(Platform.YOUTUBE));
  }

  private @Nullable String first(Platform platform) {
    return followed.values().stream()
        .filter(channel -> channel.platform() == platform)
        .map(Channel::id)
        .findFirst()
        .orElse(null);
  }
}
