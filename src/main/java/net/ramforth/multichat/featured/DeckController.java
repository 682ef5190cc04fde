package net.ramforth.multichat.featured;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.team.NotInTeam;
import net.ramforth.multichat.team.Seat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For buttons outside a browser: next, previous and the like by one address each. */
@RestController
class DeckController {

  private static final Set<String> ACTS = Set.of("next", "previous", "clear", "lock", "unlock");

  private final Featured featured;
  private final DeckKeys keys;
  private final BaseUrl baseUrl;

  DeckController(Featured featured, DeckKeys keys, BaseUrl baseUrl) {
    this.featured = featured;
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  /** Where one's own buttons call; {@code /next} and the other acts come behind it. */
  @GetMapping("/api/rooms/{room}/deck")
  Map<String, String> address(Seat seat) {
    return Map.of("address", address(keys.of(seat)));
  }

  /** Gives one's own buttons another address; the one before stops at once. */
  @PostMapping("/api/rooms/{room}/deck")
  Map<String, String> renew(Seat seat) {
    return Map.of("address", address(keys.renew(seat)));
  }

  /**
   * Presses a button. By GET, too: Stream Deck's own "Website" action knows nothing else.
   *
   * @param id of the press, for callers that may repeat one; made up where it is missing
   */
  @RequestMapping(
      path = "/deck/{key}/{act}",
      method = {RequestMethod.GET, RequestMethod.POST})
  Map<String, Boolean> press(
      @PathVariable String key,
      @PathVariable String act,
      @RequestParam(defaultValue = "") String id) {
    var seat = keys.openedBy(key).orElseThrow(NotInTeam::new);
    if (!ACTS.contains(act)) {
      throw new BadWish("act");
    }
    featured.obey(seat, Wish.of(act, id.isEmpty() ? UUID.randomUUID().toString() : id));
    return Map.of("done", true);
  }

  private String address(String key) {
    return baseUrl.at("/deck/" + key);
  }
}
