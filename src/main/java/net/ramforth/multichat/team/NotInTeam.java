package net.ramforth.multichat.team;

/** Who asks has no seat in that room, or there is no such room: which, is not told. */
public final class NotInTeam extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NotInTeam() {
    super("not in this team");
  }
}
