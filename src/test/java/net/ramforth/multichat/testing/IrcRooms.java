package net.ramforth.multichat.testing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which connections are in which channel. */
final class IrcRooms {

  private final Map<String, Set<IrcSession>> sessions = new ConcurrentHashMap<>();

  void join(String channel, IrcSession session) {
    sessions.compute(
        channel,
        (_, present) -> {
          var all = present == null ? ConcurrentHashMap.<IrcSession>newKeySet() : present;
          all.add(session);
          return all;
        });
  }

  void leave(String channel, IrcSession session) {
    sessions.computeIfPresent(
        channel,
        (_, present) -> {
          present.remove(session);
          return present.isEmpty() ? null : present;
        });
  }

  void tell(String channel, ServerLine line) {
    in(channel).forEach(session -> session.send(line));
  }

  Set<IrcSession> in(String channel) {
    return sessions.getOrDefault(channel, Set.of());
  }
}
