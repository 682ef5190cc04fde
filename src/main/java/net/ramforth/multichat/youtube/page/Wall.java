package net.ramforth.multichat.youtube.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** A page that stands in front of the one asked for. It says nothing about any channel. */
public enum Wall {
  /** Asks for consent to cookies; the European Union gets it without the right cookie. */
  CONSENT,

  /** Asks whether we are a robot: our address has asked too much. */
  CAPTCHA;

  private static final String CONSENT_HOST = "consent.youtube.com";
  private static final String CONSENT_FORM = "form[action*=//" + CONSENT_HOST + "/]";
  private static final String CAPTCHA_FORM =
      "#captcha-page, .g-recaptcha, form#captcha-form, form[action*=google.com/sorry]";

  /** Asks the markup only: a title or a message may hold any of these words. */
  static Optional<Wall> in(URI address, Document document) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    String path = address.getPath() == null ? "" : address.getPath();
    if (host.equals(CONSENT_HOST) || document.selectFirst(CONSENT_FORM) != null) {
      return Optional.of(CONSENT);
    }
    boolean sorry = path.startsWith("/sorry") && isGoogle(host);
    if (sorry || document.selectFirst(CAPTCHA_FORM) != null) {
      return Optional.of(CAPTCHA);
    }
    return Optional.empty();
  }

  private static boolean isGoogle(String host) {
    return host.equals("google.com") || host.endsWith(".google.com");
  }
}
