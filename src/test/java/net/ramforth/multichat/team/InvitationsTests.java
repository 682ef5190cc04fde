package net.ramforth.multichat.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.team.TeamRefused.Reason;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
@RecordApplicationEvents
class InvitationsTests {

  private static final Duration DAY = Duration.ofDays(1);

  @TempDir static Path folder;

  @Autowired TeamStage.People people;
  @Autowired Invitations invitations;
  @Autowired Team team;
  @Autowired Audit audit;
  @Autowired Accounts accounts;
  @Autowired MutableClock clock;
  @Autowired JdbcClient database;
  @Autowired ApplicationEvents events;

  private AccountId ada;
  private AccountId mo;
  private Seat host;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void somebodyNew() {
    ada = people.called("Ada");
    mo = people.called("Mo");
    host = people.seat(ada, ada);
  }

  @Test
  void whoAcceptsIsInTheTeamWithTheRightsOfTheInvitation() {
    var seat = invitations.accept(mo, invite("Mo", Right.SUGGEST, Right.MODERATE));

    assertThat(seat.room()).isEqualTo(ada);
    assertThat(seat.rights()).containsExactlyInAnyOrder(Right.SUGGEST, Right.MODERATE);
    assertThat(team.seat(mo, ada)).contains(seat);
    assertThat(events.stream(SeatChanged.class)).containsExactly(new SeatChanged(ada, mo));
    assertThat(audit.of(ada, 10))
        .extracting(Deed::person, Deed::act, Deed::about)
        .containsExactlyInAnyOrder(tuple("Ada", "invite", "Mo"), tuple("Mo", "join", "Mo"));
  }

  @Test
  void anInvitationIsGoodOnce() {
    var secret = invite("Mo");
    invitations.accept(mo, secret);

    assertThat(invitations.openedBy(secret)).isEmpty();
    assertThat(invitations.open(ada)).isEmpty();
    assertThatExceptionOfType(NoSuchInvitation.class)
        .isThrownBy(() -> invitations.accept(people.called("Trev"), secret));
    assertThat(team.members(ada)).extracting(Member::name).containsExactly("Mo");
  }

  @Test
  void ofTwoWhoAcceptAtTheSameTimeOneIsLetIn() throws Exception {
    for (int round = 0; round < 10; round++) {
      var secret = invite("whoever is first");
      var before = team.members(ada).size();
      var start = new CountDownLatch(1);
      try (var threads = Executors.newFixedThreadPool(2)) {
        var first = threads.submit(joining(people.called("Mo"), secret, start));
        var second = threads.submit(joining(people.called("Trev"), secret, start));
        start.countDown();
        assertThat(first.get()).isNotEqualTo(second.get());
      }
      assertThat(team.members(ada)).hasSize(before + 1);
    }
  }

  private Callable<Boolean> joining(AccountId person, String secret, CountDownLatch start) {
    return () -> {
      start.await();
      try {
        invitations.accept(person, secret);
        return true;
      } catch (NoSuchInvitation _) {
        return false;
      }
    };
  }

  @Test
  void anInvitationEndsWithItsLife() {
    var secret = invite("Mo");

    clock.advance(DAY.minusMillis(1));
    assertThat(invitations.openedBy(secret)).isPresent();
    clock.advance(Duration.ofMillis(1));
    assertThat(invitations.openedBy(secret)).isEmpty();
    assertThat(invitations.open(ada)).isEmpty();
    assertThatExceptionOfType(NoSuchInvitation.class)
        .isThrownBy(() -> invitations.accept(mo, secret));
    assertThat(team.members(ada)).isEmpty();
  }

  @Test
  void expiredOnesAreForgottenWhenTheNextIsMade() {
    invite("Mo");
    clock.advance(DAY);
    invite("Mara");

    assertThat(
            database
                .sql("select label from invitation where account_id = ?")
                .param(ada.toString())
                .query(String.class)
                .list())
        .containsExactly("Mara");
  }

  @Test
  void theDatabaseDoesNotKnowTheSecret() {
    var secret = invite("Mo");
    for (var table : new String[] {"invitation", "team_member", "audit"}) {
      assertThat(database.sql("select * from " + table).query().listOfRows())
          .noneMatch(row -> row.toString().contains(secret));
    }
    assertThat(database.sql("select secret_hash from invitation").query(String.class).list())
        .contains(new InvitationSecret(secret).hash());
  }

