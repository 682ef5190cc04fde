package net.ramforth.multichat.testing.youtube;

import java.util.Map;
import java.util.Optional;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.HttpCall;

/** The buttons that take things away and put things on top. */
final class ModeratorDeeds {

  private static final String QUESTION = "Tea or coffee?";

  private ModeratorDeeds() {}

  /** Empty if this is no such button; else the id of what has appeared, or nothing. */
  static Optional<String> done(String deed, YoutubeBroadcast broadcast, HttpCall call) {
    var login = call.form("login").orElse(Cast.MARA.login());
    var text = call.form("text").orElse("hello");
    var id = call.form("id").orElse("");
    switch (deed) {
      case "remove" -> broadcast.removes(id);
      case "mark" -> broadcast.marksDeleted(id);
      case "withdraw" -> broadcast.withdraws(id);
      case "release" -> broadcast.releases(id, login, text);
      case "remove-author" -> broadcast.removesAllOf(login);
      case "hide" -> broadcast.hides(login);
      case "raid" -> broadcast.raid(login);
      case "pin" -> broadcast.pins(login, text);
      case "slow-mode" -> broadcast.modeChange("SLOW_MODE", "Slow mode is on");
      case "poll" -> poll(broadcast);
      case "guidelines" ->
          broadcast.engagement("YOUTUBE_ROUND", "Welcome to live chat! Mind your manners.");
      case "unknown" -> broadcast.unknownAction("addHologramAction");
      case "broken" -> broadcast.broken();
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of("");
  }

  private static void poll(YoutubeBroadcast broadcast) {
    var id = broadcast.poll(QUESTION, "Tea", "Coffee");
    broadcast.pollVotes(id, QUESTION, Map.of("Tea", 3, "Coffee", 1));
    broadcast.pollCloses(id, "Poll complete: 4 votes");
  }
}
