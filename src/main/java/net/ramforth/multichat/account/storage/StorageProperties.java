package net.ramforth.multichat.account.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where things are kept.
 *
 * @param directory database file and generated key
 * @param databaseUrl any JDBC URL of a supported database; null or blank: SQLite in the directory
 */
@ConfigurationProperties("multichat.storage")
public record StorageProperties(Path directory, @Nullable String databaseUrl) {

  public StorageProperties {
    directory = directory.toString().isBlank() ? Path.of("data") : directory;
  }

  /** The directory, made now if it is missing. */
  public Path openDirectory() {
    try {
      OwnerOnly.makeDirectory(directory);
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the data directory " + directory, e);
    }
  }

  /** The URL to connect to. SQLite's gets the parameters that it needs and does not name. */
  String jdbcUrl() {
    var inDirectory = "jdbc:sqlite:" + openDirectory().resolve("multichat.db");
    var url = databaseUrl == null || databaseUrl.isBlank() ? inDirectory : databaseUrl;
    return SqliteUrl.isOne(url) ? SqliteUrl.complete(url) : url;
  }
}
