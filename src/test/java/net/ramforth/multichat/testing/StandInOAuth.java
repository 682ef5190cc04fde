package net.ramforth.multichat.testing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** {@code id.twitch.tv}: tokens for codes and refresh tokens, their validation and revocation. */
final class StandInOAuth {

  /** As in Twitch's own example. */
  private static final int APP_TOKEN_LIFE_SECONDS = 5_011_271;

  private final ClientKeys client;
  private final TokenBook tokens;

  StandInOAuth(ClientKeys client, TokenBook tokens) {
    this.client = client;
    this.tokens = tokens;
  }

  void answerOn(StandInHttp http) {
    http.at("/oauth2/token", this::token);
    http.at("/oauth2/validate", this::validate);
    http.at("/oauth2/revoke", this::revoke);
  }

  private void token(HttpCall call) throws IOException {
    var refusal = refusal(call);
    if (!"POST".equals(call.method())) {
      call.idError(404, "404 page not found");
    } else if (refusal.isPresent()) {
      call.idError(refusal.get().status(), refusal.get().message());
    } else {
      grant(call, call.form("grant_type").orElse(""));
    }
  }

  private Optional<Refusal> refusal(HttpCall call) {
    var id = call.form("client_id");
    var secret = call.form("client_secret");
    if (id.isEmpty()) {
      return Optional.of(new Refusal(400, "missing client id"));
    }
    if (!id.get().equals(client.id())) {
      return Optional.of(new Refusal(400, "invalid client"));
    }
    if (secret.isEmpty()) {
      return Optional.of(new Refusal(400, "missing client secret"));
    }
    return secret.get().equals(client.secret())
        ? Optional.empty()
        : Optional.of(new Refusal(403, "invalid client secret"));
  }

  private void grant(HttpCall call, String type) throws IOException {
    switch (type) {
      case "authorization_code" -> forCode(call);
      case "refresh_token" -> forRefreshToken(call);
      case "client_credentials" -> forApp(call);
      case "" -> call.idError(400, "missing grant type");
      default -> call.idError(400, "invalid grant type");
    }
  }

  private void forCode(HttpCall call) throws IOException {
    var code = call.form("code").flatMap(tokens::take);
    if (code.isEmpty()) {
      call.idError(400, "Invalid authorization code");
    } else if (!call.form("redirect_uri").equals(Optional.of(code.get().redirectUri()))) {
      call.idError(400, "Parameter redirect_uri does not match registered URI");
    } else {
      answer(call, tokens.issue(code.get().person(), code.get().scopes()));
    }
  }

  private void forRefreshToken(HttpCall call) throws IOException {
    var grant = call.form("refresh_token").flatMap(tokens::refresh);
    if (grant.isEmpty()) {
      call.idError(400, "Invalid refresh token");
    } else {
      answer(call, grant.get());
    }
  }

  private void forApp(HttpCall call) throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("access_token", tokens.issueForApp());
    body.put("expires_in", APP_TOKEN_LIFE_SECONDS);
    body.put("token_type", "bearer");
    call.json(200, body);
  }

  /** The scope is a JSON array here, which RFC 6749 does not know (twitchdev/issues #164). */
  private void answer(HttpCall call, Grant grant) throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("access_token", grant.accessToken());
    body.put("expires_in", tokens.secondsLeft(grant));
    body.put("refresh_token", grant.refreshToken());
    body.put("scope", grant.scopes());
    body.put("token_type", "bearer");
    call.json(200, body);
  }

  private void validate(HttpCall call) throws IOException {
    var token = call.token("OAuth", "Bearer");
    var grant = token.flatMap(tokens::withAccessToken);
    if (token.isEmpty()) {
      call.idError(401, "missing authorization token");
    } else if (grant.isEmpty()) {
      call.idError(401, "invalid access token");
    } else {
      var body = new LinkedHashMap<String, Object>();
      body.put("client_id", client.id());
      body.put("login", grant.get().person().login());
      body.put("scopes", grant.get().scopes());
      body.put("user_id", grant.get().person().id());
      body.put("expires_in", tokens.secondsLeft(grant.get()));
      call.json(200, body);
    }
  }

  private void revoke(HttpCall call) throws IOException {
    var id = call.form("client_id");
    var token = call.form("token");
    if (id.isEmpty()) {
      call.idError(400, "missing client id");
    } else if (!id.get().equals(client.id())) {
      call.idError(404, "client does not exist");
    } else if (token.isEmpty()) {
      call.idError(400, "missing oauth token");
    } else if (tokens.revoke(token.get())) {
      call.answer(200, "text/plain", "");
    } else {
      call.idError(400, "Invalid token");
    }
  }

  /** Scopes as they stand in a request, e.g. {@code chat:read user:read:email}. */
  static List<String> scopes(String requested) {
    return requested.isBlank() ? List.of() : List.of(requested.strip().split(" +"));
  }

  private record Refusal(int status, String message) {}
}
