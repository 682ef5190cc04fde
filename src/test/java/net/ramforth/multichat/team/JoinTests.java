package net.ramforth.multichat.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people see who open an invitation, and what hosts see on their team's page. */
@SpringBootTest(
    properties = {
      "multichat.env-file=none",
      "MULTICHAT_LOCAL_MODE=on",
      "TWITCH_CLIENT_ID=a-client",
      "TWITCH_CLIENT_SECRET=its-secret"
    })
@AutoConfigureMockMvc
@Import(TeamStage.class)
class JoinTests {

  @TempDir static Path folder;

  @Autowired MockMvcTester browser;
  @Autowired TeamStage.People people;
  @Autowired Invitations invitations;
  @Autowired Team team;
  @Autowired MutableClock clock;

  private AccountId ada;
  private AccountId mo;
  private String secret = "";

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void adaInvitesMo() {
    ada = people.called("Ada");
    mo = people.called("Mo");
    secret =
        invitations
            .invite(
                people.seat(ada, ada),
                "my best moderator",
                Set.of(Right.FEATURE, Right.SUGGEST),
                Duration.ofDays(1))
            .secret()
            .value();
  }

  @Test
  void anInvitationSaysWhoInvitesToWhatAndUntilWhen() {
    assertThat(browser.get().uri("/join/" + secret))
        .hasStatusOk()
        .hasHeader("Referrer-Policy", "no-referrer")
        .bodyText()
        .contains("Ada invites you", "Suggest messages", "Feature messages")
        .contains(clock.instant().plus(Duration.ofDays(1)).toString())
        .contains("href=\"/login/twitch\"")
        .doesNotContain("Hide, delete", "/login/google", "my best moderator", "Join as");
    assertThat(invitations.openedBy(secret)).isPresent();
  }

  @Test
  void whoSignsInFirstComesBackToTheInvitation() {
    var opened = browser.get().uri("/join/" + secret).exchange();
    Cookie session = Objects.requireNonNull(opened.getResponse().getCookie("multichat"));

    assertThat(browser.post().uri("/local").cookie(session).with(csrf()))
        .hasRedirectedUrl("/join/" + secret);
  }

  @Test
  void whoIsSignedInJoinsWithOnePress() {
    assertThat(people.get(mo, "/join/" + secret)).bodyText().contains("Join as Mo");

    assertThat(people.send(mo, POST, "/join/" + secret, "")).hasRedirectedUrl("/dock/" + ada);

    assertThat(people.seat(mo, ada).rights())
        .containsExactlyInAnyOrder(Right.FEATURE, Right.SUGGEST);
  }

  @Test
  void nobodyJoinsWithoutSigningInOrByAFormOfAnother() {
    assertThat(browser.post().uri("/join/" + secret).with(csrf())).hasRedirectedUrl("/");
    assertThat(browser.post().uri("/join/" + secret)).hasRedirectedUrl("/");
    assertThat(invitations.openedBy(secret)).isPresent();
  }

  @Test
  void aLinkThatIsUsedExpiredOrNeverWasSaysToAskForANewOne() {
    invitations.accept(mo, secret);
    assertNoLongerGood(secret);
    assertNoLongerGood("nonsense");
    assertNoLongerGood("a".repeat(27));

    adaInvitesMo();
    clock.advance(Duration.ofDays(1));
    assertNoLongerGood(secret);
  }

  private void assertNoLongerGood(String link) {
    assertThat(people.get(mo, "/join/" + link))
        .hasStatus(HttpStatus.NOT_FOUND)
        .bodyText()
        .contains("not good any more", "for a new one");
    assertThat(people.send(mo, POST, "/join/" + link, "")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.get().uri("/join/" + link)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void theHostLearnsThatItIsTheirOwnLink() {
    assertThat(people.get(ada, "/join/" + secret)).bodyText().contains("your own team");
    assertThat(people.send(ada, POST, "/join/" + secret, "")).hasRedirectedUrl("/join/" + secret);
    assertThat(team.members(ada)).isEmpty();
  }

  @Test
  void whoIsInTheTeamLearnsThatTheRightsAreAdded() {
    people.join(ada, mo, Right.PACE);

    assertThat(people.get(mo, "/join/" + secret)).bodyText().contains("in Ada’s team already");
    assertThat(people.send(mo, POST, "/join/" + secret, "")).hasRedirectedUrl("/dock/" + ada);

    assertThat(people.seat(mo, ada).rights()).hasSize(3);
  }

  @Test
  void aFullTeamSaysSo() {
    for (int i = 0; i < Team.MOST; i++) {
      people.join(ada, people.called("Mod " + i));
    }
    assertThat(people.send(mo, POST, "/join/" + secret, "")).hasRedirectedUrl("/join/" + secret);
    assertThat(people.get(mo, "/join/" + secret)).bodyText().contains("team is full");
  }

  @Test
  void theTeamsPageShowsTheTeamsOfOthers() {
    invitations.accept(mo, secret);
    assertThat(people.get(mo, "/dashboard/team"))
        .hasStatusOk()
        .bodyText()
        .contains("/dock/" + ada, "Feature messages")
        .doesNotContain("has to be configured on this server");
    assertThat(people.get(ada, "/dashboard/team")).bodyText().doesNotContain("/dock/" + ada);
  }

  @Test
  void theTeamsPageNeedsSigningIn() {
    assertThat(browser.get().uri("/dashboard/team")).hasRedirectedUrl("/");
    assertThat(people.get(AccountId.random(), "/dashboard/team")).hasRedirectedUrl("/dashboard");
  }
}
