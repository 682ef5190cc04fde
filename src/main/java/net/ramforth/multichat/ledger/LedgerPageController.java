package net.ramforth.multichat.ledger;

import net.ramforth.multichat.team.NotInTeam;
import net.ramforth.multichat.team.Right;
import net.ramforth.multichat.team.Seat;
import net.ramforth.multichat.team.Team;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The ledger as a page, small enough for a dock of OBS. */
@Controller
class LedgerPageController {

  private final Team team;

  LedgerPageController(Team team) {
    this.team = team;
  }

  @GetMapping({"/dock/ledger", "/dock/{room}/ledger"})
  String show(Seat seat, Model model) {
    model.addAttribute("room", seat.room().toString());
    model.addAttribute("roomName", team.nameOf(seat.room()));
    model.addAttribute("mayFeature", seat.may(Right.FEATURE));
    return "ledger/ledger";
  }

  @ExceptionHandler(NotInTeam.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String refuseStranger() {
    return "error/404";
  }
}
