package net.ramforth.multichat.testing;

/** The lines that tell a client about itself and the room it has entered. */
final class OwnState {

  private OwnState() {}

  static ServerLine afterLogin(Person you) {
    var tags =
        new IrcTags()
            .with("badge-info", "")
            .with("badges", "")
            .with("color", you.color())
            .with("display-name", you.displayName())
            .with("emote-sets", "0,300374282")
            .with("user-id", you.id())
            .with("user-type", "");
    return ServerLine.command(tags, ":tmi.twitch.tv GLOBALUSERSTATE");
  }

  static ServerLine in(Person streamer, Person you) {
    var standing = Standing.of(you, streamer);
    var tags =
        standing
            .tags()
            .with("color", you.color())
            .with("display-name", you.displayName())
            .with("emote-sets", "0,300374282");
    return ServerLine.command(tags, ":tmi.twitch.tv USERSTATE #" + streamer.login());
  }

  static ServerLine roomState(Person streamer) {
    var tags =
        new IrcTags()
            .with("emote-only", 0)
            .with("followers-only", -1)
            .with("r9k", 0)
            .with("room-id", streamer.id())
            .with("slow", 0)
            .with("subs-only", 0);
    return ServerLine.command(tags, ":tmi.twitch.tv ROOMSTATE #" + streamer.login());
  }
}
