package net.ramforth.multichat.emote.image;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture in a file. All that there is to know about it stands in the file's name.
 *
 * @param key hash of its address
 * @param tag the beginning of its content's hash; another content has another
 * @param size in bytes
 */
record StoredPicture(String key, String tag, PictureType type, long size) {

  private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})\\.([0-9a-f]{32})\\.([a-z]+)");

  /** Smaller files take that much, too, on most disks. */
  private static final long BLOCK = 4096;

  static Optional<StoredPicture> named(String fileName, long size) {
    var name = FILE.matcher(fileName);
    return name.matches()
        ? PictureType.withSuffix(name.group(3))
            .map(type -> new StoredPicture(name.group(1), name.group(2), type, size))
        : Optional.empty();
  }

  Path below(Path directory) {
    return directory.resolve(key.substring(0, 2)).resolve(key + "." + tag + "." + type.suffix());
  }

  /** Bytes that it takes on disk. */
  int weight() {
    return (int) Math.min(Integer.MAX_VALUE, (size / BLOCK + 1) * BLOCK);
  }
}
