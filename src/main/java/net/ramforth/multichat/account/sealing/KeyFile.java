package net.ramforth.multichat.account.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Optional;
import net.ramforth.multichat.account.storage.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key that is made when the operator gives none; only the owner may read the file. */
record KeyFile(Path directory) {

  private static final Logger log = LoggerFactory.getLogger(KeyFile.class);

  private Path path() {
    return directory.resolve("encryption.key");
  }

  Optional<SealingKey> read() {
    var path = path();
    try {
      return Files.exists(path)
          ? Optional.of(SealingKey.parse(Files.readString(path).strip(), path.toString()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  SealingKey make() {
    var path = path();
    var key = SealingKey.random(new SecureRandom());
    try {
      // Whole or not at all: half a key would keep the product from starting.
      var draft = OwnerOnly.temporaryFileIn(directory);
      Files.writeString(draft, key.asText() + "\n");
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
    log.atWarn()
        .addKeyValue("file", path)
        .log(
            "No ENCRYPTION_KEY is set, so one was made. Back this file up: without it, everybody"
                + " has to sign in again.");
    return key;
  }
}
