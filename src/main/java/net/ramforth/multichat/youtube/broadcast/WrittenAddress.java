package net.ramforth.multichat.youtube.broadcast;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.ChannelId;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.Handle;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress.Video;
import org.jspecify.annotations.Nullable;

/** Reads addresses that people typed or pasted. */
final class WrittenAddress {

  private static final int LONGEST = 2_000;

  private static final Set<String> HOSTS =
      Set.of(
          "youtube.com",
          "www.youtube.com",
          "m.youtube.com",
          "music.youtube.com",
          "gaming.youtube.com",
          "studio.youtube.com",
          "www.youtube-nocookie.com",
          "youtube-nocookie.com");

  private static final Set<String> SHORT_HOSTS = Set.of("youtu.be", "www.youtu.be");

  /** Paths whose second part is a video; {@code video} is the studio's. */
  private static final Set<String> VIDEO_PATHS = Set.of("live", "shorts", "embed", "v", "video");

  private static final Set<String> VIDEO_QUERIES = Set.of("watch", "live_chat");

  /** Eleven small letters are a name rather than a video: one id in 20 000 looks like that. */
  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]+");

  private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");

  private WrittenAddress() {}

  static Optional<YoutubeAddress> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    if (text.startsWith("@")) {
      return handle(text.substring(1));
    }
    return text.contains("/") ? url(text) : bare(text);
  }

  private static Optional<YoutubeAddress> bare(String word) {
    boolean video = Video.FORM.matcher(word).matches() && !PLAIN_WORD.matcher(word).matches();
    return channel(word)
        .or(() -> video ? video(word) : Optional.empty())
        .or(() -> word.contains(".com") ? Optional.empty() : handle(word));
  }

  private static Optional<YoutubeAddress> url(String text) {
    try {
      URI address = URI.create(SCHEME.matcher(text).matches() ? text : "https://" + text);
      String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
      String path = address.getPath() == null ? "" : address.getPath();
      List<String> parts = Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
      if (parts.isEmpty() || address.getRawUserInfo() != null) {
        return Optional.empty();
      }
      if (SHORT_HOSTS.contains(host)) {
        return video(parts.getFirst());
      }
      return HOSTS.contains(host) ? page(parts, address.getRawQuery()) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<YoutubeAddress> page(List<String> parts, @Nullable String query) {
    String first = parts.getFirst();
    if (first.startsWith("@")) {
      return handle(first.substring(1));
    }
    if (VIDEO_QUERIES.contains(first)) {
      return Stream.of((query == null ? "" : query).split("&"))
          .filter(pair -> pair.startsWith("v="))
          .findFirst()
          .flatMap(pair -> video(pair.substring(2)));
    }
    if (parts.size() < 2) {
      return Optional.empty();
    }
    // The older /c/name and /user/name are left out: their names are not handles, and somebody else
    // may have that handle by now.
    String second = parts.get(1);
    if (VIDEO_PATHS.contains(first)) {
      return video(second);
    }
    return first.equals("channel") ? channel(second) : Optional.empty();
  }

  private static Optional<YoutubeAddress> channel(String id) {
    return ChannelId.FORM.matcher(id).matches() ? Optional.of(new ChannelId(id)) : Optional.empty();
  }

  private static Optional<YoutubeAddress> video(String id) {
    return Video.FORM.matcher(id).matches() ? Optional.of(new Video(id)) : Optional.empty();
  }

  private static Optional<YoutubeAddress> handle(String name) {
    return Handle.FORM.matcher(name).matches() ? Optional.of(new Handle(name)) : Optional.empty();
  }
}
