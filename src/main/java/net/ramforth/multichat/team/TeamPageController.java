package net.ramforth.multichat.team;

import java.util.List;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which hosts look after their teams, and members after their seats. */
@Controller
class TeamPageController {

  private final Accounts accounts;
  private final Team team;
  private final WaysIn waysIn;

  TeamPageController(Accounts accounts, Team team, WaysIn waysIn) {
    this.accounts = accounts;
    this.team = team;
    this.waysIn = waysIn;
  }

  /** A team of somebody else as the page shows it. */
  record OtherTeam(AccountId room, String name, List<String> rights) {}

  @GetMapping("/dashboard/team")
  String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    var profile = accounts.profileOf(signedIn.account());
    if (profile.isEmpty()) {
      // Signs out whose account is no more.
      return "redirect:/dashboard";
    }
    model.addAttribute("profile", profile.get());
    model.addAttribute("others", others(signedIn.account()));
    waysIn.tell(model);
    return "team/team";
  }

  private List<OtherTeam> others(AccountId person) {
    return team.seatsOf(person).stream()
        .filter(seat -> !seat.host())
        .map(
            seat ->
                new OtherTeam(
                    seat.room(),
                    team.nameOf(seat.room()),
                    seat.rights().stream().sorted().map(Right::code).toList()))
        .toList();
  }
}
