package net.ramforth.multichat.testing.youtube;

import java.time.Duration;
import java.util.Optional;
import net.ramforth.multichat.testing.HttpCall;

/** The buttons that open, change and end broadcasts. */
final class BroadcastDeeds {

  private final StandInYouTube youtube;

  BroadcastDeeds(StandInYouTube youtube) {
    this.youtube = youtube;
  }

  Optional<YoutubeBroadcast> opens(String deed, YoutubeChannel channel, HttpCall call) {
    var title = call.form("title").orElse("Trains all day");
    return switch (deed) {
      case "live" -> Optional.of(channel.goesLive(title));
      case "vertical" -> Optional.of(channel.goesLive(title + " (vertical)"));
      case "unlisted" -> Optional.of(channel.goesLive(title + " (unlisted)").unlisted());
      case "members" ->
          Optional.of(
              channel.goesLive(title + " (members)").restrictTo(YoutubeBroadcast.Access.MEMBERS));
      case "schedule" -> {
        var start = youtube.world().clock().instant().plus(Duration.ofHours(2));
        yield Optional.of(channel.schedules(title, start));
      }
      default -> Optional.empty();
    };
  }

  static boolean changes(String deed, YoutubeBroadcast broadcast) {
    switch (deed) {
      case "start" -> broadcast.starts();
      case "end" -> broadcast.ends();
      case "end-replay" -> broadcast.ends(YoutubeBroadcast.Ending.REPLAY);
      case "encoder-break" -> broadcast.encoderBreaks();
      case "encoder-return" -> broadcast.encoderReturns();
      case "for-members" -> broadcast.restrictTo(YoutubeBroadcast.Access.MEMBERS);
      case "for-adults" -> broadcast.restrictTo(YoutubeBroadcast.Access.ADULTS);
      case "private" -> broadcast.restrictTo(YoutubeBroadcast.Access.OWNER);
      case "for-everybody" -> broadcast.restrictTo(YoutubeBroadcast.Access.EVERYBODY);
      case "chat-off" -> broadcast.withoutChat();
      case "chat-on" -> broadcast.allowChat();
      case "reload" -> broadcast.ordersReload();
      case "expire-tokens" -> broadcast.expireTokens();
      default -> {
        return false;
      }
    }
    return true;
  }
}
