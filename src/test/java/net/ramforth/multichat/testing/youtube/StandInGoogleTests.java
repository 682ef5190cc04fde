package net.ramforth.multichat.testing.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.testing.ConsentPage;
import net.ramforth.multichat.testing.HttpCall;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StandInGoogleTests {

  private static final String REDIRECT = "http://localhost:8000/auth/google/callback";
  private static final String READONLY = "https://www.googleapis.com/auth/youtube.readonly";
  private static final String VERIFIER = "a-verifier-as-long-as-they-have-to-be-43-characters";
  private static final String CHANNELS = "/youtube/v3/channels?part=id,snippet&mine=true";

  private final MutableClock clock = MutableClock.started();
  private final StandInYouTube youtube = StandInYouTube.start(clock);
  private final Reader reader = new Reader(youtube);

  @AfterEach
  void stop() {
    reader.close();
    youtube.close();
  }

  @Test
  void aCodeBecomesTokensThatNameTheChannel() {
    assertThat(reader.get(authorize(Map.of())).body())
        .contains("localhost:8000", READONLY, "value=\"mara\"", "Cancel");
    var tokens = json(forCode(allow("ada"), VERIFIER));
    assertThat(tokens.get("scope").asString()).isEqualTo(READONLY);
    assertThat(tokens.get("expires_in").asInt()).isEqualTo(3_599);
    var channel = channels(tokens).at("/items/0");
    assertThat(channel.at("/id").asString()).isEqualTo(youtube.channel("ada").id());
    assertThat(channel.at("/snippet/customUrl").asString()).isEqualTo("@ada");
  }

  @Test
  void decliningAndUntickingAreTwoThings() {
    assertThat(page().cancel()).hasToString(REDIRECT + "?error=access_denied&state=a%2Fb");
    var tokens = json(forCode(codeIn(page().allowNothingAs("ada")), VERIFIER));
    assertThat(tokens.get("scope").asString()).doesNotContain("youtube");
    assertThat(channels(tokens).at("/error/errors/0/reason").asString())
        .isEqualTo("insufficientPermissions");
  }

  @Test
  void whatIsNotRightIsNotAuthorized() {
    assertThat(reader.get(authorize(Map.of("redirect_uri", "http://evil.example/"))).body())
        .contains("redirect_uri_mismatch");
    assertThat(reader.get(authorize(Map.of("code_challenge", ""))).body())
        .contains("invalid_request");
    assertThat(reader.get(authorize(Map.of("access_type", "sometimes"))).body())
        .contains("invalid_request");
    assertThat(reader.get(authorize(Map.of("scope", "everything"))).body())
        .contains("invalid_scope");
  }

  @Test
  void aCodeWorksOnceAndWithItsVerifierOnly() {
    var code = allow("ada");
    assertThat(forCode(code, VERIFIER).statusCode()).isEqualTo(200);
    assertError(forCode(code, VERIFIER), 400, "invalid_grant");
    assertError(forCode(allow("ada"), "another"), 400, "invalid_grant");
    assertError(forCode(allow("ada"), ""), 400, "invalid_grant");
    var late = allow("ada");
    clock.advance(Duration.ofMinutes(11));
    assertError(forCode(late, VERIFIER), 400, "invalid_grant");
    var form = Map.of("grant_type", "refresh_token", "refresh_token", "x");
    assertError(token(with(form, "client_secret", "guess")), 401, "invalid_client");
  }

  @Test
  void refreshingBringsNoNewRefreshToken() {
    var tokens = json(forCode(allow("ada"), VERIFIER));
    clock.advance(Duration.ofHours(2));
    assertThat(channels(tokens).at("/error/code").asInt()).isEqualTo(401);
    var fresh = json(refresh(tokens));
    assertThat(fresh.has("refresh_token")).isFalse();
    assertThat(channels(fresh).at("/items")).hasSize(1);
    assertThat(refresh(tokens).statusCode()).isEqualTo(200);
  }

  @Test
  void withoutPromptOnlyTheFirstConsentBringsARefreshToken() {
    var quiet = Map.of("prompt", "select_account");
    var first = new ConsentPage(URI.create(youtube.url() + authorize(quiet))).allowAs("ada");
    assertThat(json(forCode(codeIn(first), VERIFIER)).has("refresh_token")).isTrue();
    var second = new ConsentPage(URI.create(youtube.url() + authorize(quiet))).allowAs("ada");
    assertThat(json(forCode(codeIn(second), VERIFIER)).has("refresh_token")).isFalse();
    assertThat(json(forCode(allow("ada"), VERIFIER)).has("refresh_token")).isTrue();
  }

  @Test
  void revokingOneTokenKillsTheWholeGrant() {
    var tokens = json(forCode(allow("ada"), VERIFIER));
    var form = Map.of("token", tokens.get("access_token").asString());
    assertThat(reader.postForm("/revoke", form).statusCode()).isEqualTo(200);
    assertError(reader.postForm("/revoke", form), 400, "invalid_token");
    assertError(refresh(tokens), 400, "invalid_grant");
    assertThat(youtube.grantsRevoked()).isOne();
    var others = json(forCode(allow("ada"), VERIFIER));
    youtube.killTokens("ada");
    assertError(refresh(others), 400, "invalid_grant");
  }

  @Test
  void whoHasNoChannelGetsNoItems() {
    youtube.deleteChannel("nils");
    var answer = channels(json(forCode(allow("nils"), VERIFIER)));
    assertThat(answer.has("items")).isFalse();
    assertThat(answer.at("/pageInfo/totalResults").asInt()).isZero();
  }

  @Test
  void theDataApiRefusesOnDemand() {
    var tokens = json(forCode(allow("ada"), VERIFIER));
    youtube.refuseDataApi("quotaExceeded");
    var refused = channels(tokens).at("/error");
    assertThat(refused.at("/code").asInt()).isEqualTo(403);
    assertThat(refused.at("/errors/0/domain").asString()).isEqualTo("youtube.quota");
    youtube.refuseDataApi("youtubeSignupRequired");
    assertThat(channels(tokens).at("/error/code").asInt()).isEqualTo(401);
    youtube.acceptDataApi();
    assertThat(channels(tokens).at("/items")).hasSize(1);
  }

  @Test
  void aVideoSaysWhetherItsChatIsOpen() {
    var stream = youtube.channel("ada").goesLive("Trains");
    var path = "/youtube/v3/videos?part=liveStreamingDetails&key=k&id=" + stream.id();
    var details = "/items/0/liveStreamingDetails/activeLiveChatId";
    assertThat(json(reader.get(path)).at(details).asString()).endsWith(stream.id());
    stream.ends();
    assertThat(json(reader.get(path)).at(details).isMissingNode()).isTrue();
  }

  private JsonNode channels(JsonNode tokens) {
    var bearer = "Bearer " + tokens.get("access_token").asString();
    return json(reader.get(CHANNELS, "Authorization", bearer));
  }

  private HttpResponse<String> refresh(JsonNode tokens) {
    var token = tokens.get("refresh_token").asString();
    return token(Map.of("grant_type", "refresh_token", "refresh_token", token));
  }

  private HttpResponse<String> forCode(String code, String verifier) {
    return token(
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "code_verifier", verifier,
            "redirect_uri", REDIRECT));
  }

  private HttpResponse<String> token(Map<String, String> fields) {
    var keys = youtube.properties();
    var form =
        new HashMap<>(
            Map.of(
                "client_id", keys.getOrDefault("GOOGLE_CLIENT_ID", ""),
                "client_secret", keys.getOrDefault("GOOGLE_CLIENT_SECRET", "")));
    form.putAll(fields);
    return reader.postForm("/token", form);
  }

  private String allow(String login) {
    return codeIn(page().allowAs(login));
  }

  private ConsentPage page() {
    return new ConsentPage(URI.create(youtube.url() + authorize(Map.of())));
  }

  private static String codeIn(URI callback) {
    var query = HttpCall.decoded(callback.getRawQuery());
    return query.getOrDefault("code", List.of()).getFirst();
  }

  private String authorize(Map<String, String> changes) {
    var query =
        new HashMap<>(
            Map.of(
                "client_id", youtube.properties().getOrDefault("GOOGLE_CLIENT_ID", ""),
                "redirect_uri", REDIRECT,
                "response_type", "code",
                "scope", READONLY,
                "state", "a/b",
                "access_type", "offline",
                "prompt", "consent select_account",
                "code_challenge_method", "S256",
                "code_challenge", GoogleTokens.challengeOf(VERIFIER)));
    query.putAll(changes);
    return "/o/oauth2/v2/auth?" + Reader.form(query);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return Json.read(answer.body());
  }

  private static void assertError(HttpResponse<String> answer, int status, String error) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).get("error").asString()).isEqualTo(error);
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var all = new HashMap<>(fields);
    all.put(name, value);
    return all;
  }
}
