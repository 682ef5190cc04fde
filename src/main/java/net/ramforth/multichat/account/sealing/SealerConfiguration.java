package net.ramforth.multichat.account.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the keys: in the environment, or in a file that is made once in the data directory. */
@Configuration(proxyBeanMethods = false)
class SealerConfiguration {

  private static final Logger log = LoggerFactory.getLogger(SealerConfiguration.class);

  @Bean
  Sealer sealer(
      @Value("${multichat.encryption-key}") String current,
      @Value("${multichat.encryption-key-previous}") String previous,
      @Value("${multichat.data-dir}") Path dataDirectory) {
    var key =
        SealingKey.parse(
            "ENCRYPTION_KEY",
            current.isBlank() ? keyIn(dataDirectory.resolve("encryption.key")) : current);
    return new Sealer(key, previousKeys(previous));
  }

  private static List<SealingKey> previousKeys(String previous) {
    return Stream.of(previous.split(","))
        .filter(text -> !text.isBlank())
        .map(text -> SealingKey.parse("ENCRYPTION_KEY_PREVIOUS", text))
        .toList();
  }

  private static String keyIn(Path file) {
    try {
      if (Files.notExists(file)) {
        write(file, SealingKey.generate(new SecureRandom()));
        log.atWarn()
            .addKeyValue("file", file.toAbsolutePath())
            .log("Made an encryption key. Back it up: without it, stored sign-ins are lost");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The encryption key cannot be kept in " + file, e);
    }
  }

  private static void write(Path file, String key) throws IOException {
    var path = file.toAbsolutePath();
    Files.createDirectories(path.getParent());
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(path, key);
    } else {
      Files.writeString(path, key, StandardOpenOption.CREATE_NEW);
    }
  }
}
