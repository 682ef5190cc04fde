package net.ramforth.multichat.team;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.AfterSignIn;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an invitation leads. Looking at it does not use it up. */
@Controller
@RequestMapping("/join/{secret}")
class JoinController {

  private final Invitations invitations;
  private final Team team;
  private final Accounts accounts;
  private final WaysIn waysIn;

  JoinController(Invitations invitations, Team team, Accounts accounts, WaysIn waysIn) {
    this.invitations = invitations;
    this.team = team;
    this.accounts = accounts;
    this.waysIn = waysIn;
  }

  /** What whoever opened the link can do with it. */
  enum Standing {
    SIGNED_OUT,
    WELCOME,
    MEMBER,
    HOST,
    TEAM_FULL
  }

  @GetMapping
  String show(
      @AuthenticationPrincipal @Nullable SignedIn signedIn,
      @PathVariable String secret,
      HttpServletRequest request,
      Model model) {
    var invitation = invitations.openedBy(secret).orElseThrow(NoSuchInvitation::new);
    var person = signedIn == null ? null : signedIn.account();
    var standing = standing(person, invitation.room());
    if (standing == Standing.SIGNED_OUT) {
      AfterSignIn.goTo(request, new InvitationSecret(secret).path());
    }
    model.addAttribute("secret", secret);
    model.addAttribute("host", team.nameOf(invitation.room()));
    model.addAttribute("room", invitation.room());
    model.addAttribute("rights", invitation.rights().stream().sorted().map(Right::code).toList());
    model.addAttribute("until", invitation.expiresAt());
    model.addAttribute("standing", standing.name());
    model.addAttribute("name", person == null ? "" : team.nameOf(person));
    waysIn.tell(model);
    return "team/join";
  }

  @PostMapping
  String join(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String secret) {
    if (accounts.profileOf(signedIn.account()).isEmpty()) {
      // Signs out whose account is no more.
      return "redirect:/dashboard";
    }
    try {
      return "redirect:/dock/" + invitations.accept(signedIn.account(), secret).room();
    } catch (TeamRefused _) {
      // The page says why.
      return "redirect:" + new InvitationSecret(secret).path();
    }
  }

  @ExceptionHandler(NoSuchInvitation.class)
  String refuse(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "team/no-invitation";
  }

  private Standing standing(@Nullable AccountId person, AccountId room) {
    if (person == null || accounts.profileOf(person).isEmpty()) {
      return Standing.SIGNED_OUT;
    }
    if (person.equals(room)) {
      return Standing.HOST;
    }
    if (team.seat(person, room).isPresent()) {
      return Standing.MEMBER;
    }
    return team.isFull(room) ? Standing.TEAM_FULL : Standing.WELCOME;
  }
}
