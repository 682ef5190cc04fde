package net.ramforth.multichat.ops;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.regex.Pattern;

/**
 * The last net below a log line: whatever looks like a token, a code, an overlay key or an
 * invitation is blotted out, wherever it came from. {@code logback-spring.xml} puts it around
 * message and exception.
 */
public final class RedactedText extends CompositeConverter<ILoggingEvent> {

  private static final Pattern SECRETS =
      Pattern.compile(
          "(?i)((?:oauth:|bearer |oauth"
              + " |/overlay/|/join/|/deck/|/hooks/tips/[a-z]+/|overlay-key[:=]"
              + " ?\\[?)|(?:access_token|refresh_token|client_secret|code|token)[\"']?[=:]"
              + " ?\\[?[\"']?)[\\w~+/.-]{8,}");

  @Override
  protected String transform(ILoggingEvent event, String text) {
    return redact(text);
  }

  static String redact(String text) {
    return SECRETS.matcher(text).replaceAll("$1***");
  }
}
