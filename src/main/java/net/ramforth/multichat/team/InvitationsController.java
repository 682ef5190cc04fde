package net.ramforth.multichat.team;

import net.ramforth.multichat.account.BaseUrl;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The host makes invitations and takes them back. */
@RestController
@RequestMapping("/api/rooms/{room}/team/invitations")
class InvitationsController {

  private final Invitations invitations;
  private final BaseUrl baseUrl;

  InvitationsController(Invitations invitations, BaseUrl baseUrl) {
    this.invitations = invitations;
    this.baseUrl = baseUrl;
  }

  /** A new invitation as the API has it, the only time that it has the link. */
  record Made(String id, String link) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Made invite(Seat seat, @RequestBody JsonNode json) {
    seat.requireHost();
    var wish = InvitationWish.of(json);
    var invited = invitations.invite(seat, wish.label(), wish.rights(), wish.life());
    return new Made(invited.invitation().id().toString(), baseUrl.at(invited.secret().path()));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(Seat seat, @PathVariable String id) {
    invitations.withdraw(seat, id);
  }
}
