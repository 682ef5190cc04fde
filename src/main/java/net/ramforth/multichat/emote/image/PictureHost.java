package net.ramforth.multichat.emote.image;

import static net.ramforth.multichat.emote.image.PictureShape.avatar;
import static net.ramforth.multichat.emote.image.PictureShape.drawing;
import static net.ramforth.multichat.emote.image.PictureShape.emote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A server that chats have pictures from, and what its addresses look like (as of November 2026).
 * The table is closed: nothing else is ever fetched.
 */
enum PictureHost {
  TWITCH(
      "static-cdn.jtvnw.net",
      emote("emoticons/v2/\\w{1,64}/(?:default|static|animated)/(?:dark|light)/[1-3]\\.0"),
      emote("badges/v1/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/[1-3]"),
      avatar(
          "(?:jtv_user_pictures|user-default-pictures-uv)/[\\w-]{1,120}-\\d{2,3}x\\d{2,3}"
              + "\\.(?:png|jpe?g)")),

  /** Cheermotes: everybody's below {@code actions}, channels' own below {@code partner-actions}. */
  CHEER(
      "d3aqoihi2n8ty8.cloudfront.net",
      emote(
          "actions/\\w{1,64}/(?:dark|light)/(?:animated|static)/\\d{1,7}/[1-4](?:\\.5)?"
              + "\\.(?:gif|png)"),
      emote("partner-actions/\\d{1,20}(?:/[\\w-]{1,64}(?:\\.5)?){1,9}\\.(?:gif|png)")),

  BTTV(
      "cdn.betterttv.net",
      emote("emote/[0-9a-f]{24}/(?:static/)?[1-3]x(?:\\.(?:webp|png|gif|avif))?")),

  FFZ("cdn.frankerfacez.com", emote("emote/\\d{1,12}/(?:animated/)?[124](?:\\.(?:webp|png|gif))?")),

  /** Ids were 24 hexadecimal digits until 2024, and are ULIDs since. */
  SEVENTV(
      "cdn.7tv.app",
      emote(
          "emote/(?:[0-9a-f]{24}|[0-9A-HJKMNP-TV-Z]{26})/[1-4]x(?:_static)?"
              + "\\.(?:webp|avif|gif|png)")),

  YOUTUBE("www.youtube.com", drawing("s/gaming/emoji/[0-9a-f]{1,16}/emoji_u[0-9a-f_]{1,80}\\.svg")),
  YT3("yt3.ggpht.com", avatar(GoogleShapes.SIZED), avatar(GoogleShapes.SIZED_UNTIL_2020)),
  YT4("yt4.ggpht.com", avatar(GoogleShapes.SIZED), avatar(GoogleShapes.SIZED_UNTIL_2020)),
  YT3_CONTENT("yt3.googleusercontent.com", avatar(GoogleShapes.SIZED)),

  /** Stickers. */
  LH3("lh3.googleusercontent.com", avatar(GoogleShapes.SIZED));

  private final String hostName;
  private final List<PictureShape> shapes;

  PictureHost(String hostName, PictureShape... shapes) {
    this.hostName = hostName;
    this.shapes = List.of(shapes);
  }

  static Optional<PictureHost> called(String hostName) {
    return Arrays.stream(values()).filter(host -> host.hostName.equals(hostName)).findFirst();
  }

  /** In our settings; all of YouTube's hosts are one there. */
  String serverName() {
    return switch (this) {
      case TWITCH, CHEER, BTTV, FFZ, SEVENTV -> name().toLowerCase(Locale.ROOT);
      case YOUTUBE, YT3, YT4, YT3_CONTENT, LH3 -> "youtube";
    };
  }

  String hostName() {
    return hostName;
  }

  Optional<PictureShape> shapeOf(String path) {
    return shapes.stream().filter(shape -> shape.fits(path)).findFirst();
  }

  /** Avatars, emoji, badges and stickers alike: an id, and how the server shall cut it. */
  private static final class GoogleShapes {

    /** The size begins the options, so that nobody asks for the original of any size. */
    static final String SIZED =
        "(?:ytc/|yti/)?[\\w-]{6,200}=(?:s\\d{2,3}|w\\d{2,3}-h\\d{2,3})(?:-\\w{1,16}){0,10}";

    static final String SIZED_UNTIL_2020 =
        "[\\w-]{6,64}/[\\w-]{11}/[\\w-]{11}/[\\w-]{6,64}/s\\d{2,3}(?:-\\w{1,16}){0,10}/photo\\.jpg";
  }
}
