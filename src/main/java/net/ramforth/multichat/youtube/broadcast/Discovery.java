package net.ramforth.multichat.youtube.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import net.ramforth.multichat.youtube.broadcast.Sighting.NoSuchChannel;
import net.ramforth.multichat.youtube.broadcast.Sighting.NothingLive;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Gone;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Hidden;
import net.ramforth.multichat.youtube.broadcast.WatchPage.NotOnAir;
import net.ramforth.multichat.youtube.broadcast.WatchPage.OnAir;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Upcoming;
import net.ramforth.multichat.youtube.page.Wall;
import net.ramforth.multichat.youtube.page.YoutubePage;
import net.ramforth.multichat.youtube.web.WebPage;
import net.ramforth.multichat.youtube.web.WebProblem;
import net.ramforth.multichat.youtube.web.WebSession;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks whether a channel, or one video, is on air. */
@Component
public final class Discovery {

  /** Further ahead it is a room for chatting that calls itself scheduled. */
  private static final Duration SOON = Duration.ofHours(24);

  /** How late a broadcast may be and still be awaited. */
  private static final Duration LATE = Duration.ofHours(2);

  private final YoutubeWeb web;
  private final Clock clock;
  private final SeenVideos seen;

  public Discovery(YoutubeWeb web, Clock clock) {
    this.web = web;
    this.clock = clock;
    this.seen = new SeenVideos(clock);
  }

  /**
   * Looks once; takes up to a few requests and seconds. Whatever goes wrong is {@link NoAnswer},
   * except that YouTube takes us for a robot.
   *
   * @throws WebProblem of kind {@code BLOCKED}
   */
  public Sighting look(YoutubeAddress address) {
    var session = web.session("channel " + address.channel().id());
    try {
      return switch (address) {
        case YoutubeAddress.Video video -> lookAtVideo(session, video);
        case YoutubeAddress.ChannelId channel -> lookAtChannel(session, channel, channel.value());
        case YoutubeAddress.Handle handle -> lookAtChannel(session, handle, null);
      };
    } catch (WebProblem problem) {
      return switch (problem.kind()) {
        case BLOCKED -> throw problem;
        case NOT_FOUND -> new NoSuchChannel();
        default -> new NoAnswer(problem.getMessage());
      };
    }
  }

  private Sighting lookAtVideo(WebSession session, YoutubeAddress.Video video) {
    return switch (WatchPage.read(page(session, video.path()))) {
      case OnAir(LiveVideo live) -> new Live(List.of(live));
      case Upcoming upcoming -> nothingLive(Stream.of(Planned.of(upcoming)));
      case NotOnAir _ -> new NothingLive(null, null);
      case Gone _ -> new NoSuchChannel();
      case Hidden(String detail) -> new NoAnswer(detail);
      case WatchPage.Unknown(String detail) -> new NoAnswer(detail);
    };
  }

  private Sighting lookAtChannel(
      WebSession session, YoutubeAddress address, @Nullable String channelId) {
    var page = page(session, address.path() + "/live");
    if (page.playerResponse().isEmpty()) {
      // No video is opened: the channel itself is shown, and nothing is on air or scheduled.
      return switch (ChannelPage.read(page)) {
        case Listed listed when isOf(channelId, listed.channelId()) ->
            sighting(session, listed, List.of(), Optional.empty());
        case Listed _ -> new NoAnswer("another channel's page");
        case ChannelPage.Unknown(String detail) -> new NoAnswer(detail);
      };
    }
    return switch (WatchPage.read(page)) {
      case OnAir(LiveVideo video) when isOf(channelId, video.channelId()) ->
          new Live(withOthers(session, address, video));
      case Upcoming upcoming when isOf(channelId, upcoming.channelId()) ->
          fromStreams(session, address, upcoming.channelId(), Optional.of(upcoming));
      case WatchPage.Unknown(String detail) -> new NoAnswer(detail);
      default -> fromStreams(session, address, channelId, Optional.empty());
    };
  }

  /** The list of streams decides, where the channel's live page opened something else. */
  private Sighting fromStreams(
      WebSession session,
      YoutubeAddress address,
      @Nullable String channelId,
      Optional<Upcoming> upcoming) {
    return switch (ChannelPage.read(page(session, address.path() + "/streams"))) {
      case Listed listed when isOf(channelId, listed.channelId()) ->
          sighting(session, listed, List.of(), upcoming);
      case Listed _ -> new NoAnswer("another channel's page");
      case ChannelPage.Unknown(String detail) -> new NoAnswer(detail);
    };
  }

