package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.GOOGLE;
import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.SharedProduct.someoneOnYoutube;
import static net.ramforth.multichat.account.SigningInTests.accountOf;
import static net.ramforth.multichat.account.SigningInTests.channelOf;
import static net.ramforth.multichat.account.SigningInTests.rowOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.ramforth.multichat.account.ScriptedGoogle.Owner;
import net.ramforth.multichat.chat.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoogleTokensTests {

  private static final int ABOUT_TO_EXPIRE = 30;

  private final Owner ada = someoneOnYoutube("ada");
  private final Channel channel = channelOf(ada);
  private final TestBrowser browser = PRODUCT.browser();
  private final Accounts accounts = PRODUCT.bean(Accounts.class);
  private final AccessTokens tokens = PRODUCT.bean(AccessTokens.class);

  @BeforeEach
  void signInWithATokenAboutToExpire() {
    GOOGLE.expiresIn = ABOUT_TO_EXPIRE;
    browser.signIn(GOOGLE, ada);
    GOOGLE.tokenRequests.clear();
  }

  @AfterEach
  void asUsual() {
    GOOGLE.expiresIn = 3599;
  }

  @Test
  void aRefreshBringsAnAccessTokenAndTheOldRefreshTokenIsKept() {
    var old = stored();
    GOOGLE.expiresIn = 3599;

    var token = tokens.usableFor(channel).orElseThrow();

    assertThat(token.secret()).isNotEqualTo(old.access()).isEqualTo(stored().access());
    assertThat(stored().refresh()).isEqualTo(old.refresh());
    assertThat(stored().scopes()).containsExactly(ScriptedGoogle.READONLY);
    assertThat(GOOGLE.tokenRequests.getLast())
        .containsEntry("grant_type", "refresh_token")
        .containsEntry("client_secret", ScriptedGoogle.CLIENT_SECRET);
    assertThat(accounts.mustConnectAgain(channel)).isFalse();
  }

  @Test
  void aDeadRefreshTokenAsksToConnectAgainAndGoogleIsNotAskedTwice() {
    GOOGLE.forgetRefreshTokens();

    assertThat(trouble().signInAgain()).isTrue();
    assertThat(trouble().signInAgain()).isTrue();

    assertThat(GOOGLE.tokenRequests).hasSize(1);
    assertThat(accounts.mustConnectAgain(channel)).isTrue();
  }

  @Test
  void nothingElseBreaksWithADeadRefreshToken() {
    var twitch = somebodyNew("ada");
    browser.signIn(TWITCH, twitch);
    GOOGLE.forgetRefreshTokens();
    trouble();

    assertThat(browser.isSignedIn()).isTrue();
    assertThat(accounts.channelsOf(accountOf(ada)))
        .extracting(LinkedChannel::channel)
        .containsExactly(channel, channelOf(twitch));
    assertThat(accounts.mustConnectAgain(channelOf(twitch))).isFalse();
    assertThat(tokens.usableFor(channelOf(twitch))).isPresent();
  }

  @Test
  void connectingAgainMakesItGood() {
    GOOGLE.forgetRefreshTokens();
    trouble();
    GOOGLE.expiresIn = 3599;

    browser.signIn(GOOGLE, ada);

    assertThat(accounts.mustConnectAgain(channel)).isFalse();
    assertThat(tokens.usableFor(channel)).isPresent();
  }

  @Test
  void googleBeingDownIsNoReasonToConnectAgain() {
    GOOGLE.nextTokenAnswers.add(ScriptedAnswer.html(502, "<html>Error 502 (Server Error)!!1"));
    assertThat(trouble().signInAgain()).isFalse();
    GOOGLE.nextTokenAnswers.add(ScriptedGoogle.refusal(429, "rate_limit_exceeded", ""));
    assertThat(trouble().signInAgain()).isFalse();
    GOOGLE.nextTokenAnswers.add(ScriptedAnswer.html(200, "<html>Log in to the hotel’s Wi-Fi"));
    assertThat(trouble().signInAgain()).isFalse();
    GOOGLE.nextTokenAnswers.add(ScriptedGoogle.refusal(401, "invalid_client", "Unauthorized"));
    assertThat(trouble().signInAgain()).isFalse();

    assertThat(accounts.mustConnectAgain(channel)).isFalse();
    assertThat(tokens.usableFor(channel)).isPresent();
  }

  @Test
  void tokensThatCannotBeReadAnyMoreAskToConnectAgain() {
    var rows = PRODUCT.bean(TokensRows.class);
    var trev = someoneOnYoutube("trev");
    PRODUCT.browser().signIn(GOOGLE, trev);
    var trevs = rows.findById(rowOf(trev).id()).orElseThrow();
    rows.save(
        new TokensRow(
            rowOf(ada).id(),
            trevs.accessToken(),
            trevs.refreshToken(),
            trevs.expiresAt(),
            trevs.scopes()));

    assertThat(accounts.mustConnectAgain(channel)).isTrue();
  }

  @Test
  void aChannelThatNobodyLinkedNeedsNothing() {
    assertThat(accounts.mustConnectAgain(channelOf(someoneOnYoutube("mo")))).isFalse();
  }

  private TokenUnavailable trouble() {
    return catchThrowableOfType(TokenUnavailable.class, () -> tokens.usableFor(channel));
  }

  private Tokens stored() {
    return PRODUCT.bean(StoredTokens.class).of(rowOf(ada)).orElseThrow();
  }
}
