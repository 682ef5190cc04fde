package net.ramforth.multichat.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.team.Seat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The ledger as JSON, for everybody who has a seat in the room. */
@RestController
@RequestMapping("/api/rooms/{room}/ledger")
class LedgerController {

  private static final int PAGE = 50;
  private static final int MOST_PAGES = 100_000;

  /** A change can be seen this long after the time it has of itself. */
  private static final Duration UNDER_WAY = Duration.ofSeconds(10);

  /** Enough for every stream whose entries anybody scrolls to. */
  private static final int MOST_TIMES = 20_000;

  private final LedgerSearch search;
  private final LedgerRows rows;
  private final Clock clock;

  LedgerController(LedgerSearch search, LedgerRows rows, Clock clock) {
    this.search = search;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * A page of entries.
   *
   * @param totals of everything that the filter lets through, on whatever page
   * @param more whether there is another page
   * @param unread how many of the whole room nobody has ticked
   * @param now what to ask with as {@code since} to hear what is new; hears of some things twice
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(
      List<LedgerEntry> entries,
      List<LedgerTotal> totals,
      boolean more,
      long unread,
      Instant now) {}

  /** With {@code since} what has changed since then, at most a page of it, ticked or not. */
  @GetMapping
  Page page(Seat seat, @RequestParam Map<String, String> asked, Locale locale) {
    var filter = LedgerFilter.of(asked);
    var since = LedgerFilter.instant(asked, "since");
    var now = clock.instant().minus(UNDER_WAY);
    var entries =
        since == null
            ? search.page(seat.room(), filter, (long) number(asked) * PAGE, PAGE + 1)
            : search.changed(seat.room(), filter.alsoRead(), since, PAGE + 1);
    return new Page(
        entries.stream().limit(PAGE).toList(),
        search.totals(seat.room(), filter, locale),
        entries.size() > PAGE,
        search.unread(seat.room()),
        now);
  }

  /** The room's streams, the last one first: see {@link Stretch}. */
  @GetMapping("/streams")
  List<Stretch> streams(Seat seat, @RequestParam Map<String, String> asked) {
    return Stretch.of(search.times(seat.room(), LedgerFilter.of(asked), MOST_TIMES));
  }

  /** Ticks an entry for the whole team. */
  @PostMapping("/{entry}/read")
  LedgerEntry tick(Seat seat, @PathVariable String entry, @RequestBody JsonNode wish) {
    if (!wish.path("read").isBoolean()) {
      throw new LedgerFilter.Unreadable("read");
    }
    if (!rows.tick(seat.room(), entry, wish.path("read").asBoolean(), seat.name())) {
      throw new NoSuchEntry();
    }
    return entry(seat.room(), entry);
  }

  private LedgerEntry entry(AccountId room, String id) {
    return search.find(room, id).orElseThrow(NoSuchEntry::new);
  }

  private static int number(Map<String, String> asked) {
    try {
      int page = Integer.parseInt(asked.getOrDefault("page", "0"));
      if (page >= 0 && page <= MOST_PAGES) {
        return page;
      }
    } catch (NumberFormatException _) {
      throw new LedgerFilter.Unreadable("page");
    }
    throw new LedgerFilter.Unreadable("page");
  }

  /** The room has no entry with this id. */
  private static final class NoSuchEntry extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @ExceptionHandler(NoSuchEntry.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Map<String, String> refuseUnknown() {
    return Map.of("error", "no-such-entry");
  }
}
