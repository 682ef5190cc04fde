package net.ramforth.multichat.youtube.broadcast;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import net.ramforth.multichat.youtube.broadcast.Sighting.Live;
import net.ramforth.multichat.youtube.broadcast.Sighting.NoAnswer;
import net.ramforth.multichat.youtube.broadcast.Sighting.NoSuchChannel;
import net.ramforth.multichat.youtube.broadcast.Sighting.NothingLive;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Gone;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Hidden;
import net.ramforth.multichat.youtube.broadcast.WatchPage.NotOnAir;
import net.ramforth.multichat.youtube.broadcast.WatchPage.OnAir;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Unknown;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Upcoming;
import net.ramforth.multichat.youtube.web.WebProblem;
import net.ramforth.multichat.youtube.web.WebSession;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.springframework.stereotype.Component;

/** Looks whether a channel, or one video, is on air. */
@Component
public final class Discovery {

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
   * except what everybody must know: that YouTube takes us for a robot, or that there is no way to
   * it.
   *
   * @throws WebProblem of kind {@code BLOCKED} or {@code UNREACHABLE}
   */
  public Sighting look(YoutubeAddress address) {
    var pages = new Pages(session(address));
    try {
      return switch (address) {
        case YoutubeAddress.Video video -> lookAt(video, pages);
        case YoutubeAddress.ChannelId id ->
            new ChannelLook(id, id.value(), pages, seen, clock).look();
        case YoutubeAddress.Handle handle ->
            new ChannelLook(handle, null, pages, seen, clock).look();
      };
    } catch (WebProblem problem) {
      return switch (problem.kind()) {
        case BLOCKED, UNREACHABLE -> throw problem;
        case NOT_FOUND -> new NoSuchChannel();
        default -> new NoAnswer(problem.getMessage());
      };
    }
  }

  /** To be called when nobody wants to know any more; lets the visitor go who looked there. */
  public void forget(YoutubeAddress address) {
    session(address).close();
  }

  private WebSession session(YoutubeAddress address) {
    return web.session("channel " + address.channel().id());
  }

  private Sighting lookAt(YoutubeAddress.Video video, Pages pages) {
    return switch (WatchPage.read(pages.get(video.path()))) {
      case OnAir(LiveVideo live) -> new Live(List.of(live));
      case Upcoming upcoming -> Planned.next(Stream.of(Planned.of(upcoming)), clock.instant());
      case NotOnAir _ -> new NothingLive(null, null);
      case Gone _ -> new NoSuchChannel();
      case Hidden(String detail) -> new NoAnswer(detail);
      case Unknown(String detail) -> new NoAnswer(detail);
    };
  }
}
