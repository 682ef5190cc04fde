package net.ramforth.multichat.emote.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import net.ramforth.multichat.emote.KeptAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The emotes of all channels that rooms hear now. What a provider said last stays while it says
 * nothing, across restarts, too.
 */
@Component
class Catalogue {

  /** How often it is looked which shelves are due. */
  private static final Duration TICK = Duration.ofSeconds(15);

  private static final Duration RETRY = Duration.ofSeconds(45);

  private final Map<String, Followed> channels = new ConcurrentHashMap<>();
  private final AtomicBoolean ticking = new AtomicBoolean();
  private final List<Shelf> global = shelves(null);
  private final Words forEverybody = new Words(global);
  private final ProviderClient client;
  private final KeptAnswers kept;
  private final SevenTvEvents events;
  private final ProviderProperties properties;
  private final JsonMapper json;
  private final TaskScheduler scheduler;
  private final Clock clock;

  /** A channel's own shelves, all words in it, and how many rooms hear it. */
  private record Followed(List<Shelf> shelves, Words words, int rooms) {

    Followed andRooms(int more) {
      return new Followed(shelves, words, rooms + more);
    }
  }

  Catalogue(
      ProviderClient client,
      KeptAnswers kept,
      SevenTvEvents events,
      ProviderProperties properties,
      JsonMapper json,
      TaskScheduler scheduler,
      Clock clock) {
    this.client = client;
    this.kept = kept;
    this.events = events;
    this.properties = properties;
    this.json = json;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** What words mean in a room of this Twitch channel, or of none. */
  Words wordsIn(@Nullable String channel) {
    Followed followed = channel == null ? null : channels.get(channel);
    return followed == null ? forEverybody : followed.words();
  }

  /** A room hears this channel from now on. */
  void follow(String channel) {
    var followed =
        channels.compute(channel, (id, known) -> known == null ? followed(id) : known.andRooms(1));
    if (ticking.compareAndSet(false, true)) {
      open(global);
      var _ = scheduler.scheduleWithFixedDelay(this::lookAtWhatIsDue, clock.instant(), TICK);
    }
    if (followed.rooms() == 1) {
      open(followed.shelves());
    }
  }

  /** One room less hears it. */
  void unfollow(String channel) {
    channels.computeIfPresent(
        channel,
        (_, known) -> {
          if (known.rooms() > 1) {
            return known.andRooms(-1);
          }
          known.shelves().forEach(events::unfollow);
          return null;
        });
  }

  private Followed followed(String channel) {
    List<Shelf> own = shelves(channel);
    List<Shelf> all = new ArrayList<>(own);
    all.addAll(global);
    return new Followed(own, new Words(List.copyOf(all)), 1);
  }

  private static List<Shelf> shelves(@Nullable String channel) {
    return Arrays.stream(Provider.values()).map(it -> new Shelf(it, channel)).toList();
  }

  /** First what is known from before, then what the providers say now. */
  private void open(List<Shelf> shelves) {
    for (Shelf shelf : shelves) {
      aside(
          () -> {
            kept.find(shelf.name()).ifPresent(answer -> fill(shelf, answer));
            lookIfDue(shelf);
          });
    }
  }

  private void lookAtWhatIsDue() {
    global.forEach(shelf -> aside(() -> lookIfDue(shelf)));
    for (Followed followed : channels.values()) {
      followed.shelves().forEach(shelf -> aside(() -> lookIfDue(shelf)));
    }
  }

  private void lookIfDue(Shelf shelf) {
    Instant now = clock.instant();
    if (shelf.takesTurn(now, now.plus(pause(shelf)))) {
      look(shelf);
    }
  }

  private void look(Shelf shelf) {
    switch (client.ask(shelf.provider(), shelf.path())) {
      case ProviderClient.Answer.Found(String body) -> {
        if (fill(shelf, body)) {
          kept.keep(shelf.name(), body);
        } else {
          client.unanswered(shelf.provider(), "an answer of another shape");
        }
      }
      case ProviderClient.Answer.None _ -> {
        shelf.fill(Map.of());
        kept.forget(shelf.name());
      }
      case ProviderClient.Answer.Unanswered _ -> shelf.makeDue(clock.instant().plus(RETRY));
    }
  }

  private boolean fill(Shelf shelf, String answer) {
    try {
      JsonNode read = json.readTree(answer);
      if (!shelf.provider().isAnswer(read)) {
        return false;
      }
      if (shelf.channel() == null) {
        shelf.fill(shelf.provider().readGlobal(read));
      } else {
        shelf.fill(shelf.provider().readChannel(read));
        if (shelf.provider() == Provider.SEVENTV) {
          events.follow(shelf, read);
          if (!isFollowed(shelf)) {
            events.unfollow(shelf);
          }
        }
      }
      return true;
    } catch (JacksonException damaged) {
      return false;
    }
  }

  /** Its last room may have left while it was asked for. */
  private boolean isFollowed(Shelf shelf) {
    Followed followed = shelf.channel() == null ? null : channels.get(shelf.channel());
    return followed != null && followed.shelves().contains(shelf);
  }

  /** So that a thousand channels are not asked for in step. */
  private Duration pause(Shelf shelf) {
    Duration every = shelf.channel() == null ? properties.globalEvery() : properties.channelEvery();
    double share = RandomGenerator.getDefault().nextDouble(0.85, 1.15);
    return Duration.ofMillis(Math.round(every.toMillis() * share));
  }

  private static void aside(Runnable work) {
    var _ = Thread.ofVirtual().name("emotes").start(work);
  }
}
