package net.ramforth.multichat.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandInOAuthTests {

  private static final String REDIRECT = "http://localhost:8000/auth/twitch/callback";

  private final MutableClock clock = MutableClock.started();
  private final StandInTwitch twitch = StandInTwitch.start(clock);
  private final TestHttp http = new TestHttp(twitch);

  @AfterEach
  void stop() {
    twitch.close();
    http.close();
  }

  @Test
  void aCodeBecomesTokensThatValidateAndName() throws Exception {
    var page = http.send(HttpRequest.newBuilder(authorize(REDIRECT, "chat:read")));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("localhost:8000", "chat:read", "value=\"mara\"", "Allow");

    var answer = TestHttp.json(token(Map.of("code", allow("ada")), "authorization_code"));
    assertThat(answer.get("scope").toString()).isEqualTo("[\"chat:read\"]");
    assertThat(answer.get("token_type").asString()).isEqualTo("bearer");
    assertThat(answer.get("expires_in").asInt()).isEqualTo(14_124);

    var access = answer.get("access_token").asString();
    var valid = TestHttp.json(http.get("/oauth2/validate", "Authorization", "OAuth " + access));
    assertThat(valid.get("login").asString()).isEqualTo("ada");
    assertThat(valid.get("user_id").asString()).isEqualTo("1001");
    var users = TestHttp.json(helix("/helix/users", access));
    assertThat(users.at("/data/0/display_name").asString()).isEqualTo("Ada");
    var others =
        TestHttp.json(helix("/helix/users?login=mara&login=nobody_at_all&id=1004", access));
    assertThat(others.get("data").findValuesAsString("login"))
        .containsExactlyInAnyOrder("mara", "trev");
    assertThat(twitch.tokensIssued()).isOne();
  }

  @Test
  void decliningComesBackAsAnError() {
    assertThat(new ConsentPage(authorize(REDIRECT, "chat:read")).cancel().toString())
        .isEqualTo(
            REDIRECT
                + "?error=access_denied&error_description=The+user+denied+you+access&state=a%2Fb");
  }

  @Test
  void whatIsNotRegisteredIsNotAuthorized() throws Exception {
    assertError(
        http.send(HttpRequest.newBuilder(authorize("http://evil.example/", "chat:read"))),
        400,
        "Parameter redirect_uri does not match registered URI");
    assertError(
        http.send(HttpRequest.newBuilder(authorize(REDIRECT, "chat:write"))),
        400,
        "invalid scope requested: 'chat:write'");
  }

  @Test
  void aCodeWorksOnceAndNotForLong() throws Exception {
    var code = allow("ada");
    assertThat(token(Map.of("code", code), "authorization_code").statusCode()).isEqualTo(200);
    var again = token(Map.of("code", code), "authorization_code");
    assertError(again, 400, "Invalid authorization code");

    var old = allow("ada");
    clock.advance(Duration.ofMinutes(6));
    var late = token(Map.of("code", old), "authorization_code");
    assertError(late, 400, "Invalid authorization code");
  }

  @Test
  void theRedirectMustBeTheOneOfTheCode() throws Exception {
    var fields = Map.of("code", allow("ada"), "redirect_uri", REDIRECT + "2");
    assertError(
        token(fields, "authorization_code"),
        400,
        "Parameter redirect_uri does not match registered URI");
  }

  @Test
  void theClientMustShowItsSecret() throws Exception {
    var fields = Map.of("code", "x");
    var type = "authorization_code";
    assertError(token(with(fields, "client_id", ""), type), 400, "missing client id");
    assertError(token(with(fields, "client_id", "who"), type), 400, "invalid client");
    assertError(token(with(fields, "client_secret", ""), type), 400, "missing client secret");
    assertError(token(with(fields, "client_secret", "no"), type), 403, "invalid client secret");
  }

  @Test
  void aRefreshTokenBringsANewPairOnce() throws Exception {
    var first = twitch.issueTokens("ada", "chat:read");
    var fields = Map.of("refresh_token", first.refreshToken());
    var second = TestHttp.json(token(fields, "refresh_token"));
    assertThat(second.get("refresh_token").asString()).isNotEqualTo(first.refreshToken());
    assertError(token(fields, "refresh_token"), 400, "Invalid refresh token");
  }

  @Test
  void tokensDieByAgeByRevocationAndByPasswordChange() throws Exception {
    var aged = twitch.issueTokens("ada", "chat:read");
    clock.advance(Duration.ofHours(4));
    assertDead(aged);

    var revoked = twitch.issueTokens("ada", "chat:read");
    var form = Map.of("client_id", twitch.clientId(), "token", revoked.accessToken());
    assertThat(http.post("/oauth2/revoke", form).statusCode()).isEqualTo(200);
    assertError(http.post("/oauth2/revoke", form), 400, "Invalid token");
    assertDead(revoked);
    assertThat(twitch.tokensRevoked()).isOne();

    var killed = twitch.issueTokens("ada", "chat:read");
    twitch.killTokens("ada");
    assertDead(killed);
    var fields = Map.of("refresh_token", killed.refreshToken());
    assertError(token(fields, "refresh_token"), 400, "Invalid refresh token");

    var expired = twitch.issueTokens("ada", "chat:read");
    twitch.expireTokens("ada");
    assertDead(expired);
    var refreshed = token(Map.of("refresh_token", expired.refreshToken()), "refresh_token");
    assertThat(refreshed.statusCode()).isEqualTo(200);
  }

  @Test
  void helixWantsTokenAndClientTogether() throws Exception {
    var grant = twitch.issueTokens("ada", "chat:read");
    var mismatch = http.get("/helix/users", "Authorization", "Bearer " + grant.accessToken());
    assertError(mismatch, 401, "Client ID and OAuth token do not match");
    assertThat(TestHttp.json(mismatch).get("error").asString()).isEqualTo("Unauthorized");
    assertError(helix("/helix/users", "nonsense"), 401, "Invalid OAuth token");
    assertError(http.get("/oauth2/validate", "Accept", "*/*"), 401, "missing authorization token");
  }

  private void assertDead(Grant grant) throws Exception {
    var answer = http.get("/oauth2/validate", "Authorization", "OAuth " + grant.accessToken());
    assertError(answer, 401, "invalid access token");
  }

  private static void assertError(HttpResponse<String> answer, int status, String message) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(TestHttp.json(answer).get("status").asInt()).isEqualTo(status);
    assertThat(TestHttp.json(answer).get("message").asString()).isEqualTo(message);
  }

  private String allow(String login) {
    var callback = new ConsentPage(authorize(REDIRECT, "chat:read")).allowAs(login);
    var query = HttpCall.decoded(callback.getRawQuery());
    assertThat(query.get("state")).containsExactly("a/b");
    return query.getOrDefault("code", List.of()).getFirst();
  }

  private URI authorize(String redirect, String scope) {
    var query =
        TestHttp.form(
            Map.of(
                "client_id",
                twitch.clientId(),
                "redirect_uri",
                redirect,
                "response_type",
                "code",
                "scope",
                scope,
                "state",
                "a/b"));
    return URI.create(twitch.httpUrl() + "/oauth2/authorize?" + query);
  }

  private HttpResponse<String> token(Map<String, String> fields, String grantType)
      throws Exception {
    var form =
        with(
            Map.of(
                "client_id", twitch.clientId(),
                "client_secret", twitch.clientSecret(),
                "redirect_uri", REDIRECT),
            "grant_type",
            grantType);
    form.putAll(fields);
    return http.post("/oauth2/token", form);
  }

  private HttpResponse<String> helix(String path, String token) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(twitch.httpUrl() + path))
            .header("Authorization", "Bearer " + token)
            .header("Client-Id", twitch.clientId()));
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var all = new HashMap<>(fields);
    all.put(name, value);
    return all;
  }
}
