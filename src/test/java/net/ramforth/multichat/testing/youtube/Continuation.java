package net.ramforth.multichat.testing.youtube;

import java.time.Duration;
import java.util.Map;

/** What tells a reader how to go on. */
record Continuation(YoutubeBroadcast of, boolean timed, Duration timeout) {

  Map<String, Object> at(View view, int place) {
    var token = of.token(view, place);
    if (timed) {
      return Json.object(
          "timedContinuationData",
          Json.object("timeoutMs", timeout.toMillis(), "continuation", token));
    }
    var topic = "chat~" + of.id() + "~5368744";
    var invalidation =
        Json.object(
            "objectSource",
            1056,
            "objectId",
            "Y2hhdH4",
            "topic",
            topic,
            "subscribeToGcmTopics",
            true,
            "protoCreationTimestampMs",
            "1771331883000");
    return Json.object(
        "invalidationContinuationData",
        Json.object(
            "invalidationId", invalidation,
            "timeoutMs", timeout.toMillis(),
            "continuation", token));
  }

  Map<String, Object> reload(View view, int place) {
    return reload(of.token(view, place));
  }

  static Map<String, Object> reload(String token) {
    return Json.object("reloadContinuationData", Json.object("continuation", token));
  }

  /** What a chat that has become a replay answers. */
  Map<String, Object> replay(View view) {
    return Json.object(
        "liveChatReplayContinuationData",
        Json.object("timeUntilLastMessageMsec", 10_000, "continuation", of.token(view, 0)));
  }
}
