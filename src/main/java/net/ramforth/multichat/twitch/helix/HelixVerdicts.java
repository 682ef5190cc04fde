package net.ramforth.multichat.twitch.helix;

import static net.ramforth.multichat.chat.ActOutcome.Cause.ALREADY_GONE;
import static net.ramforth.multichat.chat.ActOutcome.Cause.ALREADY_SO;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_ALLOWED_ON;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_A_MODERATOR;
import static net.ramforth.multichat.chat.ActOutcome.Cause.TOO_OLD;

import java.time.Clock;
import net.ramforth.multichat.chat.ActOutcome;

/**
 * Reads what Helix says to moderators. The statuses are those of its reference (2026); within one
 * status only the words tell apart what happened.
 */
final class HelixVerdicts {

  private static final int LONGEST_REASON = 200;

  /** Two moderators at the same person at the same time; one request later it is decided. */
  private static final int SECONDS_AFTER_CONFLICT = 1;

  private HelixVerdicts() {}

  static ActOutcome ofRemoval(HelixAnswer answer) {
    return switch (answer.status()) {
      case 204 -> new ActOutcome.Done(false);
      case 400 -> bad(answer, "6 hours", TOO_OLD);
      case 401, 403 -> new ActOutcome.Refused(NOT_A_MODERATOR);
      case 404 -> new ActOutcome.Refused(answer.says("6 hours") ? TOO_OLD : ALREADY_GONE);
      default -> unknown(answer);
    };
  }

  static ActOutcome ofSilencing(HelixAnswer answer, Clock clock) {
    return switch (answer.status()) {
      case 200 -> new ActOutcome.Done(true);
      case 400 -> bad(answer, "already", ALREADY_SO);
      case 401, 403 -> new ActOutcome.Refused(NOT_A_MODERATOR);
      case 409 -> conflict(clock);
      default -> unknown(answer);
    };
  }

  static ActOutcome ofPardon(HelixAnswer answer, Clock clock) {
    return switch (answer.status()) {
      case 204 -> new ActOutcome.Done(false);
      case 400 -> bad(answer, "not banned", ALREADY_SO);
      case 401, 403 -> new ActOutcome.Refused(NOT_A_MODERATOR);
      case 409 -> conflict(clock);
      default -> unknown(answer);
    };
  }

  /** Helix answers 200 even to what nobody will see. */
  static ActOutcome ofMessage(HelixAnswer answer) {
    if (answer.status() == 200) {
      var said = answer.body().path("data").path(0);
      if (said.path("is_sent").asBoolean(false)) {
        return new ActOutcome.Done(false);
      }
      var why = said.path("drop_reason");
      var code = why.path("code").asString("");
      return dropped(why.path("message").asString(code));
    }
    return switch (answer.status()) {
      case 400, 403, 422 -> dropped(answer.message());
      default -> unknown(answer);
    };
  }

  /** One status for all that makes no sense to Twitch. */
  private static ActOutcome bad(HelixAnswer answer, String words, ActOutcome.Cause cause) {
    if (answer.says(words)) {
      return new ActOutcome.Refused(cause);
    }
    return answer.says("may not") ? new ActOutcome.Refused(NOT_ALLOWED_ON) : unknown(answer);
  }

  private static ActOutcome dropped(String reason) {
    var end = Math.min(reason.length(), LONGEST_REASON);
    return new ActOutcome.Dropped(reason.substring(0, end).replaceAll("\\p{Cntrl}", " "));
  }

  private static ActOutcome conflict(Clock clock) {
    return new ActOutcome.RateLimited(clock.instant().plusSeconds(SECONDS_AFTER_CONFLICT));
  }

  private static ActOutcome unknown(HelixAnswer answer) {
    return PersonalHelix.unanswered("status " + answer.status());
  }
}
