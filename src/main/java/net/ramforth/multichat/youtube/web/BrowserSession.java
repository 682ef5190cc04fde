package net.ramforth.multichat.youtube.web;

import static net.ramforth.multichat.youtube.web.WebProblem.Kind.BLOCKED;
import static net.ramforth.multichat.youtube.web.WebProblem.Kind.TRANSIENT;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.ramforth.multichat.youtube.web.Door.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One visitor. */
final class BrowserSession implements WebSession {

  private static final int MOST_REDIRECTS = 5;

  /** Consent given; the practice of yt-dlp since August 2023. */
  private static final String CONSENT_COOKIE = "SOCS";

  private static final String CONSENT_GIVEN = "CAI";
  private static final String YOUTUBE = ".youtube.com";

  private static final List<String> CAPTCHA_MARKS =
      List.of("captcha-page", "g-recaptcha", "captcha-form", "google.com/sorry");

  private final Door door;
  private final JsonMapper json;
  private final Runnable forget;
  private final CookieManager cookies = new CookieManager();
  private volatile @Nullable Exit exit;
  private volatile Retreat.@Nullable Permit lastPermit;

  BrowserSession(Door door, JsonMapper json, Runnable forget) {
    this.door = door;
    this.json = json;
    this.forget = forget;
    var consent = new HttpCookie(CONSENT_COOKIE, CONSENT_GIVEN);
    consent.setVersion(0);
    consent.setPath("/");
    if (door.home().getHost().endsWith(YOUTUBE)) {
      consent.setDomain(YOUTUBE);
    }
    cookies.getCookieStore().add(door.home(), consent);
  }

  @Override
  public WebPage get(String pathAndQuery) {
    URI address = door.at(pathAndQuery);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Answer answer = send(address, BrowserProfile.navigation(address));
      URI target = answer.redirectFrom(address);
      if (target == null) {
        return new WebPage(address, answer.status(), text(answer));
      }
      if (!door.isHome(target)) {
        return elsewhere(target, answer);
      }
      address = target;
    }
    throw new WebProblem(TRANSIENT, "YouTube redirects in circles");
  }

  /** Where another host begins, we stop: its address alone says what it is. */
  private WebPage elsewhere(URI target, Answer answer) {
    String host = target.getHost() == null ? "" : target.getHost().toLowerCase(Locale.ROOT);
    String path = target.getPath() == null ? "" : target.getPath();
    if (path.startsWith("/sorry") && (host.equals("google.com") || host.endsWith(".google.com"))) {
      throw blocked();
    }
    return new WebPage(target, answer.status(), "");
  }

  @Override
  public JsonNode post(String pathAndQuery, Object body, Map<String, String> headers) {
    URI address = door.at(pathAndQuery);
    var request = BrowserProfile.script(address, json.writeValueAsString(body));
    headers.forEach(request::setHeader);
    Answer answer = send(address, request);
    URI target = answer.redirectFrom(address);
    if (target != null) {
      elsewhere(target, answer);
      throw new WebProblem(TRANSIENT, "InnerTube redirects to " + target.getHost());
    }
    try {
      return json.readTree(answer.body());
    } catch (JacksonException noJson) {
      String text = text(answer);
      if (CAPTCHA_MARKS.stream().anyMatch(text::contains)) {
        throw blocked();
      }
      // Not as the cause: its message quotes the answer.
      throw new WebProblem(TRANSIENT, "InnerTube answered something that is not JSON");
    }
  }

  private Answer send(URI address, HttpRequest.Builder request) {
    String cookie = String.join("; ", cookiesFor(address));
    if (!cookie.isEmpty()) {
      request.setHeader("Cookie", cookie);
    }
    Exit through = door.exitAfter(exit);
    exit = through;
    var permit = through.retreat().admit();
    lastPermit = permit;
    Answer answer = door.send(address, request, through, permit);
    keepCookies(address, answer);
    return answer;
  }

  private List<String> cookiesFor(URI address) {
    try {
      return cookies.get(address, Map.of()).getOrDefault("Cookie", List.of());
    } catch (IOException impossible) {
      throw new WebProblem(TRANSIENT, "cookies could not be read");
    }
  }

  private void keepCookies(URI address, Answer answer) {
    try {
      cookies.put(address, answer.headers());
    } catch (IOException impossible) {
      throw new WebProblem(TRANSIENT, "cookies could not be kept");
    }
  }

  @Override
  public WebProblem blocked() {
    var permit = lastPermit;
    Duration pause = permit == null ? Duration.ZERO : permit.blocked(Duration.ZERO);
    door.countBlock();
    return new WebProblem(BLOCKED, "YouTube asks whether we are a robot", 0, pause, null);
  }

  private static String text(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    forget.run();
  }
}
