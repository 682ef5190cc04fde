package net.ramforth.multichat.testing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The public service that tells what a channel said lately, as {@code recent-messages2} answers
 * (its README, read in November 2026). It hears everything, whatever happens to connections.
 */
final class StandInRecentMessages {

  private static final String PATH = "/api/v2/recent-messages/";

  /** The most that the real one keeps and gives. */
  private static final int MOST = 800;

  private final Deque<Heard> heard = new ArrayDeque<>();

  private record Heard(long atMillis, String line) {}

  void answerOn(StandInHttp http, String login) {
    http.at(PATH + login, this::answer);
  }

  synchronized void hear(long atMillis, ServerLine line) {
    heard.addLast(
        new Heard(
            atMillis,
            line.tags().isEmpty()
                ? line.rest()
                : "@rm-received-ts=" + atMillis + ";" + line.tags() + " " + line.rest()));
    if (heard.size() > MOST) {
      heard.removeFirst();
    }
  }

  private synchronized void answer(HttpCall call) throws IOException {
    long after = call.query("after").map(Long::valueOf).orElse(0L);
    int limit = call.query("limit").map(Integer::valueOf).orElse(MOST);
    var lines =
        heard.stream().filter(it -> it.atMillis() > after).map(Heard::line).toList().reversed();
    call.json(200, Map.of("messages", lines.stream().limit(limit).toList().reversed()));
  }
}
