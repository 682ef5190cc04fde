package net.ramforth.multichat.youtube.broadcast;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Item;
import net.ramforth.multichat.youtube.broadcast.ChannelPage.Listed;
import net.ramforth.multichat.youtube.broadcast.LiveVideo.Access;
import net.ramforth.multichat.youtube.broadcast.Sighting.Live;
import net.ramforth.multichat.youtube.broadcast.Sighting.NoAnswer;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Hidden;
import net.ramforth.multichat.youtube.broadcast.WatchPage.OnAir;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Unknown;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Upcoming;
import net.ramforth.multichat.youtube.web.WebProblem;
import org.jspecify.annotations.Nullable;

/** One look at a channel. Takes nothing that is another channel's, whatever YouTube shows. */
final class ChannelLook {

  private final YoutubeAddress address;
  private final @Nullable String channelId;
  private final Pages pages;
  private final SeenVideos seen;
  private final Clock clock;

  /**
   * @param channelId null when only a handle is known: then the page tells
   */
  ChannelLook(
      YoutubeAddress address,
      @Nullable String channelId,
      Pages pages,
      SeenVideos seen,
      Clock clock) {
    this.address = address;
    this.channelId = channelId;
    this.pages = pages;
    this.seen = seen;
    this.clock = clock;
  }

  Sighting look() {
    var page = pages.get(address.path() + "/live");
    if (page.playerResponse().isEmpty()) {
      // No video is opened: YouTube has nothing on air or scheduled and shows the channel itself.
      return sighting(ChannelPage.read(page), channelId, Optional.empty());
    }
    return switch (WatchPage.read(page)) {
      case OnAir(LiveVideo video) when isWanted(video.channelId()) -> new Live(withOthers(video));
      case Upcoming upcoming when isWanted(upcoming.channelId()) ->
          sighting(streams(), upcoming.channelId(), Optional.of(upcoming));
      case Unknown(String detail) -> new NoAnswer(detail);
      default -> sighting(streams(), channelId, Optional.empty());
    };
  }

  private Sighting sighting(
      ChannelPage page, @Nullable String wantedId, Optional<Upcoming> upcoming) {
    return switch (page) {
      case ChannelPage.Unknown(String detail) -> new NoAnswer(detail);
      case Listed listed when wantedId != null && !listed.channelId().equals(wantedId) ->
          new NoAnswer("another channel's page");
      case Listed listed -> {
        var live = onAir(listed, List.of());
        var planned = listed.items().stream().map(Planned::of);
        yield live.isEmpty()
            ? Planned.next(
                Stream.concat(upcoming.map(Planned::of).stream(), planned), clock.instant())
            : new Live(live);
      }
    };
  }

  /**
   * What else the channel has on air; when its list cannot be had, what it had at the last look.
   */
  private List<LiveVideo> withOthers(LiveVideo first) {
    if (streams() instanceof Listed listed && listed.channelId().equals(first.channelId())) {
      var all = onAir(listed, List.of(first));
      seen.together(first.channelId(), all);
      return all;
    }
    var all = new LinkedHashMap<String, LiveVideo>();
    all.put(first.id(), first);
    seen.together(first.channelId()).forEach(video -> all.putIfAbsent(video.id(), video));
    return List.copyOf(all.values());
  }

  private ChannelPage streams() {
    try {
      return ChannelPage.read(pages.get(address.path() + "/streams"));
    } catch (WebProblem problem) {
      return new ChannelPage.Unknown(unlessBlocked(problem));
    }
  }

  private List<LiveVideo> onAir(Listed listed, List<LiveVideo> known) {
    Map<String, LiveVideo> all = new LinkedHashMap<>();
    known.forEach(video -> all.put(video.id(), video));
    for (Item item : listed.onAir()) {
      if (!all.containsKey(item.videoId())) {
        seen.video(item.videoId(), () -> video(listed, item))
            .ifPresent(video -> all.put(video.id(), video));
      }
    }
    return List.copyOf(all.values());
  }

  private Optional<LiveVideo> video(Listed listed, Item item) {
    return switch (watched(item)) {
      case OnAir(LiveVideo video) when video.channelId().equals(listed.channelId()) ->
          Optional.of(video);
      case Hidden _, Unknown _ -> Optional.of(asListed(listed, item));
      default -> Optional.empty();
    };
  }

  private WatchPage watched(Item item) {
    try {
      return WatchPage.read(pages.get("/watch?v=" + item.videoId()));
    } catch (WebProblem problem) {
      return new Unknown(unlessBlocked(problem));
    }
  }

  /** The list says that it is on air; that is all there is to know. */
  private static LiveVideo asListed(Listed listed, Item item) {
    return new LiveVideo(
        item.videoId(),
        item.title(),
        listed.channelId(),
        listed.channelName(),
        null,
        null,
        item.membersOnly() ? Access.MEMBERS_ONLY : Access.UNSURE);
  }

  private boolean isWanted(String id) {
    return channelId == null || channelId.equals(id);
  }

  private static String unlessBlocked(WebProblem problem) {
    if (problem.kind() == WebProblem.Kind.BLOCKED) {
      throw problem;
    }
    return problem.getMessage();
  }
}
