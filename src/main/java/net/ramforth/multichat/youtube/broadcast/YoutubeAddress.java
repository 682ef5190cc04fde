package net.ramforth.multichat.youtube.broadcast;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;

/** Where somebody's broadcasts are found: by channel id, by handle, or one video by its id. */
public sealed interface YoutubeAddress {

  /** Reads what people type: addresses of all usual forms, ids, handles. */
  static Optional<YoutubeAddress> of(String written) {
    return WrittenAddress.read(written);
  }

  /**
   * The address of a YouTube channel as we store it.
   *
   * @throws IllegalArgumentException when it is none
   */
  static YoutubeAddress of(Channel channel) {
    String id = channel.id();
    if (id.startsWith("#@")) {
      return new Handle(id.substring(2));
    }
    if (id.startsWith("#v=")) {
      return new Video(id.substring(3));
    }
    return new ChannelId(channel.isNamed() ? id.substring(1) : id);
  }

  /** How we store it. What we know only by name has no id and keeps its name. */
  Channel channel();

  /** Path of its page; a video has its id in the query. */
  String path();

  /** YouTube's own id. */
  record ChannelId(String value) implements YoutubeAddress {

    static final Pattern FORM = Pattern.compile("UC[A-Za-z0-9_-]{22}");

    public ChannelId {
      check(FORM, value);
    }

    @Override
    public Channel channel() {
      return new Channel(Platform.YOUTUBE, value, value);
    }

    @Override
    public String path() {
      return "/channel/" + value;
    }
  }

  /**
   * A name that its owner may change.
   *
   * @param value without the {@code @}; lower case, as case makes no difference to YouTube
   */
  record Handle(String value) implements YoutubeAddress {

    /** Up to 30 letters and digits of any script, and a few signs (YouTube's help, 2026). */
    static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.·-]{1,30}");

    public Handle {
      value = value.toLowerCase(Locale.ROOT);
      check(FORM, value);
    }

    @Override
    public Channel channel() {
      return Channel.named(Platform.YOUTUBE, "@" + value);
    }

    @Override
    public String path() {
      return "/@" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }

  /** One video; the only way to an unlisted broadcast. */
  record Video(String id) implements YoutubeAddress {

    static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{11}");

    public Video {
      check(FORM, id);
    }

    @Override
    public Channel channel() {
      return Channel.named(Platform.YOUTUBE, "v=" + id);
    }

    @Override
    public String path() {
      return "/watch?v=" + id;
    }
  }

  private static void check(Pattern form, String value) {
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException("not an address on YouTube: " + value);
    }
  }
}
