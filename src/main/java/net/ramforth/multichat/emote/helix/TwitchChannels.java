package net.ramforth.multichat.emote.helix;

import java.util.regex.Pattern;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;

/** Which channels Helix can be asked about. */
final class TwitchChannels {

  private static final Pattern ID = Pattern.compile("[0-9]{1,20}");

  private TwitchChannels() {}

  static boolean contain(Channel channel) {
    return channel.platform() == Platform.TWITCH && isId(channel.id());
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
