package net.ramforth.multichat.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One HTTP request and the answering of it. */
public final class HttpCall {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpExchange exchange;
  private final Map<String, List<String>> query;
  private final String body;

  HttpCall(HttpExchange exchange) throws IOException {
    this.exchange = exchange;
    query = decoded(exchange.getRequestURI().getRawQuery());
    body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  public String method() {
    return exchange.getRequestMethod();
  }

  public String path() {
    return exchange.getRequestURI().getPath();
  }

  public Optional<String> query(String name) {
    return queries(name).stream().findFirst();
  }

  public List<String> queries(String name) {
    return query.getOrDefault(name, List.of());
  }

  /** A field of the form; a blank one counts as missing. */
  public Optional<String> form(String name) {
    return decoded(body).getOrDefault(name, List.of()).stream()
        .filter(it -> !it.isBlank())
        .findFirst();
  }

  public String body() {
    return body;
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  /** The token behind one of the given authorization schemes. */
  public Optional<String> token(String... schemes) {
    var authorization = header("Authorization").orElse("");
    for (var scheme : schemes) {
      if (authorization.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1)) {
        return Optional.of(authorization.substring(scheme.length() + 1).strip());
      }
    }
    return Optional.empty();
  }

  public HttpCall answerHeader(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
    return this;
  }

  public void redirectTo(String location) throws IOException {
    answerHeader("Location", location).answer(302, "text/plain", "");
  }

  public void json(int status, Object body) throws IOException {
    answer(status, "application/json", JSON.writeValueAsString(body));
  }

  /** An error as {@code id.twitch.tv} words it. */
  void idError(int status, String message) throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("status", status);
    body.put("message", message);
    json(status, body);
  }

  /** An error as Helix words it. */
  void helixError(int status, String error, String message) throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("error", error);
    body.put("status", status);
    body.put("message", message);
    json(status, body);
  }

  public void html(int status, String page) throws IOException {
    answer(status, "text/html; charset=utf-8", page);
  }

  /** A page, packed if the client can unpack it. */
  public void packedHtml(int status, String page) throws IOException {
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    if (header("Accept-Encoding").filter(it -> it.contains("gzip")).isPresent()) {
      var packed = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(packed)) {
        gzip.write(bytes);
      }
      bytes = packed.toByteArray();
      answerHeader("Content-Encoding", "gzip");
    }
    answer(status, "text/html; charset=utf-8", bytes);
  }

  public void answer(int status, String type, String body) throws IOException {
    answer(status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  public void answer(int status, String type, byte[] bytes) throws IOException {
    if (bytes.length > 0) {
      answerHeader("Content-Type", type);
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** Answers bit by bit; the answer ends when the stream is closed. */
  public OutputStream answerInPieces(int status, String type) throws IOException {
    answerHeader("Content-Type", type);
    exchange.sendResponseHeaders(status, 0);
    return exchange.getResponseBody();
  }

  /** Closes the connection without an answer. */
  public void cut() {
    exchange.close();
  }

  public static Map<String, List<String>> decoded(@Nullable String encoded) {
    var values = new LinkedHashMap<String, List<String>>();
    if (encoded != null && !encoded.isEmpty()) {
      for (var pair : encoded.split("&", -1)) {
        var parts = pair.split("=", 2);
        var value = parts.length > 1 ? decode(parts[1]) : "";
        values.computeIfAbsent(decode(parts[0]), _ -> new ArrayList<>()).add(value);
      }
    }
    return values;
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