  @Test
  void theSecretIsNeverPrinted() {
    var invited = invitations.invite(host, "Mo", Set.of(), DAY);
    assertThat(invited.toString()).doesNotContain(invited.secret().value());
  }

  @Test
  void nonsenseOpensNothing() {
    invite("Mo");
    for (var secret : new String[] {"", "' or 1=1", "a".repeat(27), "ä".repeat(27)}) {
      assertThat(invitations.openedBy(secret)).isEmpty();
    }
  }

  @Test
  void theHostDoesNotJoinTheirOwnTeamAndTheLinkStaysGood() {
    var secret = invite("Mo");

    assertThatExceptionOfType(TeamRefused.class)
        .isThrownBy(() -> invitations.accept(ada, secret))
        .returns(Reason.OWN_TEAM, TeamRefused::reason);
    assertThat(invitations.openedBy(secret)).isPresent();
    assertThat(team.members(ada)).isEmpty();
  }

  @Test
  void whoIsInTheTeamAlreadyHasTheRightsInAddition() {
    people.join(ada, mo, Right.SUGGEST);

    var seat = invitations.accept(mo, invite("Mo", Right.PACE));

    assertThat(seat.rights()).containsExactlyInAnyOrder(Right.SUGGEST, Right.PACE);
    assertThat(team.members(ada)).hasSize(1);
  }

  @Test
  void thereAreTwentyOpenAtMost() {
    for (int i = 0; i < Invitations.MOST; i++) {
      invite("Mo " + i);
    }
    assertRefused(Reason.TOO_MANY);

    invitations.withdraw(host, invitations.open(ada).getFirst().id().toString());
    invite("one more");
    assertRefused(Reason.TOO_MANY);
    clock.advance(DAY);
    invite("after a day");
    assertThat(invitations.open(ada)).hasSize(1);
  }

  @Test
  void aFullTeamTakesNobodyElse() {
    var secret = invite("Mo");
    for (int i = 0; i < Team.MOST; i++) {
      people.join(ada, people.called("Mod " + i));
    }
    assertRefused(Reason.TEAM_FULL);
    assertThatExceptionOfType(TeamRefused.class)
        .isThrownBy(() -> invitations.accept(mo, secret))
        .returns(Reason.TEAM_FULL, TeamRefused::reason);
    assertThat(team.members(ada)).hasSize(Team.MOST);

    team.remove(ada, team.members(ada).getFirst().person());
    assertThat(invitations.accept(mo, secret).person()).isEqualTo(mo);
  }

  private void assertRefused(Reason reason) {
    assertThatExceptionOfType(TeamRefused.class)
        .isThrownBy(() -> invite("one too many"))
        .returns(reason, TeamRefused::reason);
  }

  @Test
  void aWithdrawnInvitationOpensNothing() {
    var secret = invite("Mo");
    invitations.withdraw(host, invitations.open(ada).getFirst().id().toString());

    assertThat(invitations.openedBy(secret)).isEmpty();
    assertThat(audit.of(ada, 10)).extracting(Deed::act).contains("withdraw");
  }

  @Test
  void onlyTheHostInvitesAndWithdraws() {
    people.join(ada, mo, Right.values());
    var invited = invitations.invite(host, "Mara", Set.of(), DAY);
    var member = people.seat(mo, ada);
    var otherHost = people.seat(mo, mo);
    var id = invited.invitation().id().toString();

    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> invitations.invite(member, "Trev", Set.of(), DAY));
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> invitations.withdraw(member, id));
    assertThatExceptionOfType(NoSuchInvitation.class)
        .isThrownBy(() -> invitations.withdraw(otherHost, id));
    assertThat(invitations.open(ada)).containsExactly(invited.invitation());
  }

  @Test
  void anAccountLeavesNothingBehindInAnyTeam() {
    people.join(ada, mo, Right.SUGGEST);
    people.join(mo, ada, Right.SUGGEST);
    invite("Mara");

    accounts.delete(ada);

    assertThat(team.seat(mo, ada)).isEmpty();
    assertThat(team.seat(ada, mo)).isEmpty();
    assertThat(team.members(mo)).isEmpty();
    assertThat(team.seatsOf(mo)).extracting(Seat::room).containsExactly(mo);
    assertThat(invitations.open(ada)).isEmpty();
    assertThat(audit.of(ada, 10)).isEmpty();
  }

  private String invite(String label, Right... rights) {
    return invitations.invite(host, label, Set.of(rights), DAY).secret().value();
  }
}
