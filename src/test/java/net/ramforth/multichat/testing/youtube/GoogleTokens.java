package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import net.ramforth.multichat.testing.ClientKeys;
import net.ramforth.multichat.testing.HttpCall;
import org.jspecify.annotations.Nullable;

/** {@code oauth2.googleapis.com}: tokens for codes and refresh tokens, and their revocation. */
final class GoogleTokens {

  static final String TOKEN = "/token";
  static final String REVOKE = "/revoke";

  private final ClientKeys client;
  private final GoogleGrants grants;

  GoogleTokens(ClientKeys client, GoogleGrants grants) {
    this.client = client;
    this.grants = grants;
  }

  void token(HttpCall call) throws IOException {
    if (!"POST".equals(call.method())) {
      call.html(404, "<html><title>Error 404 (Not Found)!!1</title></html>");
    } else if (!call.form("client_id").equals(Optional.of(client.id()))) {
      error(call, 401, "invalid_client", "The OAuth client was not found.");
    } else if (!call.form("client_secret").equals(Optional.of(client.secret()))) {
      error(call, 401, "invalid_client", "Unauthorized");
    } else {
      switch (call.form("grant_type").orElse("")) {
        case "authorization_code" -> forCode(call);
        case "refresh_token" -> forRefreshToken(call);
        default -> error(call, 400, "unsupported_grant_type", "Invalid grant_type");
      }
    }
  }

  private void forCode(HttpCall call) throws IOException {
    var code = call.form("code").flatMap(grants::take);
    if (code.isEmpty()) {
      error(call, 400, "invalid_grant", "Malformed auth code.");
    } else if (!call.form("redirect_uri").equals(Optional.of(code.get().redirectUri()))) {
      error(call, 400, "redirect_uri_mismatch", "Bad Request");
    } else if (call.form("code_verifier").isEmpty()) {
      error(call, 400, "invalid_grant", "Missing code verifier.");
    } else if (!challengeOf(call.form("code_verifier").get()).equals(code.get().challenge())) {
      error(call, 400, "invalid_grant", "Invalid code verifier.");
    } else {
      var permission = grants.permit(code.get().person(), code.get().scopes());
      answer(call, permission, code.get().offline() ? permission.refreshToken() : null);
    }
  }

  /** The answer has no refresh token: the old one stays good. */
  private void forRefreshToken(HttpCall call) throws IOException {
    var permission = call.form("refresh_token").flatMap(grants::withRefreshToken);
    if (permission.isEmpty()) {
      error(call, 400, "invalid_grant", "Token has been expired or revoked.");
    } else {
      answer(call, permission.get(), null);
    }
  }

  void revoke(HttpCall call) throws IOException {
    var token = call.form("token").or(() -> call.query("token"));
    if (token.filter(grants::revoke).isPresent()) {
      call.json(200, Json.object());
    } else {
      error(call, 400, "invalid_token", "Token expired or revoked");
    }
  }

  private void answer(
      HttpCall call, GoogleGrants.Permission permission, @Nullable String refreshToken)
      throws IOException {
    call.json(
        200,
        Json.object(
            "access_token", grants.newAccessToken(permission),
            "expires_in", GoogleGrants.ACCESS_TOKEN_LIFE.toSeconds(),
            "refresh_token", refreshToken,
            "scope", String.join(" ", permission.scopes()),
            "token_type", "Bearer"));
  }

  private static void error(HttpCall call, int status, String error, String description)
      throws IOException {
    call.json(status, Json.object("error", error, "error_description", description));
  }

  static String challengeOf(String verifier) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
