package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.ClientKeys;
import net.ramforth.multichat.testing.HttpCall;
import net.ramforth.multichat.testing.Pages;
import net.ramforth.multichat.testing.Person;

/** The page on which one chooses an account, unticks scopes, and allows or declines. */
final class GoogleConsent {

  static final String PATH = "/o/oauth2/v2/auth";

  private static final Set<String> SCOPES =
      Set.of(
          "openid",
          "email",
          "profile",
          "https://www.googleapis.com/auth/youtube.readonly",
          "https://www.googleapis.com/auth/youtube.force-ssl");

  private final ClientKeys client;
  private final GoogleGrants grants;
  private final Set<String> registeredRedirects = new CopyOnWriteArraySet<>();

  GoogleConsent(ClientKeys client, GoogleGrants grants) {
    this.client = client;
    this.grants = grants;
  }

  /** From now on only registered ones are accepted; before, every one that ends as ours does. */
  void registerRedirect(String redirectUri) {
    registeredRedirects.add(redirectUri);
  }

  void answer(HttpCall call) throws IOException {
    var problem = problem(call);
    if (problem.isPresent()) {
      call.html(400, "<!DOCTYPE html><title>Error 400</title><p>Error 400: " + problem.get());
    } else if ("POST".equals(call.method())) {
      decide(call);
    } else {
      call.html(200, page(call));
    }
  }

  private Optional<String> problem(HttpCall call) {
    if (!client.id().equals(call.query("client_id").orElse(""))) {
      return Optional.of("invalid_client");
    }
    if (!isRegistered(call.query("redirect_uri").orElse(""))) {
      return Optional.of("redirect_uri_mismatch");
    }
    if (!"code".equals(call.query("response_type").orElse(""))) {
      return Optional.of("unsupported_response_type");
    }
    if (scopes(call).isEmpty() || !SCOPES.containsAll(scopes(call))) {
      return Optional.of("invalid_scope");
    }
    // Google lets clients go without PKCE; ours must not.
    boolean proof =
        "S256".equals(call.query("code_challenge_method").orElse(""))
            && call.query("code_challenge").orElse("").matches("[\\w-]{43}");
    boolean type = Set.of("offline", "online").contains(call.query("access_type").orElse("online"));
    return proof && type ? Optional.empty() : Optional.of("invalid_request");
  }

  private boolean isRegistered(String redirectUri) {
    return registeredRedirects.isEmpty()
        ? redirectUri.startsWith("http") && redirectUri.matches(".*/auth/(google|youtube)/callback")
        : registeredRedirects.contains(redirectUri);
  }

  private void decide(HttpCall call) throws IOException {
    var redirect = call.query("redirect_uri").orElseThrow();
    var state = call.query("state").map(value -> "&state=" + encoded(value)).orElse("");
    var person = call.form("login").flatMap(Cast::withLogin);
    if (call.form("decision").filter("allow"::equals).isEmpty() || person.isEmpty()) {
      call.redirectTo(redirect + "?error=access_denied" + state);
      return;
    }
    var code =
        grants.codeFor(
            new YoutubePerson(person.get()),
            granted(call),
            redirect,
            call.query("code_challenge").orElseThrow(),
            new GoogleGrants.Consent(
                "offline".equals(call.query("access_type").orElse("")),
                call.query("prompt").orElse("").contains("consent")));
    var scope = encoded(String.join(" ", granted(call)));
    call.redirectTo(redirect + "?code=" + encoded(code) + "&scope=" + scope + state);
  }

  /** What is ticked; a form without tick boxes grants everything. */
  private static List<String> granted(HttpCall call) {
    if (call.form("boxes").isEmpty()) {
      return scopes(call);
    }
    var ticked = HttpCall.decoded(call.body()).getOrDefault("scope", List.of());
    var left = scopes(call).stream().filter(ticked::contains).toList();
    // A blank scope would mean to OAuth clients that they got what they asked for.
    return left.isEmpty() ? List.of("openid") : left;
  }

  private static List<String> scopes(HttpCall call) {
    var scope = call.query("scope").orElse("").strip();
    return scope.isEmpty() ? List.of() : List.of(scope.split(" +"));
  }

  private static String page(HttpCall call) throws IOException {
    var people =
        Cast.members().stream().map(GoogleConsent::choice).collect(Collectors.joining("\n"));
    var boxes = scopes(call).stream().map(GoogleConsent::box).collect(Collectors.joining("\n"));
    var host = URI.create(call.query("redirect_uri").orElseThrow()).getAuthority();
    return Pages.read("google-consent.html")
        .replace("{{app}}", Pages.escaped(host))
        .replace("{{scopes}}", boxes)
        .replace("{{people}}", people);
  }

  private static String choice(Person person) {
    var checked = person.equals(Cast.ADA) ? " checked" : "";
    return "<label><input type=\"radio\" name=\"login\" value=\"%s\"%s> %s <small>%s</small></label>"
        .formatted(
            person.login(),
            checked,
            Pages.escaped(person.displayName()),
            Pages.escaped(new YoutubePerson(person).handle()));
  }

  private static String box(String scope) {
    return "<label><input type=\"checkbox\" name=\"scope\" value=\"%1$s\" checked> %1$s</label>"
        .formatted(Pages.escaped(scope));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
