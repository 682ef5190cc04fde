package net.ramforth.multichat.testing;

import java.util.Set;

/**
 * One line to clients, as much of it as each has asked for.
 *
 * @param tags without the leading {@code @}, empty for none
 * @param rest from the prefix on, without the line end
 * @param command whether only clients with {@code twitch.tv/commands} get it
 */
record ServerLine(String tags, String rest, boolean command) {

  static final String TAGS = "twitch.tv/tags";
  static final String COMMANDS = "twitch.tv/commands";

  static ServerLine message(IrcTags tags, String rest) {
    return new ServerLine(tags.toString(), rest, false);
  }

  static ServerLine command(IrcTags tags, String rest) {
    return new ServerLine(tags.toString(), rest, true);
  }

  static ServerLine plain(String line) {
    return new ServerLine("", line, false);
  }

  boolean isFor(Set<String> capabilities) {
    return !command || capabilities.contains(COMMANDS);
  }

  String forClientWith(Set<String> capabilities) {
    var tagged = !tags.isEmpty() && capabilities.contains(TAGS);
    return tagged ? "@" + tags + " " + rest : rest;
  }
}
