package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.GOOGLE;
import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.SharedProduct.someoneOnYoutube;
import static net.ramforth.multichat.account.SigningInTests.accountInSession;
import static net.ramforth.multichat.account.SigningInTests.accountOf;
import static net.ramforth.multichat.account.SigningInTests.channelOf;
import static net.ramforth.multichat.account.SigningInTests.rowOf;
import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.ramforth.multichat.account.ScriptedGoogle.Owner;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada has two accounts by accident: one with Twitch, one with YouTube. */
class MovingTests {

  private final Person adaOnTwitch = somebodyNew("ada");
  private final Owner adaOnYoutube = someoneOnYoutube("ada");
  private final TestBrowser here = PRODUCT.browser();
  private final TestBrowser there = PRODUCT.browser();
  private final Accounts accounts = PRODUCT.bean(Accounts.class);
  private AccountId account = AccountId.random();
  private AccountId other = AccountId.random();

  @BeforeEach
  void haveTwoAccounts() {
    here.signIn(TWITCH, adaOnTwitch);
    there.signIn(GOOGLE, adaOnYoutube);
    account = accountOf(adaOnTwitch);
    other = accountOf(adaOnYoutube);
    PRODUCT.events.clear();
  }

  @Test
  void aChannelOfAnotherAccountIsAskedAboutBeforeAnythingHappens() {
    assertThat(here.signIn(GOOGLE, adaOnYoutube)).isEqualTo("/dashboard/move");

    assertThat(accountOf(adaOnYoutube)).isEqualTo(other);
    assertThat(accountInSession(here)).isEqualTo(account.toString());
    assertThat(PRODUCT.events).isEmpty();
    assertThat(here.get("/dashboard/move").body())
        .contains(adaOnYoutube.title(), "belongs to another account here")
        .contains("Move it here", "Leave it", "The other account is deleted");
  }

  @Test
  void movingTheLastChannelTakesItAndDeletesTheAccountNobodyCouldReach() {
    here.signIn(GOOGLE, adaOnYoutube);
    assertThat(locationOf(here.submit("/dashboard/move"))).isEqualTo("/dashboard");

    assertThat(accounts.channelsOf(account))
        .extracting(LinkedChannel::channel)
        .containsExactly(channelOf(adaOnTwitch), channelOf(adaOnYoutube));
    assertThat(accounts.profileOf(other)).isEmpty();
    assertThat(there.isSignedIn()).isFalse();
    assertThat(PRODUCT.events)
        .containsExactly(
            new ChannelUnlinked(other, channelOf(adaOnYoutube)),
            new AccountDeleted(other),
            new ChannelLinked(account, channelOf(adaOnYoutube)));
  }

  @Test
  void theMovedChannelHasTheTokensOfTheNewSignInAndNothingIsRevoked() {
    var before = stored();
    here.signIn(GOOGLE, adaOnYoutube);
    here.submit("/dashboard/move");

    assertThat(stored().access()).isNotEqualTo(before.access());
    assertThat(PRODUCT.bean(AccessTokens.class).usableFor(channelOf(adaOnYoutube)))
        .map(AccessToken::secret)
        .contains(stored().access());
    assertThat(GOOGLE.revoked)
        .doesNotContain(before.access(), String.valueOf(before.refresh()), stored().access());
  }

  @Test
  void anAccountWithAnotherChannelStays() {
    var second = somebodyNew("adas_second");
    there.signIn(TWITCH, second);
    here.signIn(GOOGLE, adaOnYoutube);
    assertThat(here.get("/dashboard/move").body())
        .contains("The other account stays")
        .doesNotContain("is deleted");

    here.submit("/dashboard/move");

    assertThat(accounts.channelsOf(other))
        .extracting(LinkedChannel::channel)
        .containsExactly(channelOf(second));
    assertThat(there.isSignedIn()).isTrue();
    assertThat(PRODUCT.events).doesNotContain(new AccountDeleted(other));
  }

