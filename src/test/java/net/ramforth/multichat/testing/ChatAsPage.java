package net.ramforth.multichat.testing;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A developer's page on the stand-in's HTTP port: chat as anybody, moderate, break things. */
public final class ChatAsPage implements AutoCloseable {

  private final StandInTwitch twitch;
  private final Flood flood;
  private final String links;

  private ChatAsPage(StandInTwitch twitch, String links) {
    this.twitch = twitch;
    this.links = links;
    flood = new Flood((where, login, text) -> twitch.channel(where).says(login, text));
  }

  /** Serves the page at {@code /} of the stand-in. */
  public static ChatAsPage on(StandInTwitch twitch) {
    return on(twitch, Map.of());
  }

  /** The same with links to other pages, by their names. */
  public static ChatAsPage on(StandInTwitch twitch, Map<String, String> others) {
    var page = new ChatAsPage(twitch, links(others));
    twitch.http().at("/", call -> call.html(200, page.html()));
    twitch.http().at("/chat-as/state", call -> call.json(200, page.state(call)));
    twitch.http().at("/chat-as", page::act);
    return page;
  }

  @Override
  public void close() {
    flood.close();
  }

  private String html() throws IOException {
    return Pages.read("chat-as.html").replace("{{people}}", options()).replace("{{links}}", links);
  }

  /** A row of links, in the order of the names. */
  public static String links(Map<String, String> urls) {
    return new TreeMap<>(urls)
        .entrySet().stream()
            .map(
                link ->
                    "<a href=\"%s\">%s</a>"
                        .formatted(Pages.escaped(link.getValue()), Pages.escaped(link.getKey())))
            .collect(Collectors.joining("\n"));
  }

  /** Everybody of the cast, to choose from. */
  public static String options() {
    return Cast.members().stream()
        .map(
            person ->
                "<option value=\"%s\">%s</option>"
                    .formatted(person.login(), Pages.escaped(person.displayName())))
        .collect(Collectors.joining("\n"));
  }

  private Map<String, Object> state(HttpCall call) {
    var channel = call.query("channel").orElse("ada");
    return Map.of("connections", twitch.connections(), "joined", twitch.joined(channel));
  }

  private void act(HttpCall call) throws IOException {
    try {
      var id = done(call, call.form("do").orElse(""));
      call.json(200, Map.of("id", id));
    } catch (IllegalArgumentException problem) {
      call.json(400, Map.of("problem", String.valueOf(problem.getMessage())));
    }
  }

  /** Does what a button asks for; the id of the message if there is one. */
  private String done(HttpCall call, String deed) {
    var name = call.form("channel").orElse("ada");
    var channel = twitch.channel(name);
    var login = call.form("login").orElse("mara");
    var text = call.form("text").orElse("hello");
    return switch (deed) {
      case "say" -> channel.says(login, text);
      case "me" -> channel.acts(login, text);
      case "announce" -> channel.announces(login, text);
      case "resub" -> channel.notices(login, "resub", login + " subscribed for 7 months!", text);
      default -> {
        moderateOrBreak(deed, channel, name, login, call);
        yield "";
      }
    };
  }

  private void moderateOrBreak(
      String deed, ChannelVoice channel, String name, String login, HttpCall call) {
    switch (deed) {
      case "delete" -> channel.deletes(call.form("id").orElse(""));
      case "repeat" -> channel.repeats(call.form("id").orElse(""));
      case "timeout" -> channel.timesOut(login);
      case "ban" -> channel.bans(login);
      case "clear" -> channel.clears();
      case "flood" -> flood.run(name, Integer.parseInt(call.form("rate").orElse("0")));
      case "drop" -> twitch.drop();
      case "stall" -> twitch.stall();
      case "resume" -> twitch.resume();
      case "reconnect" -> twitch.sendReconnect();
      case "down" -> twitch.ircDown();
      case "up" -> twitch.up();
      case "expire" -> twitch.expireTokens(name);
      case "kill" -> twitch.killTokens(name);
      case "refuse" -> twitch.refuseLogins();
      case "accept" -> twitch.acceptLogins();
      default -> throw new IllegalArgumentException("there is no such deed");
    }
  }
}
