package net.ramforth.multichat.team;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** A team as JSON: who is in it, what they may do, and what they did. */
@RestController
@RequestMapping("/api/rooms/{room}")
class TeamController {

  private static final int MOST_DEEDS = 500;

  private final Team team;
  private final Invitations invitations;
  private final Audit audit;

  TeamController(Team team, Invitations invitations, Audit audit) {
    this.team = team;
    this.invitations = invitations;
    this.audit = audit;
  }

  /** A team as the API has it. */
  record TeamEntry(List<MemberEntry> members, List<InvitationEntry> invitations) {}

  /** A member as the API has it. */
  record MemberEntry(String person, String name, List<String> rights, Instant joinedAt) {}

  /** An open invitation as the API has it. */
  record InvitationEntry(String id, String label, List<String> rights, Instant expiresAt) {}

  @GetMapping("/team")
  TeamEntry show(Seat seat) {
    seat.requireHost();
    return new TeamEntry(
        team.members(seat.room()).stream().map(TeamController::entry).toList(),
        invitations.open(seat.room()).stream().map(TeamController::entry).toList());
  }

  @PutMapping("/team/members/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void allow(Seat seat, @PathVariable String person, @RequestBody JsonNode wish) {
    seat.requireHost();
    var rights = RightsWish.of(wish).rights();
    var member = member(seat, person);
    team.allow(seat.room(), member.person(), rights);
    audit.note(seat, "allow", member.name());
  }

  @DeleteMapping("/team/members/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Seat seat, @PathVariable String person) {
    seat.requireHost();
    var member = member(seat, person);
    team.remove(seat.room(), member.person());
    audit.note(seat, "remove-member", member.name());
  }

  @DeleteMapping("/team/me")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leave(Seat seat) {
    if (seat.host()) {
      throw new TeamRefused(TeamRefused.Reason.OWN_TEAM);
    }
    team.remove(seat.room(), seat.person());
    audit.note(seat, "leave", "");
  }

  /**
   * What was done in the room, newest first.
   *
   * @param most how many to tell, 1 to {@value #MOST_DEEDS}
   */
  @GetMapping("/audit")
  List<Deed> audit(Seat seat, @RequestParam(defaultValue = "100") String most) {
    seat.requireHost();
    return audit.of(seat.room(), count(most));
  }

  private static int count(String most) {
    try {
      int count = Integer.parseInt(most);
      if (count >= 1 && count <= MOST_DEEDS) {
        return count;
      }
    } catch (NumberFormatException _) {
      // Told below, together with numbers that are too small or too large.
    }
    throw new InvalidWish("most", "must be 1 to " + MOST_DEEDS);
  }

  /** The host of the room is none of its members. */
  private Seat member(Seat host, String person) {
    try {
      return team.seat(AccountId.of(person), host.room())
          .filter(seat -> !seat.host())
          .orElseThrow(NotInTeam::new);
    } catch (IllegalArgumentException _) {
      throw new NotInTeam();
    }
  }

  private static MemberEntry entry(Member member) {
    return new MemberEntry(
        member.person().toString(), member.name(), codes(member.rights()), member.joinedAt());
  }

  static InvitationEntry entry(Invitation invitation) {
    return new InvitationEntry(
        invitation.id().toString(),
        invitation.label(),
        codes(invitation.rights()),
        invitation.expiresAt());
  }

  private static List<String> codes(Set<Right> rights) {
    return rights.stream().sorted().map(Right::code).toList();
  }
}
