package net.ramforth.multichat.account.signin;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where browsers reach us, as the operator says. */
@Component
final class BaseUrl {

  private final URI url;

  BaseUrl(@Value("${multichat.base-url}") String url) {
    this.url = URI.create(url);
    if (this.url.getHost() == null) {
      throw new IllegalArgumentException("APP_BASE_URL is not an address like http://host:8000");
    }
  }

  boolean isHttps() {
    return "https".equalsIgnoreCase(url.getScheme());
  }

  String host() {
    return url.getHost();
  }

  /** What a page writes to open a socket to us, e.g. {@code wss://chat.example}. */
  String webSocketOrigin() {
    return (isHttps() ? "wss://" : "ws://") + url.getAuthority();
  }
}
