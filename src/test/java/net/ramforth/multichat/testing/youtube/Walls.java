package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.ramforth.multichat.testing.HttpCall;

/** What is served in the place of pages: consent, captcha, too many requests. */
final class Walls {

  static final String CONSENT_PATH = "/consent.youtube.com/m";

  private Walls() {}

  static void toConsent(HttpCall call) throws IOException {
    var back = URLEncoder.encode("https://www.youtube.com" + call.path(), StandardCharsets.UTF_8);
    call.redirectTo(CONSENT_PATH + "?continue=" + back + "&gl=DE&hl=en");
  }

  static void consent(HttpCall call) throws IOException {
    call.html(
        200,
        """
        <!DOCTYPE html><html lang="en"><head><title>Before you continue to YouTube</title></head>
        <body><h1>Before you continue to YouTube</h1>
        <form action="https://consent.youtube.com/save" method="POST">
        <input type="hidden" name="bl" value="boq_identityfrontenduiserver">
        <button>Reject all</button></form>
        <form action="https://consent.youtube.com/save" method="POST">
        <button>Accept all</button></form></body></html>
        """);
  }

  static void captcha(HttpCall call, int status) throws IOException {
    call.html(
        status,
        """
        <!DOCTYPE html><html><head><title>https://www.youtube.com/</title></head>
        <body><form id="captcha-form" action="https://www.google.com/sorry/index" method="post">
        <div id="captcha-page"><div id="recaptcha" class="g-recaptcha"></div></div></form>
        <p>Our systems have detected unusual traffic from your computer network.</p></body></html>
        """);
  }

  static void tooMany(HttpCall call) throws IOException {
    if (call.path().startsWith("/youtubei/")) {
      ApiErrors.innerTube(call, 429);
    } else {
      call.html(429, "<html><title>429 Too Many Requests</title></html>");
    }
  }

  /** A page where JSON was asked for. */
  static void html(HttpCall call) throws IOException {
    call.html(200, "<!DOCTYPE html><html><body>Something went wrong</body></html>");
  }

  static void status(HttpCall call, int status) throws IOException {
    if (call.path().startsWith("/youtubei/")) {
      ApiErrors.innerTube(call, status);
    } else {
      call.html(status, "<html><title>Error " + status + "</title></html>");
    }
  }
}
