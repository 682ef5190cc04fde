package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.GOOGLE;
import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.SharedProduct.someoneOnYoutube;
import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.account.ScriptedGoogle.Owner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleProblemTests {

  private final Owner ada = someoneOnYoutube("ada");
  private final TestBrowser browser = PRODUCT.browser();

  @AfterEach
  void asUsual() {
    GOOGLE.grantedScope = ScriptedGoogle.READONLY;
    assertThat(GOOGLE.nextChannelAnswers).isEmpty();
    assertThat(GOOGLE.nextTokenAnswers).isEmpty();
  }

  @Test
  void anAccountWithoutAChannelHasNoItemsAtAll() {
    GOOGLE.nextChannelAnswers.add(
        ScriptedAnswer.json(
            200, "{\"kind\":\"youtube#channelListResponse\",\"pageInfo\":{\"totalResults\":0}}"));

    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("no-channel"));
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void aBoxThatWasNotTicked() {
    GOOGLE.grantedScope = "openid";

    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("unticked"));
    assertThat(browser.isSignedIn()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "401, youtubeSignupRequired, no-channel",
    "403, insufficientPermissions, unticked",
    "403, accessNotConfigured, api-not-enabled",
    "403, quotaExceeded, quota",
    "403, rateLimitExceeded, unavailable",
    "429, somethingNew, unavailable",
    "500, backendError, unavailable",
    "403, forbidden, unexpected",
    "401, authError, unexpected"
  })
  void whatYoutubeSaysInsteadOfAChannel(int status, String reason, String problem) {
    GOOGLE.nextChannelAnswers.add(ScriptedGoogle.apiError(status, reason));

    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "401, invalid_client, configuration",
    "401, deleted_client, configuration",
    "400, redirect_uri_mismatch, configuration",
    "400, unauthorized_client, configuration",
    "403, org_internal, configuration",
    "400, admin_policy_enforced, not-allowed",
    "400, invalid_grant, expired",
    "503, backend_error, unavailable",
    "400, something_new, unexpected"
  })
  void whatGoogleSaysInsteadOfTokens(int status, String error, String problem) {
    GOOGLE.nextTokenAnswers.add(ScriptedGoogle.refusal(status, error, "as the test asked"));

    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "access_denied, declined",
    "disallowed_useragent, embedded-browser",
    "admin_policy_enforced, not-allowed",
    "redirect_uri_mismatch, configuration",
    "what%0Aever, unexpected"
  })
  void whatGoogleSendsPeopleBackWith(String error, String problem) {
    var state = GOOGLE.agree(locationOf(browser.get("/login/google")), ada);

    assertThat(
            browser.comeBackFromGoogle(
                "error=" + error + state.substring(state.indexOf("&state="))))
        .isEqualTo(problem(problem));
  }

  @Test
  void aForgedOrMissingState() {
    browser.get("/login/google");

    assertThat(browser.comeBackFromGoogle("code=4/abc&state=forged")).isEqualTo(problem("state"));
    assertThat(browser.comeBackFromGoogle("code=4/abc")).isEqualTo(problem("state"));
    assertThat(browser.comeBackFromGoogle("")).isEqualTo(problem("state"));
  }

  @Test
  void aCodeThatWasUsedBefore() {
    var answer = GOOGLE.agree(locationOf(browser.get("/login/google")), ada);
    browser.comeBackFromGoogle(answer);
    var other = PRODUCT.browser();
    var others = GOOGLE.agree(locationOf(other.get("/login/google")), ada);

    assertThat(
            other.comeBackFromGoogle(
                answer.substring(0, answer.indexOf("&state="))
                    + others.substring(others.indexOf("&state="))))
        .isEqualTo(problem("expired"));
  }

  @Test
  void googleTakingTooLong() {
    GOOGLE.nextTokenAnswers.add(ScriptedAnswer.stalling(1500));
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("unavailable"));

    GOOGLE.nextChannelAnswers.add(ScriptedAnswer.stalling(1500));
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("unavailable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Log in to the hotel’s Wi-Fi",
        "",
        "null",
        "[]",
        "{\"items\":[{}]}",
        "{\"items\":[{\"id\":\"UC one; drop\"}]}",
        "{\"items\":[{\"id\":{\"UC\":1}}]}"
      })
  void anAnswerThatNobodyUnderstands(String body) {
    GOOGLE.nextChannelAnswers.add(ScriptedAnswer.json(200, body));

    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("unexpected"));
  }

  @Test
  void pagesInPlaceOfTokens() {
    GOOGLE.nextTokenAnswers.add(ScriptedAnswer.html(200, "<html>Log in to the hotel’s Wi-Fi"));
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("unexpected"));

    GOOGLE.nextTokenAnswers.add(ScriptedAnswer.html(502, "<html>Error 502 (Server Error)!!1"));
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("unavailable"));
  }

  @Test
  void aGiantAnswerIsNotReadToItsEnd() {
    var giant = "{\"items\":[{\"id\":\"UC1\",\"x\":\"" + "y".repeat(3_000_000) + "\"}]}";
    GOOGLE.nextChannelAnswers.add(ScriptedAnswer.json(200, giant));
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("unavailable"));

    GOOGLE.nextTokenAnswers.add(
        ScriptedAnswer.json(
            200,
            "{\"access_token\":\"%s\",\"token_type\":\"Bearer\"}"
                .formatted("y".repeat(3_000_000))));
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo(problem("unavailable"));
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void aFailedLinkLeavesEverythingAsItWas() {
    var twitch = somebodyNew("ada");
    browser.signIn(TWITCH, twitch);
    GOOGLE.nextChannelAnswers.add(ScriptedGoogle.apiError(403, "quotaExceeded"));
    browser.signIn(GOOGLE, ada);

    assertThat(browser.isSignedIn()).isTrue();
    assertThat(PRODUCT.bean(Accounts.class).channelsOf(SigningInTests.accountOf(twitch)))
        .hasSize(1);
    assertThat(browser.signIn(GOOGLE, ada)).isEqualTo("/dashboard");
  }

  @Test
  void aPlatformThatNobodyKnowsCostsItself() {
    assertThat(browser.get("/login/facebook").statusCode()).isEqualTo(404);
    assertThat(browser.get("/login/youtube").statusCode()).isEqualTo(404);
    assertThat(locationOf(browser.get("/auth/facebook/callback?code=1&state=2")))
        .isEqualTo("/login/problem?platform=twitch&reason=state");
    assertThat(browser.get("/login/problem?platform=%3Cscript%3E&reason=%3Cscript%3E").body())
        .contains("Signing in did not work")
        .doesNotContain("<script>");
  }

  private static String problem(String reason) {
    return "/login/problem?platform=google&reason=" + reason;
  }
}