  @Test
  void aTwitchChannelMovesToo() {
    assertThat(there.signIn(TWITCH, adaOnTwitch)).isEqualTo("/dashboard/move");
    there.submit("/dashboard/move");

    assertThat(accountOf(adaOnTwitch)).isEqualTo(other);
    assertThat(accounts.profileOf(account)).isEmpty();
  }

  @Test
  void whatIsLeftStaysWhereItIs() {
    here.signIn(GOOGLE, adaOnYoutube);
    assertThat(locationOf(here.submit("/dashboard/move/decline"))).isEqualTo("/dashboard");

    assertThat(accountOf(adaOnYoutube)).isEqualTo(other);
    assertThat(there.isSignedIn()).isTrue();
    assertThat(locationOf(here.submit("/dashboard/move"))).isEqualTo("/dashboard/move");
    assertThat(accountOf(adaOnYoutube)).isEqualTo(other);
  }

  @Test
  void nobodyMovesWhatTheyWereNotAskedAbout() {
    assertThat(locationOf(here.submit("/dashboard/move"))).isEqualTo("/dashboard/move");
    var answer = here.get("/dashboard/move");
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("nothing to move");
    assertThat(accountOf(adaOnYoutube)).isEqualTo(other);
    assertThat(PRODUCT.events).isEmpty();
  }

  @Test
  void theAnswerNeedsAFormOfOursInTheSessionThatAsked() {
    here.signIn(GOOGLE, adaOnYoutube);

    assertThat(here.post("/dashboard/move", "").statusCode()).isEqualTo(403);
    there.submit("/dashboard/move");
    var trev = PRODUCT.browser();
    trev.signIn(TWITCH, somebodyNew("trev"));
    trev.submit("/dashboard/move");

    assertThat(accountOf(adaOnYoutube)).isEqualTo(other);
  }

  @Test
  void itIsAnsweredOnce() {
    here.signIn(GOOGLE, adaOnYoutube);
    here.submit("/dashboard/move");
    PRODUCT.events.clear();

    assertThat(locationOf(here.submit("/dashboard/move"))).isEqualTo("/dashboard/move");
    assertThat(PRODUCT.events).isEmpty();
  }

  @Test
  void aQuestionFromBeforeSigningOutIsForgotten() {
    here.signIn(GOOGLE, adaOnYoutube);
    here.submit("/logout");
    here.signIn(TWITCH, adaOnTwitch);

    assertThat(here.get("/dashboard/move").statusCode()).isEqualTo(410);
  }

  @Test
  void aQuestionWaitsForTenMinutes() {
    var clock = MutableClock.started();
    var moves = new PendingMoves(PRODUCT.bean(Linking.class), accounts, clock);
    var linked = new LinkedChannel(channelOf(adaOnYoutube), adaOnYoutube.title(), false);
    moves.ask("session", account, linked, stored());

    clock.advance(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(moves.in("session", account)).isPresent();
    assertThat(moves.in("session", other)).isEmpty();
    assertThat(moves.in("another", account)).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(moves.in("session", account)).isEmpty();
    assertThat(moves.agree("session", account)).isFalse();
    assertThat(accountOf(adaOnYoutube)).isEqualTo(other);
  }

  @Test
  void aChannelThatWasUnlinkedMeanwhileIsSimplyLinked() {
    there.signIn(TWITCH, somebodyNew("adas_second"));
    here.signIn(GOOGLE, adaOnYoutube);
    accounts.unlink(other, channelOf(adaOnYoutube));

    here.submit("/dashboard/move");

    assertThat(accountOf(adaOnYoutube)).isEqualTo(account);
    assertThat(accounts.profileOf(other)).isPresent();
  }

  private Tokens stored() {
    return PRODUCT.bean(StoredTokens.class).of(rowOf(adaOnYoutube)).orElseThrow();
  }
}
