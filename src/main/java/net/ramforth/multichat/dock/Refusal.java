package net.ramforth.multichat.dock;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import net.ramforth.multichat.account.Grant;
import net.ramforth.multichat.chat.ActOutcome;
import net.ramforth.multichat.chat.Platform;

/** What a page is told about something that was not done. */
record Refusal(Map<String, Object> json) {

  Refusal {
    json = Map.copyOf(json);
  }

  /**
   * Puts it in words for pages.
   *
   * @param grant what the person would have to give us for it
   */
  static Refusal of(ActOutcome outcome, Platform platform, Grant grant, Clock clock) {
    var json = new LinkedHashMap<String, Object>();
    switch (outcome) {
      case ActOutcome.Done _ -> throw new IllegalArgumentException("it was done");
      case ActOutcome.Dropped(var reason) -> {
        json.put("error", "dropped");
        json.put("reason", reason);
      }
      case ActOutcome.RateLimited(var until) -> {
        json.put("error", "rate-limited");
        json.put("seconds", Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1));
      }
      case ActOutcome.Refused(var cause) -> {
        json.put("error", cause.code());
        if (isHelpedBySignIn(cause)) {
          json.put("grant", grant.address(platform));
        }
      }
    }
    return new Refusal(json);
  }

  private static boolean isHelpedBySignIn(ActOutcome.Cause cause) {
    return cause == ActOutcome.Cause.NEEDS_GRANT || cause == ActOutcome.Cause.SIGN_IN_AGAIN;
  }

  /** The same with one thing more. */
  Map<String, Object> with(String name, Object value) {
    var more = new LinkedHashMap<>(json);
    more.put(name, value);
    return more;
  }
}
