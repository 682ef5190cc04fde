package net.ramforth.multichat.team;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.AccountProfile;
import net.ramforth.multichat.account.Accounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who may be in whose room. Everybody is the host of their own. */
@Component
public final class Team {

  /** More than any stream has moderators in one dock. */
  public static final int MOST = 50;

  private final MemberRows rows;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Team(MemberRows rows, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /** The person's seat in a room; empty for strangers, and for rooms that there are not. */
  public Optional<Seat> seat(AccountId person, AccountId room) {
    return person.equals(room)
        ? accounts.profileOf(person).map(profile -> Seat.host(person, profile.displayName()))
        : rows.find(room, person).flatMap(this::seat);
  }

  /** All of the person's seats: their own first, then by when they joined. */
  public List<Seat> seatsOf(AccountId person) {
    List<Seat> seats = new ArrayList<>();
    seat(person, person).ifPresent(seats::add);
    rows.of(person).forEach(row -> seat(row).ifPresent(seats::add));
    return seats;
  }

  /** Everybody but the host, first joined first. */
  public List<Member> members(AccountId room) {
    return rows.in(room).stream()
        .flatMap(row -> seat(row).map(seat -> row.member(seat.name())).stream())
        .toList();
  }

  /** Whether nobody else can join. */
  boolean isFull(AccountId room) {
    return rows.countByAccountId(room.toString()) >= MOST;
  }

  /** What people call the room: its host's name. */
  public String nameOf(AccountId room) {
    return accounts.profileOf(room).map(AccountProfile::displayName).orElse("?");
  }

  /**
   * Gives a member other rights, from now on.
   *
   * @throws NotInTeam if there is no such member
   */
  public void allow(AccountId room, AccountId member, Set<Right> rights) {
    var row = rows.find(room, member).orElseThrow(NotInTeam::new);
    row.allow(rights);
    rows.save(row);
    events.publishEvent(new SeatChanged(room, member));
  }

  /** Takes the seat away, from this moment on. Nothing happens if there is none. */
  public void remove(AccountId room, AccountId member) {
    rows.find(room, member).ifPresent(rows::delete);
    events.publishEvent(new SeatChanged(room, member));
  }

  /** As a part of the transaction in which the invitation is used up. */
  void join(AccountId room, AccountId person, Set<Right> rights) {
    var row = rows.find(room, person).orElseGet(() -> new MemberRow(room, person, clock.instant()));
    row.allow(rights);
    rows.save(row);
  }

  private Optional<Seat> seat(MemberRow row) {
    return accounts
        .profileOf(row.person())
        .map(
            profile ->
                new Seat(row.person(), profile.displayName(), row.room(), false, row.rights()));
  }
}
