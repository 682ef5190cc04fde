package net.ramforth.multichat.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the server answers to a client's lines. */
final class IrcDialogue {

  private static final String HOST = ":tmi.twitch.tv ";
  private static final Set<String> KNOWN_CAPABILITIES =
      Set.of(ServerLine.TAGS, ServerLine.COMMANDS, "twitch.tv/membership");

  private final IrcWorld world;
  private final IrcSession session;
  private @Nullable String password;
  private @Nullable Grant grant;

  IrcDialogue(IrcWorld world, IrcSession session) {
    this.world = world;
    this.session = session;
  }

  void on(String line) {
    var parts = line.split(" ", 2);
    var rest = parts.length > 1 ? parts[1] : "";
    switch (parts[0].toUpperCase(Locale.ROOT)) {
      case "CAP" -> onCapabilities(rest);
      case "PASS" -> password = rest.strip();
      case "NICK" -> onNick(rest.strip().toLowerCase(Locale.ROOT));
      case "JOIN" -> names(rest).forEach(this::onJoin);
      case "PART" -> names(rest).forEach(this::onPart);
      case "PING" -> session.sendRaw(HOST + "PONG tmi.twitch.tv :" + withoutColon(rest));
      case "PONG" -> session.ponged();
      case "PRIVMSG" -> onMessage(rest);
      case "QUIT" -> session.end();
      case "USER" -> {}
      default -> session.sendRaw(HOST + "421 " + you() + " " + parts[0] + " :Unknown command");
    }
  }

  private void onCapabilities(String rest) {
    var words = rest.split(" ", 2);
    switch (words[0].toUpperCase(Locale.ROOT)) {
      case "LS" -> session.sendRaw(HOST + "CAP * LS :" + String.join(" ", KNOWN_CAPABILITIES));
      case "REQ" -> request(words.length > 1 ? withoutColon(words[1]).strip() : "");
      default -> {}
    }
  }

  private void request(String wanted) {
    var all = List.of(wanted.split(" +"));
    var known = KNOWN_CAPABILITIES.containsAll(all);
    if (known) {
      session.capabilities().addAll(all);
    }
    session.sendRaw(HOST + "CAP * " + (known ? "ACK" : "NAK") + " :" + wanted);
  }

  private void onNick(String nick) {
    var anonymous = nick.matches("justinfan\\d+");
    var secret = Optional.ofNullable(password);
    var found =
        secret
            .filter(it -> it.startsWith("oauth:"))
            .flatMap(it -> world.tokens().withAccessToken(it.substring("oauth:".length())))
            .filter(it -> it.scopes().contains("chat:read"));
    world.logins().note(anonymous ? nick : found.map(it -> it.person().login()).orElse(nick));
    if (world.faults().refusesLogins()) {
      refuse("Login authentication failed");
    } else if (anonymous) {
      welcome(nick);
    } else if (secret.filter(it -> it.startsWith("oauth:")).isEmpty()) {
      refuse("Improperly formatted auth");
    } else if (found.isEmpty()) {
      refuse("Login authentication failed");
    } else {
      grant = found.get();
      welcome(grant.person().login());
      session.send(OwnState.afterLogin(grant.person()));
    }
  }

  /** Carries no tags, whatever was asked for; the server then hangs up. */
  private void refuse(String reason) {
    session.sendRaw(HOST + "NOTICE * :" + reason);
    session.end();
  }

  private void welcome(String you) {
    session.loggedInAs(you);
    session.sendRaw(
        String.join(
            "\r\n",
            HOST + "001 " + you + " :Welcome, GLHF!",
            HOST + "002 " + you + " :Your host is tmi.twitch.tv",
            HOST + "003 " + you + " :This server is rather new",
            HOST + "004 " + you + " :-",
            HOST + "375 " + you + " :-",
            HOST + "372 " + you + " :You are in a maze of twisty passages, all alike.",
            HOST + "376 " + you + " :>"));
  }

  private void onJoin(String name) {
    var you = session.login();
    if (you == null) {
      return;
    }
    world.joins().note(you);
    if (world.faults().suspended(name)) {
      var tags = new IrcTags().with("msg-id", "msg_channel_suspended");
      var text = " :This channel does not exist or has been suspended.";
      session.send(ServerLine.command(tags, HOST + "NOTICE #" + name + text));
    } else {
      Cast.withLogin(name).ifPresent(streamer -> enter(you, streamer));
    }
  }

  private void enter(String you, Person streamer) {
    var name = streamer.login();
    var server = ":" + you + ".tmi.twitch.tv ";
    session.sendRaw(prefix(you) + "JOIN #" + name);
    session.sendRaw(server + "353 " + you + " = #" + name + " :" + you);
    session.sendRaw(server + "366 " + you + " #" + name + " :End of /NAMES list");
    session.join(name);
    if (grant != null) {
      session.send(OwnState.in(streamer, grant.person()));
    }
    session.send(OwnState.roomState(streamer));
  }

  private void onPart(String name) {
    session.part(name);
    session.sendRaw(prefix(you()) + "PART #" + name);
  }

  /** Others get the message, its author only the own state. */
  private void onMessage(String rest) {
    var parts = rest.split(" :", 2);
    var streamer = Cast.withLogin(withoutHash(parts[0].strip()));
    var speaking = grant;
    if (parts.length < 2
        || streamer.isEmpty()
        || speaking == null
        || !speaking.scopes().contains("chat:edit")) {
      return;
    }
    world.voices().of(streamer.get()).saysExceptTo(session, speaking.person(), parts[1]);
    session.send(OwnState.in(streamer.get(), speaking.person()));
  }

  private String you() {
    var you = session.login();
    return you == null ? "*" : you;
  }

  private static String prefix(String login) {
    return ":" + login + "!" + login + "@" + login + ".tmi.twitch.tv ";
  }

  private static List<String> names(String rest) {
    return List.of(rest.strip().toLowerCase(Locale.ROOT).split(",")).stream()
        .map(IrcDialogue::withoutHash)
        .toList();
  }

  private static String withoutHash(String name) {
    return name.startsWith("#") ? name.substring(1) : name;
  }

  private static String withoutColon(String text) {
    return text.startsWith(":") ? text.substring(1) : text;
  }
}
