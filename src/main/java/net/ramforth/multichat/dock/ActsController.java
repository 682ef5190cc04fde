package net.ramforth.multichat.dock;

import java.time.Clock;
import java.util.Map;
import net.ramforth.multichat.account.Grant;
import net.ramforth.multichat.chat.ActOutcome;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Moderating at the platforms. The same wish twice is done once. */
@RestController
class ActsController {

  private final Acting acting;
  private final Clock clock;
  private final Answered<ResponseEntity<Map<String, Object>>> answered;

  ActsController(Acting acting, Clock clock) {
    this.acting = acting;
    this.clock = clock;
    this.answered = new Answered<>(clock);
  }

  @PostMapping("/api/rooms/{room}/acts")
  ResponseEntity<Map<String, Object>> act(Seat seat, @RequestBody JsonNode body) {
    seat.require(Right.MODERATE);
    var wish = ActWish.of(body);
    return answered.once(seat.person(), wish.id(), () -> answer(wish, acting.moderate(seat, wish)));
  }

  private ResponseEntity<Map<String, Object>> answer(ActWish wish, ActOutcome outcome) {
    return outcome instanceof ActOutcome.Done(var undoable)
        ? ResponseEntity.ok(
            undoable ? Map.of("done", true, "undo", Act.UNBAN.code()) : Map.of("done", true))
        : ResponseEntity.status(HttpStatus.CONFLICT)
            .body(
                Refusal.of(outcome, wish.platform(), Grant.MODERATE, clock)
                    .with("platform", wish.platform().code()));
  }
}
