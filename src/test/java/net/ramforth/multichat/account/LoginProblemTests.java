package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import org.junit.jupiter.api.Test;

class LoginProblemTests {

  private final Person ada = somebodyNew("ada");
  private final TestBrowser browser = PRODUCT.browser();

  @Test
  void aDeclinedSignIn() {
    var state = state();
    assertThat(
            browser.comeBack(
                "error=access_denied&error_description=The+user+denied+you+access&state=" + state))
        .isEqualTo(problem("declined"));
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void aForgedState() {
    browser.startSignIn();

    assertThat(browser.comeBack("code=" + TWITCH.codeFor(ada) + "&state=forged"))
        .isEqualTo(problem("state"));
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void aStateOfAnotherBrowser() {
    var trevs = PRODUCT.browser().startSignIn();

    assertThat(browser.comeBack("code=" + TWITCH.codeFor(ada) + "&state=" + encode(trevs)))
        .isEqualTo(problem("state"));
  }

  @Test
  void aMissingState() {
    browser.startSignIn();

    assertThat(browser.comeBack("code=" + TWITCH.codeFor(ada))).isEqualTo(problem("state"));
    assertThat(browser.comeBack("")).isEqualTo(problem("state"));
  }

  @Test
  void aReplayedState() {
    var answer = "&state=" + state();
    browser.comeBack("code=" + TWITCH.codeFor(ada) + answer);

    assertThat(browser.comeBack("code=" + TWITCH.codeFor(ada) + answer))
        .isEqualTo(problem("state"));
  }

  @Test
  void aReusedCode() {
    var code = TWITCH.codeFor(ada);
    browser.comeBack("code=" + code + "&state=" + state());
    var other = PRODUCT.browser();

    assertThat(other.comeBack("code=" + code + "&state=" + encode(other.startSignIn())))
        .isEqualTo(problem("expired"));
    assertThat(other.isSignedIn()).isFalse();
  }

  @Test
  void aWrongClientSecret() {
    TWITCH.nextTokenAnswer(403, "invalid client secret");

    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("configuration"));
  }

  @Test
  void aWrongClientId() {
    TWITCH.nextTokenAnswer(400, "invalid client");

    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("configuration"));
  }

  @Test
  void aRedirectUriThatTwitchDoesNotKnow() {
    TWITCH.nextTokenAnswer(400, "Parameter redirect_uri does not match registered URI");
    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("configuration"));

    assertThat(browser.comeBack("error=redirect_mismatch&state=" + state()))
        .isEqualTo(problem("configuration"));
  }

  @Test
  void twitchBeingDown() {
    TWITCH.nextTokenAnswer(503, "down");
    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("unavailable"));

    TWITCH.nextTokenAnswer(429, "too many");
    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("unavailable"));

    TWITCH.nextUserAnswer(502, "<html>Bad gateway</html>");
    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("unavailable"));
  }

  @Test
  void twitchTakingTooLong() {
    TWITCH.nextTokenAnswerStalls(1500);

    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("unavailable"));
  }

  @Test
  void anAnswerThatNobodyUnderstands() {
    TWITCH.nextTokenBody("<html>");
    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("unexpected"));

    TWITCH.nextUserAnswer(200, "{\"data\":[{}]}");
    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("unexpected"));

    TWITCH.nextUserAnswer(200, "[]");
    assertThat(browser.signIn(TWITCH, ada)).isEqualTo(problem("unexpected"));

    assertThat(browser.comeBack("error=what%0Aever&state=" + state()))
        .isEqualTo(problem("unexpected"));
  }

  @Test
  void aFailedLinkLeavesWhoWasSignedInSignedIn() {
    browser.signIn(TWITCH, ada);
    TWITCH.nextTokenAnswer(503, "down");
    browser.signIn(TWITCH, somebodyNew("adas_second"));

    assertThat(browser.isSignedIn()).isTrue();
  }

  @Test
  void afterAProblemTheNextAttemptWorks() {
    browser.comeBack("error=access_denied&state=" + state());

    assertThat(browser.signIn(TWITCH, ada)).isEqualTo("/dashboard");
  }

  @Test
  void everyCodeNamesItsProblem() {
    for (var problem : LoginProblem.values()) {
      assertThat(LoginProblem.of(problem.code())).contains(problem);
    }
    assertThat(LoginProblem.of("something-else")).isEmpty();
  }

  private String state() {
    return encode(browser.startSignIn());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String problem(String reason) {
    return "/login/problem?platform=twitch&reason=" + reason;
  }
}
