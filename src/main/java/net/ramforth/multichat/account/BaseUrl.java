package net.ramforth.multichat.account;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * The address people type, {@code APP_BASE_URL}, taken apart. A path behind it is ignored: we live
 * at the root of a host.
 *
 * @param host in lower case; an IPv6 address keeps its brackets
 * @param port with its colon, or empty
 */
public record BaseUrl(boolean secure, String host, String port) {

  private static final Pattern SHAPE =
      Pattern.compile("(?i)(https?)://([\\w.-]+|\\[[\\da-f:.]+])(:\\d{1,5})?(?:/.*)?");

  static BaseUrl of(Environment environment) {
    return parse(environment.getRequiredProperty("multichat.base-url"));
  }

  /** {@link IllegalArgumentException} if it is not an http or https URL. */
  public static BaseUrl parse(String url) {
    Matcher matcher = SHAPE.matcher(url.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "APP_BASE_URL must look like http://localhost:8000 or https://chat.example.org");
    }
    String port = matcher.group(3);
    return new BaseUrl(
        matcher.group(1).equalsIgnoreCase("https"),
        matcher.group(2).toLowerCase(Locale.ROOT),
        port == null ? "" : port);
  }

  /** The address with this path behind it, e.g. {@code http://localhost:8000/dashboard}. */
  public String at(String path) {
    return origin() + path;
  }

  /** How browsers name us as an origin: no slash at the end. */
  public String origin() {
    return (secure ? "https://" : "http://") + host + port;
  }

  /** Where the pages open their WebSocket, as a Content-Security-Policy names it. */
  public String webSocketOrigin() {
    return (secure ? "wss://" : "ws://") + host + port;
  }
}
