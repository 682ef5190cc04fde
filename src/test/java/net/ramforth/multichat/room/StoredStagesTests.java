package net.ramforth.multichat.room;

import static net.ramforth.multichat.testing.Chats.message;
import static net.ramforth.multichat.testing.Chats.messageId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import net.ramforth.multichat.account.AccountDeleted;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.rehearsal.Gallery;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class StoredStagesTests {

  private static final Instant NOW = Instant.parse("2026-11-23T20:00:00.123Z");
  private static final Stage BUSY =
      Stage.EMPTY
          .put(message("1", "mara", "line 1", NOW), Place.SUGGESTED, "Mara", NOW)
          .put(message("2", "mara", "\"quotes\" and 💜", NOW), Place.QUEUED, "Mo", NOW)
          .air(message("3", "mara", "line 3", NOW), "Mo", NOW, NOW.plusSeconds(60))
          .locked(true)
          .paidFrom(5)
          .overruling(messageId("4"))
          .hiding(messageId("5"))
          .having("obeyed");

  @TempDir Path folder;

  private final MessageJson json = new MessageJson();
  private JdbcClient database;
  private StoredStages stages;
  private AccountId ada;
  private AccountId mo;

  @BeforeEach
  void twoAccounts() {
    var url =
        "jdbc:sqlite:" + folder.resolve("multichat.db") + "?foreign_keys=on&busy_timeout=5000";
    var source = new DriverManagerDataSource(url);
    Flyway.configure().dataSource(source).load().migrate();
    database = JdbcClient.create(source);
    stages = new StoredStages(database, json);
    ada = account("Ada");
    mo = account("Mo");
  }

  @AfterEach
  void stop() {
    stages.close();
  }

  @Test
  void aStageComesBackAfterTheNextStart() {
    stages.keep(ada, BUSY);
    restart();

    assertThat(stages.of(ada)).isEqualTo(BUSY);
    assertThat(stages.of(mo)).isEqualTo(Stage.EMPTY);
  }

  @Test
  void everyKindOfMessageComesBackAsItWas() {
    var stage = Stage.EMPTY;
    for (var message : Gallery.messages()) {
      stage = stage.put(message, Place.QUEUED, "Mo", NOW);
    }
    stages.keep(ada, stage);
    restart();

    assertThat(stages.of(ada)).isEqualTo(stage);
  }

  @Test
  void itIsWrittenWithoutWaitingForTheEnd() {
    stages.keep(ada, BUSY);
    stages.keep(mo, BUSY.locked(false));

    await()
        .untilAsserted(
            () -> {
              assertThat(written(ada)).isEqualTo(json.write(BUSY));
              assertThat(written(mo)).isEqualTo(json.write(BUSY.locked(false)));
            });
  }

  @Test
  void theNewestOfManyWins() {
    for (int i = 0; i <= 300; i++) {
      stages.keep(ada, BUSY.paidFrom(i));
      assertThat(stages.of(ada).paidFrom()).isEqualTo(i);
    }
    restart();

    assertThat(stages.of(ada).paidFrom()).isEqualTo(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "null",
        "[]",
        "7",
        "{}",
        "{\"entries\":null,\"overruled\":[],\"hidden\":[],\"heard\":[]}",
        "{\"entries\":[null],\"until\":null,\"locked\":false,\"overruled\":[],\"hidden\":[],"
            + "\"heard\":[],\"paidFrom\":0}",
        "{\"entries\":[{}],\"until\":null,\"locked\":false,\"overruled\":[],\"hidden\":[],"
            + "\"heard\":[],\"paidFrom\":0}",
        "{\"entries\":[{\"message\":{},\"place\":\"QUEUED\",\"by\":\"Mo\",\"at\":0}],"
            + "\"until\":null,\"locked\":false,\"overruled\":[],\"hidden\":[],"
            + "\"heard\":[],\"paidFrom\":0}",
        "{\"entries\":[],\"until\":\"soon\",\"locked\":false,\"overruled\":[],\"hidden\":[],"
            + "\"heard\":[],\"paidFrom\":0}"
      })
  void whatIsDamagedCostsItselfAlone(String damaged) {
    stages.keep(mo, BUSY);
    stages.keep(ada, BUSY);
    restart();
    damage(damaged);

    assertThat(stages.of(ada)).isEqualTo(Stage.EMPTY);
    assertThat(stages.of(mo)).isEqualTo(BUSY);

    stages.keep(ada, BUSY);
    restart();
    assertThat(stages.of(ada)).isEqualTo(BUSY);
  }

  @Test
  void aPlaceOfALaterReleaseCostsItsStageAlone() {
    damage(json.write(BUSY).replace("QUEUED", "IN_THE_WINGS"));
    assertThat(stages.of(ada)).isEqualTo(Stage.EMPTY);
  }

  @Test
  void whatALaterReleaseKnowsBesideIsLeftOut() {
    damage(json.write(BUSY).replaceFirst("\\{", "{\"mood\":\"fine\","));
    assertThat(stages.of(ada)).isEqualTo(BUSY);
  }

  @Test
  void aDeletedAccountsStageIsGoneAndDoesNotComeBack() {
    stages.keep(ada, BUSY);
    restart();
    database.sql("delete from account where id = ?").param(ada.toString()).update();
    stages.on(new AccountDeleted(ada));
    assertThat(rows()).isZero();

    stages.keep(ada, BUSY);
    restart();
    assertThat(rows()).isZero();
    assertThat(stages.of(ada)).isEqualTo(Stage.EMPTY);
  }

  private void restart() {
    stages.close();
    stages = new StoredStages(database, json);
  }

  private void damage(String text) {
    database.sql("delete from stage where account_id = ?").param(ada.toString()).update();
    database
        .sql("insert into stage (account_id, json) values (?, ?)")
        .params(ada.toString(), text)
        .update();
  }

  private long rows() {
    return database.sql("select count(*) from stage").query(Long.class).single();
  }

  private String written(AccountId room) {
    return database
        .sql("select json from stage where account_id = ?")
        .param(room.toString())
        .query(String.class)
        .single();
  }

  private AccountId account(String name) {
    var account = AccountId.random();
    database
        .sql("insert into account (id, display_name, local, created_at) values (?, ?, false, 0)")
        .params(account.toString(), name)
        .update();
    return account;
  }
}
