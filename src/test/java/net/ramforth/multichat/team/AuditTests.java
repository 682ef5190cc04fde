package net.ramforth.multichat.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
class AuditTests {

  @TempDir static Path folder;

  @Autowired TeamStage.People people;
  @Autowired Audit audit;
  @Autowired MutableClock clock;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private AccountId ada;
  private Seat host;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void somebodyNew() {
    ada = people.called("Ada");
    host = people.seat(ada, ada);
  }

  @Test
  void theNewestDeedComesFirst() {
    var mo = people.called("Mo");
    people.join(ada, mo, Right.FEATURE);
    audit.note(host, "lock", "");
    clock.advance(Duration.ofMinutes(2));
    audit.note(people.seat(mo, ada), "feature", "Mara");

    assertThat(audit.of(ada, 10))
        .containsExactly(
            new Deed(clock.instant(), "Mo", "feature", "Mara"),
            new Deed(clock.instant().minus(Duration.ofMinutes(2)), "Ada", "lock", ""));
    assertThat(audit.of(ada, 1)).extracting(Deed::act).containsExactly("feature");
    assertThat(audit.of(mo, 10)).isEmpty();
  }

  @Test
  void theNewestTwoThousandAreKept() {
    var others = people.called("Bea");
    audit.note(people.seat(others, others), "lock", "");
    // At once, so that the disk is asked once.
    transaction.executeWithoutResult(_ -> noteTooMany());

    assertThat(countOf(ada)).isEqualTo(Audit.KEPT);
    assertThat(audit.of(ada, Audit.KEPT))
        .extracting(Deed::about)
        .startsWith(String.valueOf(Audit.KEPT + 4))
        .endsWith("5");
    assertThat(countOf(others)).isEqualTo(1);
  }

  private void noteTooMany() {
    for (int i = 0; i < Audit.KEPT + 5; i++) {
      clock.advance(Duration.ofMillis(1));
      audit.note(host, "feature", String.valueOf(i));
    }
  }

  @Test
  void whatItWasAboutIsShortened() {
    audit.note(host, "hide", "😀".repeat(200));
    assertThat(audit.of(ada, 1).getFirst().about()).isEqualTo("😀".repeat(120) + "…");
  }

  private int countOf(AccountId room) {
    return database
        .sql("select count(*) from audit where account_id = ?")
        .param(room.toString())
        .query(Integer.class)
        .single();
  }
}
