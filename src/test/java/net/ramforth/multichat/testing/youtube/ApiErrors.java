package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.util.List;
import net.ramforth.multichat.testing.HttpCall;

/** Errors as Google's servers word them. */
final class ApiErrors {

  private ApiErrors() {}

  static void innerTube(HttpCall call, int code) throws IOException {
    switch (code) {
      case 400 ->
          answer(
              call,
              code,
              "badRequest",
              "INVALID_ARGUMENT",
              "Request contains an invalid argument.");
      case 403 ->
          answer(
              call, code, "forbidden", "PERMISSION_DENIED", "The caller does not have permission");
      case 404 -> answer(call, code, "notFound", "NOT_FOUND", "Requested entity was not found.");
      case 429 ->
          answer(
              call,
              code,
              "rateLimitExceeded",
              "RESOURCE_EXHAUSTED",
              "Resource has been exhausted (e.g. check quota).");
      case 503 ->
          answer(
              call, code, "backendError", "UNAVAILABLE", "The service is currently unavailable.");
      default -> answer(call, code, "backendError", "INTERNAL", "Internal error encountered.");
    }
  }

  /** As the Data API answers: the reason says what is wrong. */
  static void dataApi(HttpCall call, int code, String reason) throws IOException {
    var status = code == 401 ? "UNAUTHENTICATED" : "PERMISSION_DENIED";
    answer(call, code, reason, status, "The request failed: " + reason + ".");
  }

  private static void answer(HttpCall call, int code, String reason, String status, String message)
      throws IOException {
    var error = Json.object("message", message, "domain", domain(reason), "reason", reason);
    var body =
        Json.object("code", code, "message", message, "errors", List.of(error), "status", status);
    call.json(code, Json.object("error", body));
  }

  private static String domain(String reason) {
    return switch (reason) {
      case "quotaExceeded" -> "youtube.quota";
      case "accessNotConfigured", "rateLimitExceeded" -> "usageLimits";
      default -> "global";
    };
  }
}
