package net.ramforth.multichat.emote.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps pictures in files, up to a size; those that nobody asks for go first. A disk that is full
 * or broken costs speed, never an answer.
 */
final class PictureFiles {

  private static final Logger log = LoggerFactory.getLogger(PictureFiles.class);
  private static final String UNFINISHED = ".part";

  private final Path directory;
  private final Cache<String, StoredPicture> pictures;

  /** Keys of those whose content is known to be what their name says. */
  private final Set<String> checked = ConcurrentHashMap.newKeySet();

  private final AtomicBoolean failing = new AtomicBoolean();
  private final CompletableFuture<Integer> known;

  PictureFiles(Path directory, long largestTotal) {
    this.directory = directory;
    this.pictures =
        Caffeine.newBuilder()
            .maximumWeight(largestTotal)
            .weigher((String _, StoredPicture picture) -> picture.weight())
            .executor(Runnable::run)
            .removalListener(this::removed)
            .build();
    this.known = CompletableFuture.supplyAsync(this::look, Thread::startVirtualThread);
  }

  /** The picture and its content, if it is kept and sound. */
  Optional<Answer.Kept> find(PictureAddress address) {
    known.join();
    var picture = pictures.getIfPresent(key(address));
    if (picture == null) {
      return Optional.empty();
    }
    try {
      var file = picture.below(directory);
      if (!checked.contains(picture.key())) {
        if (!tag(Files.readAllBytes(file)).equals(picture.tag())) {
          throw new IOException("the content has changed");
        }
        checked.add(picture.key());
      }
      return Optional.of(new Answer.Kept(picture.type(), picture.tag(), file, picture.size()));
    } catch (IOException broken) {
      log.debug("A kept picture cannot be read", broken);
      pictures.invalidate(picture.key());
      return Optional.empty();
    }
  }

  /** The tag of this content. */
  static String tag(byte[] bytes) {
    return hash(bytes).substring(0, 32);
  }

  /** Keeps the picture if it can. */
  void keep(PictureAddress address, byte[] bytes, PictureType type) {
    known.join();
    var picture = new StoredPicture(key(address), tag(bytes), type, bytes.length);
    var file = picture.below(directory);
    try {
      Files.createDirectories(file.getParent());
      var part = Files.createTempFile(file.getParent(), "", UNFINISHED);
      try {
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      checked.add(picture.key());
      var before = pictures.asMap().put(picture.key(), picture);
      if (before != null && !before.equals(picture)) {
        delete(before.below(directory));
      }
      pictures.cleanUp();
      failing.set(false);
    } catch (IOException full) {
      if (!failing.getAndSet(true)) {
        log.atWarn()
            .addKeyValue("cause", full.getClass().getSimpleName())
            .log("Pictures cannot be kept on disk");
      }
    }
  }

  long count() {
    return pictures.estimatedSize();
  }

  private void removed(@Nullable String key, @Nullable StoredPicture picture, RemovalCause cause) {
    // What was replaced may have the same file as what replaced it.
    if (key != null && picture != null && cause != RemovalCause.REPLACED) {
      checked.remove(key);
      delete(picture.below(directory));
    }
  }

  /** Learns what an earlier run has kept, the longest untouched first. */
  private int look() {
    record Found(StoredPicture picture, FileTime at) {}
    List<Found> found = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return 0;
    }
    try (var files = Files.find(directory, 2, (_, attributes) -> attributes.isRegularFile())) {
      files.forEach(
          file -> {
            try {
              var attributes = Files.readAttributes(file, BasicFileAttributes.class);
              var name = file.getFileName().toString();
              StoredPicture.named(name, attributes.size())
                  .filter(picture -> picture.below(directory).equals(file))
                  .ifPresent(
                      picture -> found.add(new Found(picture, attributes.lastModifiedTime())));
              if (name.endsWith(UNFINISHED)) {
                Files.delete(file);
              }
            } catch (IOException gone) {
              log.debug("A file of the pictures cannot be read", gone);
            }
          });
    } catch (IOException | UncheckedIOException unreadable) {
      log.atWarn()
          .addKeyValue("cause", unreadable.getClass().getSimpleName())
          .log("The directory of pictures cannot be read");
    }
    found.sort(Comparator.comparing(Found::at));
    found.forEach(one -> pictures.put(one.picture().key(), one.picture()));
    pictures.cleanUp();
    return found.size();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      log.debug("A picture cannot be deleted", stays);
    }
  }

  private static String key(PictureAddress address) {
    return hash(address.name().getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
