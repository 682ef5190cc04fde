package net.ramforth.multichat.emote.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has pictures, or gets them. However many ask for one at the same time, it is fetched once; what
 * could not be had is not asked for again for a while.
 */
final class Pictures implements AutoCloseable {

  /** Whoever comes when so many wait for a picture is sent away. */
  private static final int MOST_WAITING = 2_000;

  private static final int MOST_FAILURES = 20_000;

  /** How long nobody asks for a picture again that could not be had. */
  static final Duration REMEMBERED = Duration.ofSeconds(30);

  private final PictureFiles files;
  private final PictureFetching fetching;
  private final PictureHosts hosts;
  private final MissBudget budget;
  private final MeterRegistry meters;
  private final Duration patience;
  private final Cache<PictureAddress, Answer> failures;
  private final Map<PictureAddress, CompletableFuture<Answer>> underway = new ConcurrentHashMap<>();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  Pictures(
      ImageProperties properties, NetworkAddresses addresses, MeterRegistry meters, Clock clock) {
    this.files = new PictureFiles(properties.directory(), properties.cacheSize().toBytes());
    this.fetching = new PictureFetching(properties, addresses);
    this.hosts = new PictureHosts(clock);
    this.budget = new MissBudget(properties.missesPerSecond(), properties.missesAtOnce());
    this.meters = meters;
    this.patience = properties.fetchTimeout().multipliedBy(2);
    this.failures =
        Caffeine.newBuilder()
            .maximumSize(MOST_FAILURES)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
    meters.gauge("multichat.images.kept", files, PictureFiles::count);
  }

  /** The picture, for whoever asks from the viewer's network address. */
  Answer find(PictureAddress address, String viewer) {
    var answer = known(address).orElseGet(() -> wait(address, viewer));
    meters.counter("multichat.images", "answer", kind(answer)).increment();
    return answer;
  }

  private Optional<Answer> known(PictureAddress address) {
    return files
        .find(address)
        .<Answer>map(kept -> kept)
        .or(() -> Optional.ofNullable(failures.getIfPresent(address)));
  }

  private Answer wait(PictureAddress address, String viewer) {
    if (!waiting.tryAcquire()) {
      return new Answer.Busy();
    }
    try {
      var theirs = underway.get(address);
      if (theirs != null) {
        return outcome(theirs);
      }
      if (!budget.allows(viewer)) {
        return new Answer.Busy();
      }
      var ours = new CompletableFuture<Answer>();
      var earlier = underway.putIfAbsent(address, ours);
      return earlier == null ? get(address, ours) : outcome(earlier);
    } finally {
      waiting.release();
    }
  }

  private Answer get(PictureAddress address, CompletableFuture<Answer> result) {
    try {
      // Another may have finished between our look and our turn.
      var answer = known(address).orElseGet(() -> fetch(address));
      result.complete(answer);
      return answer;
    } finally {
      underway.remove(address);
      result.complete(new Answer.Unavailable());
    }
  }

  private Answer fetch(PictureAddress address) {
    return switch (hosts.ask(address.host(), () -> fetching.fetch(address))) {
      case Fetched.Loaded(var bytes, var type) -> {
        files.keep(address, bytes, type);
        yield new Answer.Fresh(type, PictureFiles.tag(bytes), bytes);
      }
      case Fetched.Missing _ -> remembered(address, new Answer.Missing());
      case Fetched.Refused(var why) -> {
        meters.counter("multichat.images.refused", "why", why).increment();
        yield remembered(address, new Answer.Unavailable());
      }
      case Fetched.Failed _ -> remembered(address, new Answer.Unavailable());
    };
  }

  private Answer remembered(PictureAddress address, Answer failure) {
    failures.put(address, failure);
    return failure;
  }

  private Answer outcome(CompletableFuture<Answer> theirs) {
    try {
      return theirs.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Answer.Unavailable();
    } catch (ExecutionException | TimeoutException _) {
      return new Answer.Unavailable();
    }
  }

  private static String kind(Answer answer) {
    return switch (answer) {
      case Answer.Kept _ -> "kept";
      case Answer.Fresh _ -> "fetched";
      case Answer.Missing _ -> "missing";
      case Answer.Unavailable _ -> "unavailable";
      case Answer.Busy _ -> "busy";
    };
  }

  @Override
  public void close() {
    fetching.close();
  }
}
