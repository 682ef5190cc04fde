package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of Google's OAuth and YouTube's Data API as a sign-in needs, with answers on demand. */
final class ScriptedGoogle implements AutoCloseable {

  static final String CLIENT_ID = "our-google-id";
  static final String CLIENT_SECRET = "GOCSPX-our-s3cret";
  static final String READONLY = "https://www.googleapis.com/auth/youtube.readonly";

  private final HttpServer server;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, Consent> codes = new ConcurrentHashMap<>();
  private final Map<String, Owner> access = new ConcurrentHashMap<>();
  private final Map<String, Owner> refresh = new ConcurrentHashMap<>();

  final Deque<ScriptedAnswer> nextTokenAnswers = new ConcurrentLinkedDeque<>();
  final Deque<ScriptedAnswer> nextChannelAnswers = new ConcurrentLinkedDeque<>();
  final Deque<ScriptedAnswer> nextRevokeAnswers = new ConcurrentLinkedDeque<>();

  final List<Map<String, String>> tokenRequests = new CopyOnWriteArrayList<>();
  final List<String> revoked = new CopyOnWriteArrayList<>();

  /** Everything that must never be seen in a log. */
  final List<String> secrets = new CopyOnWriteArrayList<>(List.of(CLIENT_SECRET));

  volatile int expiresIn = 3599;
  volatile String grantedScope = READONLY;

  ScriptedGoogle() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/token", exchange -> ScriptedAnswer.send(exchange, nextTokenAnswers, token(exchange)));
    server.createContext(
        "/revoke", exchange -> ScriptedAnswer.send(exchange, nextRevokeAnswers, revoke(exchange)));
    server.createContext(
        "/youtube/v3/channels",
        exchange -> ScriptedAnswer.send(exchange, nextChannelAnswers, channels(exchange)));
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The person agrees on the page we sent them to; answers the query they come back with. */
  String agree(String address, Owner owner) {
    var asked = ScriptedAnswer.parameters(URI.create(address).getRawQuery());
    assertThat(address).startsWith(url() + "/o/oauth2/v2/auth?");
    assertThat(asked)
        .containsEntry("client_id", CLIENT_ID)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsKeys("state", "redirect_uri", "code_challenge");
    var code = secret("code");
    codes.put(code, new Consent(owner, asked));
    return "code=%s&scope=%s&state=%s"
        .formatted(code, encode(grantedScope), encode(asked.getOrDefault("state", "")));
  }

  void forgetRefreshTokens() {
    refresh.clear();
  }

  private ScriptedAnswer token(HttpExchange exchange) throws IOException {
    var form = ScriptedAnswer.form(exchange);
    tokenRequests.add(form);
    if (!CLIENT_ID.equals(form.get("client_id"))
        || !CLIENT_SECRET.equals(form.get("client_secret"))) {
      return refusal(401, "invalid_client", "Unauthorized");
    }
    if ("refresh_token".equals(form.get("grant_type"))) {
      var owner = refresh.get(form.getOrDefault("refresh_token", ""));
      return owner == null
          ? refusal(400, "invalid_grant", "Token has been expired or revoked.")
          : tokens(owner, "");
    }
    var consent = codes.remove(form.getOrDefault("code", ""));
    if (consent == null) {
      return refusal(400, "invalid_grant", "Malformed auth code.");
    }
    if (!consent.asked("redirect_uri").equals(form.get("redirect_uri"))) {
      return refusal(400, "redirect_uri_mismatch", "Bad Request");
    }
    if (!consent.asked("code_challenge").equals(s256(form.getOrDefault("code_verifier", "")))) {
      return refusal(400, "invalid_grant", "Invalid code verifier.");
    }
    var givesRefreshToken =
        consent.asked("access_type").equals("offline")
            && consent.asked("prompt").contains("consent");
    return tokens(consent.owner(), givesRefreshToken ? newRefreshToken(consent.owner()) : "");
  }

  private ScriptedAnswer tokens(Owner owner, String more) {
    var accessToken = secret("access");
    access.put(accessToken, owner);
    return ScriptedAnswer.json(
        200,
        """
        {"access_token":"%s","expires_in":%d,%s"scope":"%s","token_type":"Bearer"}
        """
            .formatted(accessToken, expiresIn, more, grantedScope));
  }

  private String newRefreshToken(Owner owner) {
    var token = secret("refresh");
    refresh.put(token, owner);
    return "\"refresh_token\":\"" + token + "\",";
  }

  private ScriptedAnswer channels(HttpExchange exchange) {
    var token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
    var owner = access.get(token);
    var asked = ScriptedAnswer.parameters(exchange.getRequestURI().getRawQuery());
    if (owner == null) {
      return apiError(401, "authError");
    }
    if (!"true".equals(asked.get("mine")) || !"id,snippet".equals(asked.get("part"))) {
      return apiError(400, "missingRequiredParameter");
    }
    return ScriptedAnswer.json(
        200,
        """
        {"kind":"youtube#channelListResponse","pageInfo":{"totalResults":1,"resultsPerPage":5},
         "items":[{"kind":"youtube#channel","id":"%s",
           "snippet":{"title":"%s","description":"","customUrl":"@%s"}}]}
        """
            .formatted(owner.id(), owner.title(), owner.handle()));
  }

  private ScriptedAnswer revoke(HttpExchange exchange) throws IOException {
    var token = ScriptedAnswer.form(exchange).getOrDefault("token", "");
    revoked.add(token);
    return ScriptedAnswer.json(200, "{}");
  }

  static ScriptedAnswer refusal(int status, String error, String description) {
    return ScriptedAnswer.json(
        status, "{\"error\":\"%s\",\"error_description\":\"%s\"}".formatted(error, description));
  }

  static ScriptedAnswer apiError(int status, String reason) {
    return ScriptedAnswer.json(
        status,
        """
        {"error":{"code":%d,"message":"as the test asked",
          "errors":[{"message":"as the test asked","domain":"global","reason":"%s"}]}}
        """
            .formatted(status, reason));
  }

  private String secret(String kind) {
    var secret = "ya29." + kind + "S3cret" + numbers.incrementAndGet() + "x9f8e7d6";
    secrets.add(secret);
    return secret;
  }

  private static String s256(String verifier) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Somebody with a YouTube channel. */
  record Owner(String id, String title, String handle) {}

  private record Consent(Owner owner, Map<String, String> parameters) {

    String asked(String name) {
      return parameters.getOrDefault(name, "");
    }
  }
}
