package net.ramforth.multichat.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.PendingMoves;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks before a channel is taken from the account that has it. */
@Controller
@RequestMapping("/dashboard/move")
class MoveChannelController {

  private final Accounts accounts;
  private final PendingMoves moves;

  MoveChannelController(Accounts accounts, PendingMoves moves) {
    this.accounts = accounts;
    this.moves = moves;
  }

  @GetMapping
  String ask(
      @AuthenticationPrincipal SignedIn signedIn,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    var move = moves.in(session.getId(), signedIn.account());
    if (move.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
    }
    model.addAttribute("move", move.orElse(null));
    model.addAttribute(
        "profile", accounts.profileOf(signedIn.account()).orElseThrow(AccountGone::new));
    return "dashboard/move-channel";
  }

  @PostMapping
  String move(@AuthenticationPrincipal SignedIn signedIn, HttpSession session) {
    return moves.agree(session.getId(), signedIn.account())
        ? "redirect:/dashboard"
        : "redirect:/dashboard/move";
  }

  @PostMapping("/decline")
  String leave(HttpSession session) {
    moves.decline(session.getId());
    return "redirect:/dashboard";
  }
}
