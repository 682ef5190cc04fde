package net.ramforth.multichat.dock;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.account.Grant;
import net.ramforth.multichat.chat.ActOutcome;
import net.ramforth.multichat.chat.ChatActs;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.team.Seat;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Writing into chats, which everybody in a team may do as themselves. What was said comes back by
 * the platform as every message does, so nothing is shown from here.
 */
@RestController
class SayController {

  private final Acting acting;
  private final List<ChatActs> platforms;
  private final SayPace pace;
  private final Clock clock;
  private final Answered<Map<String, Object>> answered;

  SayController(Acting acting, List<ChatActs> platforms, SayPace pace, Clock clock) {
    this.acting = acting;
    this.platforms = List.copyOf(platforms);
    this.pace = pace;
    this.clock = clock;
    this.answered = new Answered<>(clock);
  }

  @PostMapping("/api/rooms/{room}/say")
  Map<String, Object> say(Seat seat, @RequestBody JsonNode body) {
    var wish = SayWish.of(body);
    if (wish.codePoints() < 1 || wish.codePoints() > longest(wish)) {
      throw new InvalidRequest("text");
    }
    return answered.once(seat.person(), wish.id(), () -> say(seat, wish));
  }

  /** What all of them take. */
  private int longest(SayWish wish) {
    return platforms.stream()
        .filter(acts -> wish.to().contains(acts.platform()))
        .mapToInt(ChatActs::longestText)
        .min()
        .orElseThrow(() -> new InvalidRequest("to"));
  }

  private Map<String, Object> say(Seat seat, SayWish wish) {
    var tooMuch = pace.take(seat.person());
    var answers = new LinkedHashMap<String, Object>();
    for (var platform : wish.to().stream().sorted().toList()) {
      var outcome =
          tooMuch
              .<ActOutcome>map(ActOutcome.RateLimited::new)
              .orElseGet(() -> acting.say(seat, platform, wish.text()));
      answers.put(platform.code(), answer(platform, outcome));
    }
    return answers;
  }

  private Map<String, Object> answer(Platform platform, ActOutcome outcome) {
    return outcome instanceof ActOutcome.Done
        ? Map.of("said", true)
        : Refusal.of(outcome, platform, Grant.SAY, clock).with("said", false);
  }
}
