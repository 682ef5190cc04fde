package net.ramforth.multichat.team;

/** Something that a team does not allow; nothing was changed. */
final class TeamRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  enum Reason {
    /** There are as many open invitations as there may be. */
    TOO_MANY,
    /** There are as many members as there may be. */
    TEAM_FULL,
    /** The host neither joins nor leaves. */
    OWN_TEAM
  }

  TeamRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
