package net.ramforth.multichat.youtube.official;

import static net.ramforth.multichat.youtube.official.OfficialProblem.Kind.NOT_GRANTED;
import static net.ramforth.multichat.youtube.official.OfficialProblem.Kind.NO_CHAT;
import static net.ramforth.multichat.youtube.official.OfficialProblem.Kind.QUOTA_SPENT;
import static net.ramforth.multichat.youtube.official.OfficialProblem.Kind.RATE_LIMITED;
import static net.ramforth.multichat.youtube.official.OfficialProblem.Kind.UNAVAILABLE;

/** Reads the Data API's errors; the reasons are those of its reference (2025). */
final class Refusal {

  private Refusal() {}

  static OfficialProblem of(int status, String reason) {
    var kind =
        switch (reason) {
          case "quotaExceeded", "dailyLimitExceeded" -> QUOTA_SPENT;
          case "rateLimitExceeded", "userRateLimitExceeded" -> RATE_LIMITED;
          case "liveChatDisabled", "liveChatEnded", "liveChatNotFound" -> NO_CHAT;
          default ->
              switch (status) {
                case 401, 403 -> NOT_GRANTED;
                case 404 -> NO_CHAT;
                case 429 -> RATE_LIMITED;
                default -> UNAVAILABLE;
              };
        };
    return new OfficialProblem(kind, status + " " + reason);
  }
}
