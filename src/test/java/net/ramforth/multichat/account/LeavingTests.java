package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LeavingTests {

  private final Person ada = somebodyNew("ada");
  private final TestBrowser browser = PRODUCT.browser();
  private final Accounts accounts = PRODUCT.bean(Accounts.class);
  private AccountId account = AccountId.random();
  private String accessToken = "";

  @BeforeEach
  void signIn() {
    browser.signIn(TWITCH, ada);
    account = SigningInTests.accountOf(ada);
    accessToken =
        PRODUCT.bean(StoredTokens.class).of(SigningInTests.rowOf(ada)).orElseThrow().access();
  }

  @Test
  void deletingAnAccountRevokesItsTokensAndRemovesEveryRow() {
    var other = PRODUCT.browser();
    other.signIn(TWITCH, ada);
    var key = SigningInTests.keyOf(account);
    var latest =
        PRODUCT.bean(StoredTokens.class).of(SigningInTests.rowOf(ada)).orElseThrow().access();

    accounts.delete(account);

    assertThat(TWITCH.revoked).contains(latest);
    assertThat(accounts.profileOf(account)).isEmpty();
    assertThat(accounts.channelsOf(account)).isEmpty();
    assertThat(PRODUCT.bean(OverlayKeys.class).openedBy(key.value())).isEmpty();
    assertThat(rowsThatNameTheAccount()).isZero();
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(other.isSignedIn()).isFalse();
    assertThat(PRODUCT.events).contains(new AccountDeleted(account));
  }

  @Test
  void twitchBeingDownDoesNotKeepAnAccount() {
    TWITCH.nextRevokeAnswer(503);

    accounts.delete(account);

    assertThat(accounts.profileOf(account)).isEmpty();
  }

  @Test
  void whoComesBackGetsANewAccount() {
    accounts.delete(account);

    PRODUCT.browser().signIn(TWITCH, ada);

    assertThat(SigningInTests.accountOf(ada)).isNotEqualTo(account);
  }

  @Test
  void unlinkingRevokesTheTokensAndForgetsTheChannel() {
    accounts.unlink(account, SigningInTests.channelOf(ada));

    assertThat(TWITCH.revoked).contains(accessToken);
    assertThat(accounts.channelsOf(account)).isEmpty();
    assertThat(accounts.profileOf(account)).isPresent();
    assertThat(PRODUCT.events)
        .contains(new ChannelUnlinked(account, SigningInTests.channelOf(ada)));
  }

  @Test
  void nobodyUnlinksWhatIsNotTheirs() {
    accounts.unlink(AccountId.random(), SigningInTests.channelOf(ada));

    assertThat(accounts.channelsOf(account)).hasSize(1);
    assertThat(TWITCH.revoked).doesNotContain(accessToken);
  }

  @Test
  void signingOutEndsTheSessionAndSaysSo() {
    var session = browser.sessionId();

    var answer = browser.submit("/logout");

    assertThat(TestBrowser.locationOf(answer)).isEqualTo("/");
    assertThat(browser.isSignedIn()).isFalse();
    assertThat(PRODUCT.events).contains(new SignedOut(account, session));
    assertThat(sessionsWithId(session)).isZero();
  }

  @Test
  void signingOutNeedsAFormOfOurs() {
    assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
    assertThat(browser.isSignedIn()).isTrue();
  }

  private int rowsThatNameTheAccount() {
    return database()
        .sql(
            """
            select (select count(*) from account where id = :account)
                 + (select count(*) from channel where account_id = :account)
                 + (select count(*) from channel_tokens where channel_id not in (select id from channel))
                 + (select count(*) from overlay where account_id = :account)
                 + (select count(*) from SPRING_SESSION where PRINCIPAL_NAME = :account)
            """)
        .param("account", account.toString())
        .query(Integer.class)
        .single();
  }

  private static int sessionsWithId(String session) {
    return database()
        .sql("select count(*) from SPRING_SESSION where SESSION_ID = ?")
        .param(session)
        .query(Integer.class)
        .single();
  }

  private static JdbcClient database() {
    return PRODUCT.bean(JdbcClient.class);
  }
}
