package net.ramforth.multichat.account.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteUrlTests {

  @Test
  void theParametersThatAreMissingAreAdded() {
    assertThat(SqliteUrl.complete("jdbc:sqlite:a.db"))
        .isEqualTo(
            "jdbc:sqlite:a.db?journal_mode=WAL&busy_timeout=5000&foreign_keys=true"
                + "&synchronous=NORMAL&transaction_mode=IMMEDIATE");
  }

  @Test
  void whatTheOperatorChoseStays() {
    assertThat(SqliteUrl.complete("jdbc:sqlite:a.db?synchronous=FULL"))
        .startsWith("jdbc:sqlite:a.db?synchronous=FULL&journal_mode=WAL")
        .doesNotContain("synchronous=NORMAL");
  }

  @Test
  void theDataDirectoryIsMadeForTheOwnerAlone(@TempDir Path parent) throws IOException {
    var directory = parent.resolve("a/data");

    var url = new StorageProperties(directory, "").jdbcUrl();

    assertThat(url).startsWith("jdbc:sqlite:" + directory.resolve("multichat.db") + "?");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
        .isEqualTo("rwx------");
  }

  @Test
  void anotherDatabasesUrlIsLeftAlone(@TempDir Path directory) {
    var url = "jdbc:postgresql://localhost/multichat";

    assertThat(new StorageProperties(directory, url).jdbcUrl()).isEqualTo(url);
  }
}
