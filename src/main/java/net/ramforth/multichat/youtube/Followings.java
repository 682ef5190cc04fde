package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.Broadcast.Reading;
import net.ramforth.multichat.youtube.broadcast.LiveVideo;
import net.ramforth.multichat.youtube.broadcast.LiveVideo.Access;
import org.jspecify.annotations.Nullable;

/**
 * The broadcasts of one channel and which of their chats are followed. Lives on the thread of its
 * listener.
 */
final class Followings implements AutoCloseable {

  private final Map<String, LiveVideo> videos = new LinkedHashMap<>();
  private final Map<String, Followed> followed = new HashMap<>();
  private final Map<String, Rest> rests = new HashMap<>();
  private final Pollers pollers;
  private final Follower follower;
  private final YoutubeProperties properties;
  private final Clock clock;
  private @Nullable String chosen;

  Followings(Pollers pollers, Follower follower, YoutubeProperties properties, Clock clock) {
    this.pollers = pollers;
    this.follower = follower;
    this.properties = properties;
    this.clock = clock;
  }

  /** Whether any chat is followed. */
  boolean any() {
    return !followed.isEmpty();
  }

  /**
   * Takes in what a look has found. What is followed stays, found or not: when a streamer's encoder
   * breaks the pages say that nothing is live, and the chat goes on.
   */
  void found(List<LiveVideo> found) {
    var kept = new LinkedHashMap<String, LiveVideo>();
    found.forEach(video -> kept.put(video.id(), video));
    videos.values().stream()
        .filter(video -> followed.containsKey(video.id()))
        .forEach(video -> kept.putIfAbsent(video.id(), video));
    videos.clear();
    videos.putAll(kept);
    rests.entrySet().removeIf(rest -> !rest.getValue().isAbout(videos.get(rest.getKey())));
  }

  /** Follows the chosen one, or all when it is not on air or none was chosen. */
  void choose(Optional<String> choice) {
    chosen = choice.filter(videos::containsKey).orElse(null);
    for (String id : Set.copyOf(followed.keySet())) {
      if (!isChosen(id)) {
        giveUp(id);
      }
    }
    for (LiveVideo video : videos.values()) {
      if (isChosen(video.id()) && !followed.containsKey(video.id()) && refusal(video).isEmpty()) {
        followed.put(video.id(), new Followed(pollers.follow(video, follower)));
      }
    }
  }

  private boolean isChosen(String id) {
    return chosen == null || chosen.equals(id);
  }

  private void giveUp(String id) {
    var gone = followed.remove(id);
    if (gone != null) {
      gone.following.close();
    }
  }

  void reading(String id, boolean reading) {
    var one = followed.get(id);
    if (one != null) {
      one.reading = reading;
    }
  }

  /** A chat is read no more; the next look tells whether its broadcast is still there. */
  void over(String id, Ending how) {
    LiveVideo video = videos.get(id);
    if (followed.remove(id) == null || video == null) {
      return;
    }
    Rest last = rests.get(id);
    int times = last == null ? 1 : last.times + 1;
    Instant now = clock.instant();
    var rest =
        switch (how) {
          case FORBIDDEN -> new Rest(forbidden(video), video.access(), Instant.MAX, times);
          case UNAVAILABLE ->
              new Rest(Reading.CHAT_DISABLED, video.access(), now.plus(properties.rest()), times);
          case OVER, LOST ->
              new Rest(Reading.JOINING, video.access(), now.plus(pause(times)), times);
        };
    rests.put(id, rest);
    if (how == Ending.OVER) {
      videos.remove(id);
    }
  }

  private static Reading forbidden(LiveVideo video) {
    return video.access() == Access.PRIVATE ? Reading.PRIVATE : Reading.MEMBERS_ONLY;
  }

  private Duration pause(int times) {
    Duration pause = properties.longestRetry().multipliedBy(1L << Math.min(times - 1, 10));
    return pause.compareTo(properties.rest()) < 0 ? pause : properties.rest();
  }

  /** When a chat that rests may be tried again. */
  Optional<Instant> nextTry() {
    return rests.entrySet().stream()
        .filter(rest -> isChosen(rest.getKey()) && !followed.containsKey(rest.getKey()))
        .map(rest -> rest.getValue().until)
        .filter(clock.instant()::isBefore)
        .min(Comparator.naturalOrder());
  }

  /** Why a chat is not followed now, in the words of the dashboard. */
  private Optional<Reading> refusal(LiveVideo video) {
    var known =
        switch (video.access()) {
          case READABLE, UNSURE -> Optional.<Reading>empty();
          case MEMBERS_ONLY -> Optional.of(Reading.MEMBERS_ONLY);
          case AGE_RESTRICTED -> Optional.of(Reading.AGE_RESTRICTED);
          case PRIVATE -> Optional.of(Reading.PRIVATE);
          case CHAT_DISABLED -> Optional.of(Reading.CHAT_DISABLED);
        };
    return known.or(
        () ->
            Optional.ofNullable(rests.get(video.id()))
                .filter(rest -> rest.lasts(clock.instant()))
                .map(Rest::reading));
  }

  /** All that is on air, and what we do with each. */
  List<Broadcast> broadcasts() {
    var all = new ArrayList<Broadcast>();
    for (LiveVideo video : videos.values()) {
      String url = "https://www.youtube.com/watch?v=" + video.id();
      all.add(new Broadcast(video.id(), video.title(), url, video.viewers(), readingOf(video)));
    }
    return all;
  }

  private Reading readingOf(LiveVideo video) {
    var one = followed.get(video.id());
    if (one != null) {
      return one.reading ? Reading.READING : Reading.JOINING;
    }
    return refusal(video).orElse(isChosen(video.id()) ? Reading.JOINING : Reading.NOT_CHOSEN);
  }

  @Override
  public void close() {
    followed.keySet().stream().collect(Collectors.toSet()).forEach(this::giveUp);
  }

  private static final class Followed {

    private final Following following;
    private boolean reading;

    Followed(Following following) {
      this.following = following;
    }
  }

  /**
   * A chat that is left alone.
   *
   * @param access what the pages said about it; the rest ends when they say something else
   * @param times in a row
   */
  private record Rest(Reading reading, Access access, Instant until, int times) {

    boolean isAbout(@Nullable LiveVideo video) {
      return video != null && video.access() == access;
    }

    boolean lasts(Instant now) {
      return now.isBefore(until);
    }
  }
}
