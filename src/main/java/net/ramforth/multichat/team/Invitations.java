package net.ramforth.multichat.team;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.team.TeamRefused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The links by which hosts let people into their teams. Each is good for one person, once. */
@Component
final class Invitations {

  /** How many there may be open at once in one room. */
  static final int MOST = 20;

  private final InvitationRows rows;
  private final Team team;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Invitations(
      InvitationRows rows,
      Team team,
      Audit audit,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.team = team;
    this.audit = audit;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Makes a link into the host's team.
   *
   * @throws NotAllowed for anybody but the host
   * @throws TeamRefused if there are too many open ones, or if the team is full
   */
  Invited invite(Seat host, String label, Set<Right> rights, Duration life) {
    host.requireHost();
    var now = clock.instant();
    var invitation = new Invitation(UUID.randomUUID(), host.room(), label, rights, now.plus(life));
    var secret = InvitationSecret.random();
    transaction.executeWithoutResult(
        _ -> {
          rows.forgetExpired(now.toEpochMilli());
          if (rows.countByAccountId(host.room().toString()) >= MOST) {
            throw new TeamRefused(Reason.TOO_MANY);
          }
          if (team.isFull(host.room())) {
            throw new TeamRefused(Reason.TEAM_FULL);
          }
          rows.save(new InvitationRow(invitation, secret, now));
          audit.note(host, "invite", label);
        });
    return new Invited(invitation, secret);
  }

  /** Those of the room that can still be used, oldest first. */
  List<Invitation> open(AccountId room) {
    return rows.findByAccountIdOrderByCreatedAtAscIdAsc(room.toString()).stream()
        .map(InvitationRow::invitation)
        .filter(this::isGood)
        .toList();
  }

  /** The invitation that this opens; empty for anything but the secret of an open one. */
  Optional<Invitation> openedBy(String secret) {
    if (!InvitationSecret.hasShape(secret)) {
      return Optional.empty();
    }
    return rows.findBySecretHash(new InvitationSecret(secret).hash())
        .map(InvitationRow::invitation)
        .filter(this::isGood);
  }

  /**
   * Takes an invitation back before anybody has used it.
   *
   * @throws NotAllowed for anybody but the host
   * @throws NoSuchInvitation if the host has none of this id
   */
  void withdraw(Seat host, String id) {
    host.requireHost();
    transaction.executeWithoutResult(
        _ -> {
          var row =
              rows.findByIdAndAccountId(id, host.room().toString())
                  .orElseThrow(NoSuchInvitation::new);
          take(row.invitation());
          audit.note(host, "withdraw", row.invitation().label());
        });
  }

  /**
   * Uses an invitation up: the person is in the team from here on. Who was before has its rights on
   * top of their own.
   *
   * @throws NoSuchInvitation if the secret opens none, or somebody else was faster
   * @throws TeamRefused if it is the person's own team, or if the team is full
   */
  Seat accept(AccountId person, String secret) {
    var seat = transaction.execute(_ -> join(person, openedBy(secret)));
    events.publishEvent(new SeatChanged(seat.room(), person));
    return seat;
  }

  private Seat join(AccountId person, Optional<Invitation> opened) {
    var invitation = opened.orElseThrow(NoSuchInvitation::new);
    var room = invitation.room();
    if (room.equals(person)) {
      throw new TeamRefused(Reason.OWN_TEAM);
    }
    take(invitation);
    var rights = EnumSet.noneOf(Right.class);
    rights.addAll(invitation.rights());
    var before = team.seat(person, room);
    before.map(Seat::rights).ifPresent(rights::addAll);
    if (before.isEmpty() && team.isFull(room)) {
      throw new TeamRefused(Reason.TEAM_FULL);
    }
    team.join(room, person, rights);
    var seat = team.seat(person, room).orElseThrow(NotInTeam::new);
    audit.note(seat, "join", invitation.label());
    return seat;
  }

  private void take(Invitation invitation) {
    if (rows.take(invitation.id().toString()) != 1) {
      throw new NoSuchInvitation();
    }
  }

  private boolean isGood(Invitation invitation) {
    return invitation.expiresAt().isAfter(clock.instant());
  }
}
