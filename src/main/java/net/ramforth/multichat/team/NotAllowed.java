package net.ramforth.multichat.team;

/** Who asks is in the team, but has not the right to do this. */
public final class NotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String needed;

  NotAllowed(String needed) {
    super("needs " + needed);
    this.needed = needed;
  }

  /** The code of the {@link Right} that is missing, or {@code host}. */
  public String needed() {
    return needed;
  }
}