  private Sighting sighting(
      WebSession session, Listed listed, List<LiveVideo> known, Optional<Upcoming> upcoming) {
    var live = live(session, listed, known);
    if (!live.isEmpty()) {
      return new Live(live);
    }
    var planned = listed.items().stream().map(Planned::of);
    return nothingLive(Stream.concat(upcoming.map(Planned::of).stream(), planned));
  }

  /**
   * What else the channel has on air; when its list cannot be had, what it had at the last look.
   */
  private List<LiveVideo> withOthers(WebSession session, YoutubeAddress address, LiveVideo first) {
    try {
      var page = ChannelPage.read(page(session, address.path() + "/streams"));
      if (page instanceof Listed listed && listed.channelId().equals(first.channelId())) {
        var all = live(session, listed, List.of(first));
        seen.together(first.channelId(), all);
        return all;
      }
    } catch (WebProblem problem) {
      if (problem.kind() == WebProblem.Kind.BLOCKED) {
        throw problem;
      }
    }
    var all = new LinkedHashMap<String, LiveVideo>();
    all.put(first.id(), first);
    seen.together(first.channelId()).forEach(video -> all.putIfAbsent(video.id(), video));
    return List.copyOf(all.values());
  }

  private List<LiveVideo> live(WebSession session, Listed listed, List<LiveVideo> known) {
    Map<String, LiveVideo> all = new LinkedHashMap<>();
    known.forEach(video -> all.put(video.id(), video));
    for (Item item : listed.onAir()) {
      if (!all.containsKey(item.videoId())) {
        video(session, listed, item).ifPresent(video -> all.put(video.id(), video));
      }
    }
    return new ArrayList<>(all.values());
  }

  /** Asks the video's own page, once for a while. */
  private Optional<LiveVideo> video(WebSession session, Listed listed, Item item) {
    return seen.video(item.videoId(), () -> lookAtItem(session, listed, item));
  }

  private Optional<LiveVideo> lookAtItem(WebSession session, Listed listed, Item item) {
    WatchPage watched;
    try {
      watched = WatchPage.read(page(session, "/watch?v=" + item.videoId()));
    } catch (WebProblem problem) {
      if (problem.kind() == WebProblem.Kind.BLOCKED) {
        throw problem;
      }
      watched = new WatchPage.Unknown(problem.getMessage());
    }
    return switch (watched) {
      case OnAir(LiveVideo video) when video.channelId().equals(listed.channelId()) ->
          Optional.of(video);
      case Hidden _, WatchPage.Unknown _ -> Optional.of(asListed(listed, item));
      default -> Optional.empty();
    };
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

  private NothingLive nothingLive(Stream<Planned> planned) {
    Instant now = clock.instant();
    return planned
        .filter(next -> next.isBetween(now.minus(LATE), now.plus(SOON)))
        .min(Comparator.comparing(Planned::time))
        .map(next -> new NothingLive(next.startsAt(), next.title()))
        .orElseGet(() -> new NothingLive(null, null));
  }

  private static boolean isOf(@Nullable String wanted, String channelId) {
    return wanted == null || wanted.equals(channelId);
  }

  private static YoutubePage page(WebSession session, String path) {
    String separator = path.contains("?") ? "&" : "?";
    WebPage answer = session.get(path + separator + "hl=en&gl=US");
    var page = YoutubePage.of(answer.address(), answer.body());
    if (page.wall().equals(Optional.of(Wall.CAPTCHA))) {
      throw session.blocked();
    }
    return page;
  }

  /** A broadcast that has a time, perhaps. */
  private record Planned(@Nullable Instant startsAt, String title) {

    static Planned of(Upcoming upcoming) {
      return new Planned(upcoming.startsAt(), upcoming.title());
    }

    static Planned of(Item item) {
      boolean upcoming = item.state() == ChannelPage.State.UPCOMING;
      return new Planned(upcoming ? item.startsAt() : null, item.title());
    }

    boolean isBetween(Instant earliest, Instant latest) {
      return startsAt != null && startsAt.isAfter(earliest) && startsAt.isBefore(latest);
    }

    Instant time() {
      return startsAt == null ? Instant.MAX : startsAt;
    }
  }
}
