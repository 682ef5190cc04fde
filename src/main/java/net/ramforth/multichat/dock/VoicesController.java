package net.ramforth.multichat.dock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.account.Grant;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.chat.ActOutcome.Cause;
import net.ramforth.multichat.team.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page at which of a room's platforms the person can say and do something, as whom. */
@RestController
class VoicesController {

  private final Voices voices;

  VoicesController(Voices voices) {
    this.voices = voices;
  }

  @GetMapping("/api/rooms/{room}/voices")
  List<Map<String, @Nullable Object>> list(Seat seat) {
    return voices.of(seat).stream().map(VoicesController::json).toList();
  }

  private static Map<String, @Nullable Object> json(Voice voice) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    json.put("platform", voice.platform().code());
    json.put("longest", voice.acts().longestText());
    json.put("can", may(voice, Grant.SAY));
    json.put("moderates", may(voice, Grant.MODERATE));
    var self = voice.self();
    if (self == null) {
      json.put("error", Cause.NOT_LINKED.code());
    } else {
      describe(json, voice, self);
    }
    return json;
  }

  private static void describe(
      Map<String, @Nullable Object> json, Voice voice, LinkedChannel self) {
    json.put("name", self.displayName());
    json.put("grant", address(voice, Grant.SAY));
    if (voice.lost()) {
      json.put("error", Cause.SIGN_IN_AGAIN.code());
    }
    if (!may(voice, Grant.SAY)) {
      json.put("sayGrant", address(voice, Grant.SAY));
    }
    if (!may(voice, Grant.MODERATE)) {
      json.put("moderateGrant", address(voice, Grant.MODERATE));
    }
  }

  private static boolean may(Voice voice, Grant grant) {
    return !voice.lost() && voice.grants().contains(grant);
  }

  /** Where the person goes to give it; null if they have. */
  private static @Nullable String address(Voice voice, Grant grant) {
    return may(voice, grant) ? null : grant.address(voice.platform());
  }
}
