package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import net.ramforth.multichat.testing.HttpCall;

/** {@code www.youtube.com}, as far as pages go. */
final class StandInWeb {

  private static final Pattern CHANNEL =
      Pattern.compile("/(?:channel/(?<id>[\\w-]+)|@(?<handle>[^/]+))(?<tab>/live|/streams|)");

  private final YoutubeWorld world;
  private final YoutubeFaults faults;
  private final Visitors visitors;
  private final ChannelPages channels;
  private final WatchPage watch;
  private final LiveChatPages chats;

  StandInWeb(YoutubeWorld world, YoutubeFaults faults, Visitors visitors) {
    this.world = world;
    this.faults = faults;
    this.visitors = visitors;
    channels = new ChannelPages(world);
    watch = new WatchPage(world);
    chats = new LiveChatPages(world);
  }

  void answer(HttpCall call) throws IOException {
    var visitor = visitors.welcome(call);
    var filler = faults.fillerFor(call.path());
    var page = page(call, visitor, filler);
    call.packedHtml(
        page.isPresent() ? 200 : 404, page.orElse("<html><title>404 Not Found</title>"));
  }

  private Optional<String> page(HttpCall call, String visitor, String filler) {
    var path = call.path();
    if (path.equals("/live_chat")) {
      return Optional.of(chats.of(video(call).orElse(null), visitor, filler));
    }
    if (path.equals("/watch")) {
      return Optional.of(
          video(call)
              .map(it -> watch.of(it, visitor, filler))
              .orElseGet(() -> WatchPage.gone(visitor, filler)));
    }
    var address = CHANNEL.matcher(path);
    if (!address.matches()) {
      return Optional.empty();
    }
    var channel =
        Optional.ofNullable(address.group("id"))
            .flatMap(world::channelWithId)
            .or(
                () ->
                    Optional.ofNullable(address.group("handle")).flatMap(world::channelWithHandle));
    return channel.map(it -> of(it, address.group("tab"), visitor, filler));
  }

  private String of(YoutubeChannel channel, String tab, String visitor, String filler) {
    return switch (tab) {
      case "/streams" -> channels.streams(channel, visitor, filler);
      case "/live" ->
          channel
              .atLive()
              .map(it -> watch.of(it, visitor, filler))
              .orElseGet(() -> channels.home(channel, visitor, filler));
      default -> channels.home(channel, visitor, filler);
    };
  }

  private Optional<YoutubeBroadcast> video(HttpCall call) {
    return call.query("v").flatMap(world::broadcast);
  }
}
