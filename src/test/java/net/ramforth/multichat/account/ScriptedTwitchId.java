package net.ramforth.multichat.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of Twitch's OAuth and Helix as a sign-in needs, with answers on demand. */
final class ScriptedTwitchId implements AutoCloseable {

  static final String CLIENT_ID = "our-client-id";
  static final String CLIENT_SECRET = "our-cl1ent-s3cret";

  private final HttpServer server;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, Person> codes = new ConcurrentHashMap<>();
  private final Map<String, Person> access = new ConcurrentHashMap<>();
  private final Map<String, Person> refresh = new ConcurrentHashMap<>();
  private final Deque<ScriptedAnswer> nextTokenAnswers = new ConcurrentLinkedDeque<>();
  private final Deque<ScriptedAnswer> nextUserAnswers = new ConcurrentLinkedDeque<>();
  private final Deque<ScriptedAnswer> nextRevokeAnswers = new ConcurrentLinkedDeque<>();

  final List<Map<String, String>> tokenRequests = new CopyOnWriteArrayList<>();
  final List<String> revoked = new CopyOnWriteArrayList<>();

  /** Everything that must never be seen in a log. */
  final List<String> secrets = new CopyOnWriteArrayList<>(List.of(CLIENT_SECRET));

  volatile int expiresIn = 14_124;
  volatile boolean givesRefreshToken = true;

  ScriptedTwitchId() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/oauth2/token",
        exchange -> ScriptedAnswer.send(exchange, nextTokenAnswers, token(exchange)));
    server.createContext(
        "/oauth2/revoke",
        exchange -> ScriptedAnswer.send(exchange, nextRevokeAnswers, revoke(exchange)));
    server.createContext(
        "/helix/users",
        exchange -> ScriptedAnswer.send(exchange, nextUserAnswers, users(exchange)));
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The person agrees; Twitch sends them back with this. */
  String codeFor(Person person) {
    var code = secret("code");
    codes.put(code, person);
    return code;
  }

  void nextTokenAnswer(int status, String message) {
    nextTokenAnswers.add(error(status, message));
  }

  void nextTokenBody(String body) {
    nextTokenAnswers.add(ScriptedAnswer.json(200, body));
  }

  void nextTokenAnswerStalls(int millis) {
    nextTokenAnswers.add(ScriptedAnswer.stalling(millis));
  }

  void nextUserAnswer(int status, String body) {
    nextUserAnswers.add(ScriptedAnswer.json(status, body));
  }

  void nextRevokeAnswer(int status) {
    nextRevokeAnswers.add(error(status, "as the test asked"));
  }

  void forgetRefreshTokens() {
    refresh.clear();
  }

  private ScriptedAnswer token(HttpExchange exchange) throws IOException {
    var form = ScriptedAnswer.form(exchange);
    tokenRequests.add(form);
    if (!CLIENT_ID.equals(form.get("client_id"))) {
      return error(400, "invalid client");
    }
    if (!CLIENT_SECRET.equals(form.get("client_secret"))) {
      return error(403, "invalid client secret");
    }
    var isRefresh = "refresh_token".equals(form.get("grant_type"));
    var person =
        isRefresh
            ? refresh.get(form.getOrDefault("refresh_token", ""))
            : codes.remove(form.getOrDefault("code", ""));
    if (person == null) {
      return error(400, isRefresh ? "Invalid refresh token" : "Invalid authorization code");
    }
    var accessToken = secret("access");
    access.put(accessToken, person);
    var answer = new StringBuilder("{\"access_token\":\"" + accessToken + "\"");
    if (givesRefreshToken) {
      var refreshToken = secret("refresh");
      refresh.put(refreshToken, person);
      answer.append(",\"refresh_token\":\"").append(refreshToken).append('"');
    }
    answer.append(",\"expires_in\":").append(expiresIn);
    return ScriptedAnswer.json(
        200, answer + ",\"scope\":[\"chat:read\"],\"token_type\":\"bearer\"}");
  }

  private ScriptedAnswer users(HttpExchange exchange) {
    var token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
    var person = access.get(token);
    if (person == null || !CLIENT_ID.equals(exchange.getRequestHeaders().getFirst("Client-Id"))) {
      return error(401, "Client ID and OAuth token do not match");
    }
    return ScriptedAnswer.json(
        200,
        "{\"data\":[{\"id\":\"%s\",\"login\":\"%s\",\"display_name\":\"%s\"}]}"
            .formatted(person.id(), person.login(), person.displayName()));
  }

  private ScriptedAnswer revoke(HttpExchange exchange) throws IOException {
    revoked.add(ScriptedAnswer.form(exchange).getOrDefault("token", ""));
    return ScriptedAnswer.json(200, "");
  }

  private String secret(String kind) {
    var secret = kind + "S3cret" + numbers.incrementAndGet() + "x9f8e7d6";
    secrets.add(secret);
    return secret;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Somebody with a Twitch channel. */
  record Person(String id, String login, String displayName) {}

  private static ScriptedAnswer error(int status, String message) {
    return ScriptedAnswer.json(
        status, "{\"status\":%d,\"message\":\"%s\"}".formatted(status, message));
  }
}
