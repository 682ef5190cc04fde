package net.ramforth.multichat.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where everything is stored. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  private static final String SQLITE = "jdbc:sqlite:";

  /**
   * WAL lets pages read while one writes; IMMEDIATE makes a transaction wait for its turn at its
   * beginning, where a deferred one that reads and then writes fails with "busy".
   */
  private static final String SQLITE_PARAMETERS =
      "journal_mode=WAL&busy_timeout=5000&foreign_keys=true&synchronous=NORMAL"
          + "&transaction_mode=IMMEDIATE";

  @Bean
  JdbcConnectionDetails database(
      @Value("${spring.datasource.url}") String url,
      @Value("${multichat.data-dir}") Path dataDirectory,
      Environment environment) {
    makeForOwnerOnly(dataDirectory.toAbsolutePath());
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return withParameters(url);
      }

      @Override
      public String getUsername() {
        return environment.getProperty("spring.datasource.username", "");
      }

      @Override
      public String getPassword() {
        return environment.getProperty("spring.datasource.password", "");
      }
    };
  }

  static String withParameters(String url) {
    return url.startsWith(SQLITE) && url.indexOf('?') < 0 ? url + "?" + SQLITE_PARAMETERS : url;
  }

  private static void makeForOwnerOnly(Path directory) {
    try {
      if (Files.notExists(directory)) {
        Files.createDirectories(directory);
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The data directory cannot be made: " + directory, e);
    }
  }
}
