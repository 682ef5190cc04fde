package net.ramforth.multichat.emote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The last good answer to each question that providers were asked, so that a restart finds emotes
 * and badges even while a provider is down. A disk that is full or broken costs just that.
 */
@Component
public final class KeptAnswers {

  private static final Logger log = LoggerFactory.getLogger(KeptAnswers.class);

  /** Names come from us and hold ids from outside. */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}");

  /** Answers to what nobody has asked for so long are thrown away at a start. */
  private static final Duration KEPT_FOR = Duration.ofDays(60);

  private final Path directory;
  private final Clock clock;
  private final AtomicBoolean failing = new AtomicBoolean();

  KeptAnswers(EmoteProperties properties, Clock clock) {
    this.directory = properties.directory();
    this.clock = clock;
    Thread.ofVirtual().name("old-answers").start(this::throwOldAway);
  }

  /** What was kept under this name. What it says may be damaged: whoever reads it checks it. */
  public Optional<String> find(String name) {
    try {
      return Optional.of(Files.readString(file(name)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException failure) {
      failed(failure);
      return Optional.empty();
    }
  }

  /** Keeps it in place of what was there; a reader sees one or the other, never a part. */
  public void keep(String name, String answer) {
    try {
      Path file = file(name);
      Files.createDirectories(directory);
      Path unfinished = Files.createTempFile(directory, name, ".part");
      try {
        Files.writeString(unfinished, answer);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      failing.set(false);
    } catch (IOException failure) {
      failed(failure);
    }
  }

  private Path file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name for an answer: " + name);
    }
    return directory.resolve(name + ".json");
  }

  private void throwOldAway() {
    FileTime tooOld = FileTime.from(Instant.now(clock).minus(KEPT_FOR));
    try (var files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(tooOld) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException _) {
      // Nothing was ever kept.
    } catch (IOException failure) {
      failed(failure);
    }
  }

  private void failed(IOException failure) {
    if (failing.compareAndSet(false, true)) {
      log.atWarn()
          .addKeyValue("failure", failure.getClass().getSimpleName())
          .log("Emotes and badges cannot be kept on disk; after a restart they are asked for anew");
    }
  }
}
