package net.ramforth.multichat.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;

/** The page on which one says who one is, and allows or declines. */
final class StandInConsent {

  private static final String PATH = "/oauth2/authorize";

  /** Those of Twitch's scopes that a chat product may come to ask for. */
  private static final Set<String> SCOPES =
      Set.of(
          "chat:read",
          "chat:edit",
          "user:read:chat",
          "user:write:chat",
          "user:bot",
          "channel:bot",
          "channel:moderate",
          "channel:read:redemptions",
          "moderator:manage:announcements",
          "moderator:manage:automod",
          "moderator:manage:banned_users",
          "moderator:manage:chat_messages",
          "moderator:manage:chat_settings",
          "moderator:manage:warnings",
          "moderator:read:chatters",
          "user:read:email",
          "user:read:emotes",
          "user:read:moderated_channels");

  private final ClientKeys client;
  private final TokenBook tokens;
  private final Set<String> registeredRedirects = new CopyOnWriteArraySet<>();

  StandInConsent(ClientKeys client, TokenBook tokens) {
    this.client = client;
    this.tokens = tokens;
  }

  void answerOn(StandInHttp http) {
    http.at(PATH, this::authorize);
  }

  /** From now on only registered ones are accepted; before, every one that ends as ours does. */
  void registerRedirect(String redirectUri) {
    registeredRedirects.add(redirectUri);
  }

  private void authorize(HttpCall call) throws IOException {
    var problem = problem(call);
    if (problem.isPresent()) {
      call.idError(400, problem.get());
    } else if ("POST".equals(call.method())) {
      decide(call);
    } else {
      call.html(200, page(call));
    }
  }

  private Optional<String> problem(HttpCall call) {
    if (call.query("client_id").isEmpty()) {
      return Optional.of("missing client id");
    }
    if (!client.id().equals(call.query("client_id").get())) {
      return Optional.of("invalid client");
    }
    if (!isRegistered(call.query("redirect_uri").orElse(""))) {
      return Optional.of("Parameter redirect_uri does not match registered URI");
    }
    if (!"code".equals(call.query("response_type").orElse(""))) {
      return Optional.of("invalid response type");
    }
    var unknown = scopes(call).stream().filter(scope -> !SCOPES.contains(scope)).findFirst();
    return unknown.map(scope -> "invalid scope requested: '" + scope + "'");
  }

  private boolean isRegistered(String redirectUri) {
    return registeredRedirects.isEmpty()
        ? redirectUri.startsWith("http") && redirectUri.endsWith("/auth/twitch/callback")
        : registeredRedirects.contains(redirectUri);
  }

  private void decide(HttpCall call) throws IOException {
    var redirect = call.query("redirect_uri").orElseThrow();
    var state = call.query("state").map(value -> "&state=" + encoded(value)).orElse("");
    var person = call.form("login").flatMap(Cast::withLogin);
    if (call.form("decision").filter("allow"::equals).isEmpty() || person.isEmpty()) {
      var reason = "error=access_denied&error_description=The+user+denied+you+access";
      call.redirectTo(redirect + "?" + reason + state);
      return;
    }
    var code = tokens.codeFor(person.get(), scopes(call), redirect);
    var scope = encoded(String.join(" ", scopes(call)));
    call.redirectTo(redirect + "?code=" + code + "&scope=" + scope + state);
  }

  private static List<String> scopes(HttpCall call) {
    return StandInOAuth.scopes(call.query("scope").orElse(""));
  }

  private static String page(HttpCall call) throws IOException {
    var people =
        Cast.members().stream().map(StandInConsent::choice).collect(Collectors.joining("\n"));
    var host = URI.create(call.query("redirect_uri").orElseThrow()).getAuthority();
    return Pages.read("consent.html")
        .replace("{{app}}", Pages.escaped(host))
        .replace("{{scopes}}", Pages.escaped(String.join(", ", scopes(call))))
        .replace("{{people}}", people);
  }

  private static String choice(Person person) {
    var checked = person.equals(Cast.ADA) ? " checked" : "";
    return "<label><input type=\"radio\" name=\"login\" value=\"%s\"%s> %s <small>%s</small></label>"
        .formatted(person.login(), checked, Pages.escaped(person.displayName()), person.login());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
