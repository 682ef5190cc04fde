package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser may have, signed in or not. */
class RulesTests {

  private final TestBrowser stranger = PRODUCT.browser();
  private final TestBrowser ada = PRODUCT.browser();

  @Test
  void pagesForSignedInPeopleSendStrangersToTheFrontPage() {
    for (var path : List.of("/dashboard", "/dashboard/anything", "/account/delete")) {
      var answer = stranger.get(path);
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(locationOf(answer)).isEqualTo("/");
    }
  }

  @Test
  void theApiTellsStrangersThatTheyAreNotSignedIn() {
    var answer = stranger.get("/api/settings");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(answer.body()).isEqualTo("{\"error\":\"not-signed-in\"}");
    assertThat(stranger.post("/api/settings", "").statusCode()).isEqualTo(401);
  }

  @Test
  void whoeverSignsInIsLetIn() {
    ada.signIn(TWITCH, somebodyNew("ada"));

    assertThat(ada.get("/dashboard").statusCode()).isNotEqualTo(302);
  }

  @Test
  void aPostNeedsAFormOfOurs() {
    ada.signIn(TWITCH, somebodyNew("ada"));

    assertThat(ada.post("/dashboard/channel", "name=mara").statusCode()).isEqualTo(403);
    assertThat(ada.post("/dashboard/channel", "name=mara&_csrf=forged").statusCode())
        .isEqualTo(403);
  }

  @Test
  void withAClientNobodyUsesThisComputerWithoutSigningIn() {
    assertThat(stranger.submit("/local").statusCode()).isEqualTo(404);
    assertThat(PRODUCT.bean(LocalMode.class).isOn()).isFalse();
  }

  @Test
  void everyAnswerTellsTheBrowserWhatToRefuse() {
    for (var path : List.of("/", "/nowhere", "/actuator/health")) {
      var headers = stranger.get(path).headers();
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }
    var headers = stranger.get("/nowhere").headers();
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("connect-src 'self' ws://localhost:" + PRODUCT.port())
        .contains("frame-ancestors 'self'");
  }

  @Test
  void theSessionCookieIsOutOfScriptsReachAndLivesNinetyDays() {
    var headers = stranger.get("/login/twitch").headers();

    assertThat(headers.firstValue("Set-Cookie").orElseThrow())
        .startsWith("multichat=")
        .contains("Max-Age=7776000", "HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
  }

  @Test
  void theCookieIsRenewedNowAndThenSoThatNinetyDaysCountFromTheLastVisit() {
    ada.signIn(TWITCH, somebodyNew("ada"));

    assertThat(ada.get("/dashboard").headers().firstValue("Set-Cookie").orElseThrow())
        .contains("Max-Age=7776000");
    assertThat(ada.get("/dashboard").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void healthIsPublicWithoutDetails() {
    var answer = stranger.get("/actuator/health", "X-Forwarded-For", "192.0.2.1");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("UP").doesNotContain("sqlite", "diskSpace");
  }

  @Test
  void metricsAreForThisComputer() {
    assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(200);
  }

  @Test
  void behindAProxyNobodyIsThisComputer() {
    for (var header : List.of("X-Forwarded-For", "Forwarded")) {
      assertThat(stranger.get("/actuator/prometheus", header, "for=192.0.2.1").statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void theOperatorReadsMetricsFromAnywhere() {
    assertThat(metricsAs("operator", RunningProduct.OPERATOR_PASSWORD)).isEqualTo(200);
    assertThat(metricsAs("operator", "guessed")).isEqualTo(401);
    assertThat(metricsAs("operator", "")).isEqualTo(401);
    assertThat(metricsAs("ada", RunningProduct.OPERATOR_PASSWORD)).isEqualTo(401);
  }

  @Test
  void theRestOfTheActuatorIsClosed() {
    for (var path : List.of("/actuator", "/actuator/env", "/actuator/heapdump")) {
      assertThat(stranger.get(path).statusCode()).isBetween(401, 404);
    }
  }

  @Test
  void theOperatorsPagesAreGuardedLikeTheMetrics() {
    var page = stranger.get("/operator/youtube");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("How YouTube is doing");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(stranger.get("/operator/youtube", "Forwarded", "for=192.0.2.1").statusCode())
        .isEqualTo(401);
  }

  private int metricsAs(String name, String password) {
    var credential =
        Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    return stranger
        .get(
            "/actuator/prometheus",
            "X-Forwarded-For",
            "192.0.2.1",
            "Authorization",
            "Basic " + credential)
        .statusCode();
  }
}
