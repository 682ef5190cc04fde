package net.ramforth.multichat.team;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Reach;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.testing.MutableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People with accounts, their browsers, and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
public class TeamStage {

  @Bean
  @Primary
  MutableClock stillClock() {
    return MutableClock.started();
  }

  @Bean
  People people(JdbcClient database, MockMvcTester browser, MemberRows members, Team team) {
    return new People(database, browser, members, team);
  }

  /** Signs people up and lets them act. */
  public record People(JdbcClient database, MockMvcTester browser, MemberRows members, Team team) {

    public AccountId called(String name) {
      var account = AccountId.random();
      database
          .sql("insert into account (id, display_name, local, created_at) values (?, ?, false, 0)")
          .params(account.toString(), name)
          .update();
      return account;
    }

    public void join(AccountId room, AccountId person, Right... rights) {
      team.join(room, person, Set.of(rights));
    }

    public Seat seat(AccountId person, AccountId room) {
      return team.seat(person, room).orElseThrow();
    }

    public MvcTestResult get(AccountId person, String uri) {
      return browser.get().uri(uri).with(authentication(as(person))).exchange();
    }

    public MvcTestResult send(AccountId person, HttpMethod method, String uri, String json) {
      return browser
          .method(method)
          .uri(uri)
          .contentType(MediaType.APPLICATION_JSON)
          .content(json)
          .with(csrf())
          .with(authentication(as(person)))
          .exchange();
    }

    private static UsernamePasswordAuthenticationToken as(AccountId account) {
      return UsernamePasswordAuthenticationToken.authenticated(
          new SignedIn(account), null, Reach.PERSON.granted());
    }
  }
}
