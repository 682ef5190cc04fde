package net.ramforth.multichat.youtube;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.ramforth.multichat.chat.ChatEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All who follow one broadcast. Whoever joins gets what was said lately, and then everything,
 * without a gap and nothing twice.
 */
final class Audience {

  private static final Logger log = LoggerFactory.getLogger(Audience.class);

  private final String videoId;
  private final RecentChat recent;
  private final Set<Follower> followers = new LinkedHashSet<>();
  private boolean reading;
  private boolean over;

  Audience(String videoId, RecentChat recent) {
    this.videoId = videoId;
    this.recent = recent;
  }

  /** Whether it came in time: nobody joins what is over. */
  synchronized boolean join(Follower follower) {
    if (over || !followers.add(follower)) {
      return !over;
    }
    List<ChatEvent> backlog = recent.backlog();
    if (!backlog.isEmpty()) {
      tell(follower, it -> it.heard(backlog));
    }
    if (reading) {
      tell(follower, it -> it.reading(videoId));
    }
    return true;
  }

  /** Whether the last one left. */
  synchronized boolean leave(Follower follower) {
    return followers.remove(follower) && followers.isEmpty();
  }

  synchronized void hear(List<ChatEvent> events) {
    if (!events.isEmpty()) {
      events.forEach(recent::add);
      tellAll(follower -> follower.heard(events));
    }
  }

  synchronized void reading() {
    if (!reading) {
      reading = true;
      tellAll(follower -> follower.reading(videoId));
    }
  }

  synchronized void interrupted() {
    if (reading) {
      reading = false;
      tellAll(follower -> follower.interrupted(videoId));
    }
  }

  /** Nobody hears anything after this. */
  synchronized void end(Ending how) {
    if (!over) {
      over = true;
      tellAll(follower -> follower.over(videoId, how));
      followers.clear();
    }
  }

  /** As {@link #end}, told to nobody: they have left. */
  synchronized void disperse() {
    over = true;
    followers.clear();
  }

  private void tellAll(Consumer<Follower> message) {
    new ArrayList<>(followers).forEach(follower -> tell(follower, message));
  }

  private static void tell(Follower follower, Consumer<Follower> message) {
    try {
      message.accept(follower);
    } catch (RuntimeException failure) {
      // Its problem, not that of the others.
      log.atWarn().setCause(failure).log("A follower of a broadcast failed");
    }
  }
}
