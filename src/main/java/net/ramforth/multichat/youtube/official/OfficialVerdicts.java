package net.ramforth.multichat.youtube.official;

import static net.ramforth.multichat.chat.ActOutcome.Cause.ALREADY_GONE;
import static net.ramforth.multichat.chat.ActOutcome.Cause.ALREADY_SO;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NEEDS_GRANT;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOTHING_LIVE;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_ALLOWED_ON;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_A_MODERATOR;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_SUPPORTED;
import static net.ramforth.multichat.chat.ActOutcome.Cause.QUOTA;

import java.time.Clock;
import net.ramforth.multichat.chat.ActOutcome;

/** Reads the Data API's refusals; the reasons are those of its reference (2025). */
final class OfficialVerdicts {

  private static final int LONGEST_REASON = 200;

  /** YouTube does not say for how long (2026). */
  private static final int SECONDS_OF_REST = 10;

  private OfficialVerdicts() {}

  static ActOutcome ofMessage(PersonalAnswer answer, Clock clock) {
    var own = answer.status() == 400 || answer.reason().equals("forbidden");
    return own ? new ActOutcome.Dropped(shortened(answer)) : ofDeed(answer, clock);
  }

  static ActOutcome ofDeed(PersonalAnswer answer, Clock clock) {
    return switch (answer.reason()) {
      case "insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT" -> refused(NEEDS_GRANT);
      case "forbidden" -> refused(NOT_A_MODERATOR);
      case "modificationNotAllowed", "liveChatBanInsertionNotAllowed" -> refused(NOT_ALLOWED_ON);
      case "liveChatMessageNotFound", "liveChatUserNotFound" -> refused(ALREADY_GONE);
      case "liveChatBanNotFound" -> refused(ALREADY_SO);
      case "liveChatDisabled", "liveChatEnded", "liveChatNotFound" -> refused(NOTHING_LIVE);
      case "quotaExceeded", "dailyLimitExceeded" -> refused(QUOTA);
      case "accessNotConfigured", "SERVICE_DISABLED" -> refused(NOT_SUPPORTED);
      case "rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED" -> resting(clock);
      default ->
          answer.status() == 429
              ? resting(clock)
              : PersonalDataApi.unanswered(answer.status() + " " + answer.reason());
    };
  }

  private static ActOutcome refused(ActOutcome.Cause cause) {
    return new ActOutcome.Refused(cause);
  }

  private static ActOutcome resting(Clock clock) {
    return new ActOutcome.RateLimited(clock.instant().plusSeconds(SECONDS_OF_REST));
  }

  private static String shortened(PersonalAnswer answer) {
    var said = answer.message().isEmpty() ? answer.reason() : answer.message();
    return said.substring(0, Math.min(said.length(), LONGEST_REASON)).replaceAll("\\p{Cntrl}", " ");
  }
}
