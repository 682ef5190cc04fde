package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.ChatAsPage;
import net.ramforth.multichat.testing.Flood;
import net.ramforth.multichat.testing.HttpCall;
import net.ramforth.multichat.testing.Pages;

/** A developer's page on the stand-in's port: go live, chat as anybody, moderate, break things. */
public final class YoutubeChatAsPage implements AutoCloseable {

  private static final String STATE = "/chat-as/state";
  private static final String ACT = "/chat-as";

  private final StandInYouTube youtube;
  private final String links;
  private final Flood flood;
  private final BroadcastDeeds broadcasts;
  private final FaultDeeds faults;

  private YoutubeChatAsPage(StandInYouTube youtube, Map<String, String> others) {
    this.youtube = youtube;
    links = ChatAsPage.links(others);
    flood = new Flood((where, login, text) -> broadcast(where).says(login, text));
    broadcasts = new BroadcastDeeds(youtube);
    faults = new FaultDeeds(youtube);
  }

  /** Serves the page at {@code /} of the stand-in, with links to other pages by their names. */
  public static YoutubeChatAsPage on(StandInYouTube youtube, Map<String, String> others) {
    var page = new YoutubeChatAsPage(youtube, others);
    youtube.http().at("/", call -> call.html(200, page.html()));
    youtube.http().at(STATE, page::state);
    youtube.http().at(ACT, page::act);
    return page;
  }

  @Override
  public void close() {
    flood.close();
  }

  private String html() throws IOException {
    return Pages.read("youtube-chat-as.html")
        .replace("{{people}}", ChatAsPage.options())
        .replace("{{links}}", links)
        .replace("{{url}}", youtube.url());
  }

  private void state(HttpCall call) throws IOException {
    var channel = youtube.channel(call.query("channel").orElse("ada"));
    var listed = channel.broadcasts().reversed().stream().map(YoutubeChatAsPage::shown).toList();
    call.json(
        200,
        Json.object(
            "handle", channel.handle(),
            "id", channel.id(),
            "visitors", youtube.visitors(),
            "broadcasts", listed));
  }

  private static Map<String, Object> shown(YoutubeBroadcast broadcast) {
    return Json.object(
        "id", broadcast.id(),
        "title", broadcast.title(),
        "phase", broadcast.phase(),
        "notes", String.join(", ", notes(broadcast)),
        "polls", broadcast.polls());
  }

  private static List<String> notes(YoutubeBroadcast broadcast) {
    var access = broadcast.access().name().toLowerCase(Locale.ROOT);
    return List.of(
            broadcast.access() == YoutubeBroadcast.Access.EVERYBODY ? "" : access,
            broadcast.hasChat() ? "" : "no chat",
            broadcast.isUnlisted() ? "unlisted" : "",
            broadcast.encoderRuns() ? "" : "encoder down")
        .stream()
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private void act(HttpCall call) throws IOException {
    try {
      var id = done(call, call.form("do").orElse(""));
      call.json(200, Json.object("id", id));
    } catch (IllegalArgumentException problem) {
      call.json(400, Json.object("problem", String.valueOf(problem.getMessage())));
    }
  }

  /** Does what a button asks for; the id of the item if there is one. */
  private String done(HttpCall call, String deed) {
    var channel = youtube.channel(call.form("channel").orElse(Cast.ADA.login()));
    var broadcast = call.form("broadcast").flatMap(youtube.world()::broadcast);
    if (deed.equals("flood")) {
      int rate = Integer.parseInt(call.form("rate").orElse("0"));
      flood.run(wanted(broadcast).id(), rate);
      return "";
    }
    if (faults.does(deed, call)) {
      return "";
    }
    var opened = broadcasts.opens(deed, channel, call);
    if (opened.isPresent()) {
      return "";
    }
    var on = wanted(broadcast);
    return BroadcastDeeds.changes(deed, on)
        ? ""
        : SpokenDeeds.said(deed, on, call)
            .or(() -> ModeratorDeeds.done(deed, on, call))
            .orElseThrow(() -> new IllegalArgumentException("there is no such deed"));
  }

  private YoutubeBroadcast broadcast(String id) {
    return wanted(youtube.world().broadcast(id));
  }

  private static YoutubeBroadcast wanted(Optional<YoutubeBroadcast> broadcast) {
    return broadcast.orElseThrow(() -> new IllegalArgumentException("go live first"));
  }
}
