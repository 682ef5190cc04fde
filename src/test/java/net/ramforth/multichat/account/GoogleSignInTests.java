package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.GOOGLE;
import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.SharedProduct.someoneOnYoutube;
import static net.ramforth.multichat.account.SigningInTests.accountOf;
import static net.ramforth.multichat.account.SigningInTests.channelOf;
import static net.ramforth.multichat.account.SigningInTests.rowOf;
import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.account.ScriptedGoogle.Owner;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class GoogleSignInTests {

  private final Owner ada = someoneOnYoutube("ada");
  private final TestBrowser browser = PRODUCT.browser();
  private final Accounts accounts = PRODUCT.bean(Accounts.class);

  @Test
  void googleIsAskedToShowTheChannelEveryTimeAnewAndForNothingElse() {
    var asked =
        ScriptedAnswer.parameters(locationOf(browser.get("/login/google")).split("\\?", 2)[1]);

    assertThat(asked)
        .containsEntry("scope", ScriptedGoogle.READONLY)
        .containsEntry("access_type", "offline")
        .containsEntry("prompt", "consent select_account")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry(
            "redirect_uri", "http://localhost:" + PRODUCT.port() + "/auth/google/callback");
  }

  @Test
  void theFirstSignInMakesAnAccount() {
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo("/dashboard");

    assertThat(browser.isSignedIn()).isTrue();
    var account = accountOf(ada);
    assertThat(accounts.channelsOf(account))
        .containsExactly(new LinkedChannel(channelOf(ada), ada.title(), false));
    assertThat(accounts.profileOf(account))
        .contains(new AccountProfile(account, ada.title(), false));
    assertThat(PRODUCT.events).contains(new ChannelLinked(account, channelOf(ada)));
  }

  @Test
  void theHandleIsTheNameAndTheTitleWhereThereIsNone() {
    browser.signIn(GOOGLE, ada);
    assertThat(accounts.channelsOf(accountOf(ada)).getFirst().channel().name())
        .isEqualTo(ada.handle());

    GOOGLE.nextChannelAnswers.add(
        ScriptedAnswer.json(
            200,
            "{\"items\":[{\"id\":\"%s\",\"snippet\":{\"title\":\"Ada\"}}]}".formatted(ada.id())));
    browser.signIn(GOOGLE, ada);
    assertThat(accounts.channelsOf(accountOf(ada)).getFirst().channel().name()).isEqualTo("Ada");
  }

  @Test
  void theCodeIsExchangedWithItsVerifierAndTheRefreshTokenIsKept() {
    browser.signIn(GOOGLE, ada);

    assertThat(GOOGLE.tokenRequests.getLast())
        .containsEntry("grant_type", "authorization_code")
        .containsEntry("client_secret", ScriptedGoogle.CLIENT_SECRET)
        .containsKey("code_verifier");
    var stored = PRODUCT.bean(StoredTokens.class).of(rowOf(ada)).orElseThrow();
    assertThat(stored.refresh()).isNotNull();
    assertThat(stored.scopes()).containsExactly(ScriptedGoogle.READONLY);
  }

  @Test
  void aCodeThatSomebodyElseCaughtIsWorthNothing() {
    var caught = GOOGLE.agree(locationOf(browser.get("/login/google")), ada);
    var code = caught.substring(0, caught.indexOf("&state="));
    var trev = PRODUCT.browser();
    var trevs = GOOGLE.agree(locationOf(trev.get("/login/google")), someoneOnYoutube("trev"));

    assertThat(trev.comeBackFromGoogle(code + trevs.substring(trevs.indexOf("&state="))))
        .isEqualTo("/login/problem?platform=google&reason=expired");
    assertThat(trev.isSignedIn()).isFalse();
  }

  @Test
  void whoSignedInWithYoutubeLinksTwitchToTheSameAccount() {
    var adaOnTwitch = somebodyNew("ada");
    browser.signIn(GOOGLE, ada);
    assertThat(browser.signIn(TWITCH, adaOnTwitch)).isEqualTo("/dashboard");

    assertThat(accountOf(adaOnTwitch)).isEqualTo(accountOf(ada));
    assertThat(accounts.channelsOf(accountOf(ada)))
        .extracting(LinkedChannel::channel)
        .containsExactly(channelOf(ada), channelOf(adaOnTwitch));
    assertThat(accounts.profileOf(accountOf(ada)).orElseThrow().displayName())
        .isEqualTo(ada.title());
  }

  @Test
  void whoSignedInWithTwitchLinksYoutubeToTheSameAccount() {
    var adaOnTwitch = somebodyNew("ada");
    browser.signIn(TWITCH, adaOnTwitch);
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo("/dashboard");

    assertThat(accountOf(ada)).isEqualTo(accountOf(adaOnTwitch));

    var elsewhere = PRODUCT.browser();
    elsewhere.signIn(GOOGLE, ada);
    assertThat(SigningInTests.accountInSession(elsewhere))
        .isEqualTo(accountOf(adaOnTwitch).toString());
  }

  @Test
  void aTwitchChannelOfTheSameNameIsAnotherChannel() {
    var account = accountAfterSignIn();
    var sameName = Channel.named(Platform.TWITCH, ada.handle());
    accounts.readAnonymously(account, Platform.TWITCH, ada.handle());

    browser.signIn(GOOGLE, ada);

    assertThat(accounts.channelsOf(account))
        .extracting(LinkedChannel::channel)
        .contains(sameName, channelOf(ada));
  }

  @Test
  void tokensLieInTheDatabaseSealedAndReachNoLog(CapturedOutput output) {
    browser.signIn(GOOGLE, ada);
    GOOGLE.nextTokenAnswers.add(ScriptedAnswer.json(200, "{\"access_token\":\"halfAn5wer\""));
    PRODUCT.browser().signIn(GOOGLE, ada);

    var row = PRODUCT.bean(TokensRows.class).findById(rowOf(ada).id()).orElseThrow();
    assertThat(row.accessToken()).startsWith("v1.").doesNotContain("S3cret");
    assertThat(row.refreshToken()).startsWith("v1.").doesNotContain("S3cret");
    assertThat(output.getAll())
        .contains("Somebody could not sign in")
        .doesNotContain(GOOGLE.secrets)
        .doesNotContain("halfAn5wer");
  }

  private AccountId accountAfterSignIn() {
    browser.signIn(GOOGLE, ada);
    return accountOf(ada);
  }
}
