package net.ramforth.multichat.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** As much of Twitch's OAuth and Helix as a sign-in needs, with answers on demand. */
final class ScriptedTwitchId implements AutoCloseable {

  static final String CLIENT_ID = "our-client-id";
  static final String CLIENT_SECRET = "our-cl1ent-s3cret";

  private final HttpServer server;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, Person> codes = new ConcurrentHashMap<>();
  private final Map<String, Person> access = new ConcurrentHashMap<>();
  private final Map<String, Person> refresh = new ConcurrentHashMap<>();
  private final Deque<Answer> nextTokenAnswers = new ConcurrentLinkedDeque<>();
  private final Deque<Answer> nextUserAnswers = new ConcurrentLinkedDeque<>();
  private final Deque<Answer> nextRevokeAnswers = new ConcurrentLinkedDeque<>();

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
        "/oauth2/token", exchange -> answer(exchange, nextTokenAnswers, token(exchange)));
    server.createContext(
        "/oauth2/revoke", exchange -> answer(exchange, nextRevokeAnswers, revoke(exchange)));
    server.createContext(
        "/helix/users", exchange -> answer(exchange, nextUserAnswers, users(exchange)));
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
    nextTokenAnswers.add(Answer.error(status, message));
  }

  void nextTokenBody(String body) {
    nextTokenAnswers.add(new Answer(200, body, 0));
  }

  void nextTokenAnswerStalls(int millis) {
    nextTokenAnswers.add(new Answer(500, "{}", millis));
  }

  void nextUserAnswer(int status, String body) {
    nextUserAnswers.add(new Answer(status, body, 0));
  }

  void nextRevokeAnswer(int status) {
    nextRevokeAnswers.add(Answer.error(status, "as the test asked"));
  }

  void forgetRefreshTokens() {
    refresh.clear();
  }

  private Answer token(HttpExchange exchange) throws IOException {
    var form = form(exchange);
    tokenRequests.add(form);
    if (!CLIENT_ID.equals(form.get("client_id"))) {
      return Answer.error(400, "invalid client");
    }
    if (!CLIENT_SECRET.equals(form.get("client_secret"))) {
      return Answer.error(403, "invalid client secret");
    }
    var isRefresh = "refresh_token".equals(form.get("grant_type"));
    var person =
        isRefresh
            ? refresh.get(form.getOrDefault("refresh_token", ""))
            : codes.remove(form.getOrDefault("code", ""));
    if (person == null) {
      return Answer.error(400, isRefresh ? "Invalid refresh token" : "Invalid authorization code");
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
    return new Answer(200, answer + ",\"scope\":[\"chat:read\"],\"token_type\":\"bearer\"}", 0);
  }

  private Answer users(HttpExchange exchange) {
    var token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
    var person = access.get(token);
    if (person == null || !CLIENT_ID.equals(exchange.getRequestHeaders().getFirst("Client-Id"))) {
      return Answer.error(401, "Client ID and OAuth token do not match");
    }
    return new Answer(
        200,
        "{\"data\":[{\"id\":\"%s\",\"login\":\"%s\",\"display_name\":\"%s\"}]}"
            .formatted(person.id(), person.login(), person.displayName()),
        0);
  }

  private Answer revoke(HttpExchange exchange) throws IOException {
    revoked.add(form(exchange).getOrDefault("token", ""));
    return new Answer(200, "", 0);
  }

  private String secret(String kind) {
    var secret = kind + "S3cret" + numbers.incrementAndGet() + "x9f8e7d6";
    secrets.add(secret);
    return secret;
  }

  private static void answer(HttpExchange exchange, Deque<Answer> scripted, Answer usual)
      throws IOException {
    var next = scripted.poll();
    var answer = next == null ? usual : next;
    try (exchange) {
      if (answer.delayMillis() > 0) {
        new CountDownLatch(1).await(answer.delayMillis(), TimeUnit.MILLISECONDS);
      }
      var body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                (first, _) -> first));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Somebody with a Twitch channel. */
  record Person(String id, String login, String displayName) {}

  private record Answer(int status, String body, int delayMillis) {

    static Answer error(int status, String message) {
      return new Answer(status, "{\"status\":%d,\"message\":\"%s\"}".formatted(status, message), 0);
    }
  }
}
