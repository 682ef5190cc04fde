package net.ramforth.multichat.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets people speak and act in one channel. Everything is sent at once to whoever has joined; what
 * has an id returns it.
 */
public final class ChannelVoice {

  private static final Duration USUAL_TIMEOUT = Duration.ofMinutes(10);
  private static final String HOST = ":tmi.twitch.tv ";

  private final Person streamer;
  private final IrcRooms rooms;
  private final Clock clock;
  private final SaidLines said = new SaidLines();
  private final StandInRecentMessages recent = new StandInRecentMessages();

  ChannelVoice(Person streamer, IrcRooms rooms, Clock clock) {
    this.streamer = streamer;
    this.rooms = rooms;
    this.clock = clock;
  }

  public String says(String login, String text) {
    return post(Cast.called(login), text, text, null);
  }

  /** Says it as {@code /me} does. */
  public String acts(String login, String text) {
    return post(Cast.called(login), text, "\u0001ACTION " + text + "\u0001", null);
  }

  /** Says it and gives Bits, e.g. 100 with {@code Cheer100}. */
  public String cheers(String login, int bits, String text) {
    return post(Cast.called(login), text, text, null, new IrcTags().with("bits", bits));
  }

  /** What a client sent over its own connection, which gets no copy. */
  String saysExceptTo(IrcSession sender, Person author, String text) {
    return post(author, text, text, sender);
  }

  /** An event around somebody, e.g. {@code resub}, without words of their own. */
  public String notices(String login, String kind, String systemMessage) {
    return notice(Cast.called(login), kind, systemMessage, "", new IrcTags());
  }

  /** An event around somebody, with words of their own. */
  public String notices(String login, String kind, String systemMessage, String text) {
    return notice(Cast.called(login), kind, systemMessage, text, new IrcTags());
  }

  public String announces(String login, String text) {
    var color = new IrcTags().with("msg-param-color", "PRIMARY");
    return notice(Cast.called(login), "announcement", "", text, color);
  }

  /** Sends a message a second time, as Twitch does now and then. */
  public void repeats(String messageId) {
    tell(said.get(messageId).line());
  }

  /** A moderator deletes one message. */
  public void deletes(String messageId) {
    var deleted = said.get(messageId);
    var tags =
        new IrcTags()
            .with("login", deleted.author().login())
            .with("room-id", "")
            .with("target-msg-id", messageId)
            .with("tmi-sent-ts", clock.millis());
    tell(ServerLine.command(tags, HOST + "CLEARMSG " + name() + " :" + deleted.text()));
  }

  /** Who wrote a message that is still there. */
  Optional<Person> authorOf(String messageId) {
    return Optional.ofNullable(said.find(messageId)).map(SaidLines.Said::author);
  }

  /** Nothing can be done with a deleted message any more. */
  void forgets(String messageId) {
    said.forget(messageId);
  }

  /** Silences somebody for ten minutes. */
  public void timesOut(String login) {
    timesOut(login, USUAL_TIMEOUT);
  }

  public void timesOut(String login, Duration duration) {
    silence(login, new IrcTags().with("ban-duration", duration.toSeconds()));
  }

  public void bans(String login) {
    silence(login, new IrcTags());
  }

  /** Somebody typed {@code /clear}. */
  public void clears() {
    var tags = new IrcTags().with("room-id", streamer.id()).with("tmi-sent-ts", clock.millis());
    tell(ServerLine.command(tags, HOST + "CLEARCHAT " + name()));
  }

  /** Sends a line just as it is, without adding anything but its end. */
  public void raw(String line) {
    tell(ServerLine.plain(line));
  }

  private String post(Person author, String text, String wire, @Nullable IrcSession not) {
    return post(author, text, wire, not, new IrcTags());
  }

  private String post(
      Person author, String text, String wire, @Nullable IrcSession not, IrcTags extra) {
    var id = UUID.randomUUID().toString();
    var tags =
        tagsOf(author, id, text).with("first-msg", 0).with("returning-chatter", 0).withAll(extra);
    var login = author.login();
    var prefix = ":" + login + "!" + login + "@" + login + ".tmi.twitch.tv ";
    var line = ServerLine.message(tags, prefix + "PRIVMSG " + name() + " :" + wire);
    said.keep(id, new SaidLines.Said(author, wire, line));
    recent.hear(clock.millis(), line);
    rooms.in(streamer.login()).stream()
        .filter(session -> session != not)
        .forEach(session -> session.send(line));
    return id;
  }

  private String notice(
      Person author, String kind, String systemMessage, String text, IrcTags extra) {
    var id = UUID.randomUUID().toString();
    var tags =
        tagsOf(author, id, text)
            .with("login", author.login())
            .with("msg-id", kind)
            .with("system-msg", systemMessage)
            .withAll(extra);
    var words = text.isEmpty() ? "" : " :" + text;
    var line = ServerLine.command(tags, HOST + "USERNOTICE " + name() + words);
    said.keep(id, new SaidLines.Said(author, text, line));
    tell(line);
    return id;
  }

  private IrcTags tagsOf(Person author, String id, String text) {
    return Standing.of(author, streamer)
        .tags()
        .with("color", author.color())
        .with("display-name", author.displayName())
        .with("emotes", GlobalEmotes.tagFor(text))
        .with("flags", "")
        .with("id", id)
        .with("room-id", streamer.id())
        .with("tmi-sent-ts", clock.millis())
        .with("turbo", 0)
        .with("user-id", author.id());
  }

  private void silence(String login, IrcTags tags) {
    tags.with("room-id", streamer.id())
        .with("target-user-id", Cast.called(login).id())
        .with("tmi-sent-ts", clock.millis());
    tell(ServerLine.command(tags, HOST + "CLEARCHAT " + name() + " :" + login));
  }

  /** What this channel says can be asked for afterwards. */
  void tellLaterOn(StandInHttp http) {
    recent.answerOn(http, streamer.login());
  }

  private void tell(ServerLine line) {
    recent.hear(clock.millis(), line);
    rooms.tell(streamer.login(), line);
  }

  private String name() {
    return "#" + streamer.login();
  }
}
