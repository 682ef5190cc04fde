package net.ramforth.multichat.dock;

import java.util.List;
import java.util.stream.Stream;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.team.NotInTeam;
import net.ramforth.multichat.team.Seat;
import net.ramforth.multichat.team.Team;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page that the team works in: of one's own room, or of one to which one was invited. */
@Controller
class DockController {

  private final Team team;
  private final Accounts accounts;

  DockController(Team team, Accounts accounts) {
    this.team = team;
    this.accounts = accounts;
  }

  /** A room that the person may switch to. */
  record Choice(String address, String name, boolean here) {}

  @GetMapping({"/dock", "/dock/{room:own|[0-9a-f-]{36}}"})
  String show(Seat seat, Model model) {
    model.addAttribute("room", seat.room().toString());
    model.addAttribute("roomName", team.nameOf(seat.room()));
    model.addAttribute("host", seat.host());
    model.addAttribute("ledger", seat.host() ? "/dock/ledger" : "/dock/" + seat.room() + "/ledger");
    model.addAttribute("streamers", String.join("\n", namesOf(seat.room())));
    model.addAttribute(
        "rooms",
        team.seatsOf(seat.person()).stream().map(other -> choice(other, seat.room())).toList());
    return "dock/dock";
  }

  @ExceptionHandler(NotInTeam.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String refuseStranger() {
    return "dock/no-seat";
  }

  private Choice choice(Seat seat, AccountId here) {
    return new Choice(
        seat.host() ? "/dock" : "/dock/" + seat.room(),
        team.nameOf(seat.room()),
        seat.room().equals(here));
  }

  /** By which chat calls the streamer. */
  private List<String> namesOf(AccountId room) {
    return accounts.channelsOf(room).stream()
        .filter(linked -> !linked.isVideo())
        .flatMap(linked -> Stream.of(linked.channel().name(), linked.displayName()))
        .distinct()
        .toList();
  }
}
